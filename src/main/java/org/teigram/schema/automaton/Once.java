package org.teigram.schema.automaton;

import org.teigram.schema.automaton.Automaton.Event;

/** The step that an event which is always the same makes from one state, worked out when it is first asked for. */
final class Once {

    private final Event event;
    private volatile Step step;

    Once(Event event) {
        this.event = event;
    }

    Step from(State state) {
        Step known = step;
        if (known == null) {
            known = state.learn(event);
            step = known.next().isKept() ? known : null;
        }
        return known;
    }
}
