package org.teigram.schema.automaton;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The steps known to lead on from one state, by name or by value. Read without a lock by any thread. */
final class Steps<K> {

    private final int most;
    private volatile Map<K, Step> known = Map.of();

    Steps(int most) {
        this.most = most;
    }

    /** Null where it is not known: this is asked for each tag and each attribute. */
    Step get(K key) {
        return known.get(key);
    }

    /** Keeps a step that leads to a state which is kept, if there is room. */
    synchronized void add(K key, Step step) {
        if (known.isEmpty()) {
            known = new ConcurrentHashMap<>(4);
        }
        if (step.next().isKept() && known.size() < most) {
            known.put(key, step);
        }
    }
}
