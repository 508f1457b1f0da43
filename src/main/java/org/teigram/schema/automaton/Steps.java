package org.teigram.schema.automaton;

/**
 * The steps known to lead on from one state, by name or by value: a table with open addressing that is replaced by
 * another when a step is added, so that any thread reads it without a lock. This is asked for each tag and attribute.
 */
final class Steps<K> {

    private static final Object[] EMPTY = new Object[2];
    private static final int SMALLEST = 8;

    private final int most;
    /** Keys at even places, each followed by its step; never more than half full. */
    private volatile Object[] table = EMPTY;
    private int size;

    Steps(int most) {
        this.most = most;
    }

    /** Null where it is not known. */
    Step get(K key) {
        Object[] known = table;
        return (Step) known[place(known, key) + 1];
    }

    /** Keeps a step that leads to a state which is kept. A full table starts over: texts speak of the same for a while. */
    synchronized void add(K key, Step step) {
        if (!step.next().isKept() || get(key) != null) {
            return;
        }
        if (size == most) {
            table = EMPTY;
            size = 0;
        }
        size++;
        boolean crowded = 4 * size > table.length;
        Object[] larger = crowded ? new Object[Math.max(SMALLEST, 2 * table.length)] : table.clone();
        for (int i = 0; crowded && i < table.length; i += 2) {
            if (table[i] != null) {
                put(larger, table[i], table[i + 1]);
            }
        }
        put(larger, key, step);
        table = larger;
    }

    private static void put(Object[] table, Object key, Object step) {
        int place = place(table, key);
        table[place] = key;
        table[place + 1] = step;
    }

    /** Where the key is, or would be. */
    private static int place(Object[] table, Object key) {
        int mask = table.length - 2;
        int hash = key.hashCode();
        int place = 2 * (hash ^ hash >>> 16) & mask;
        while (table[place] != null && table[place] != key && !table[place].equals(key)) {
            place = place + 2 & mask;
        }
        return place;
    }
}
