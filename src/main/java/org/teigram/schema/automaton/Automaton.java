package org.teigram.schema.automaton;

import com.thaiopensource.relaxng.match.MatchablePattern;
import com.thaiopensource.relaxng.match.Matcher;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A RELAX NG schema as an automaton. Its states are made as documents come to them: what jing's matcher has worked out
 * of a state and an event, recovery from errors included, is looked up from then on. Verdict and recovery are jing's.
 *
 * <p>Safe for any number of threads. What is known is read without a lock; new states are made under one, because the
 * builder of patterns behind jing's matchers is not made for several threads. Only so many states are kept: with an
 * automaton that is full documents go on, but it learns nothing more.
 */
public final class Automaton {

    /** Ten times what the largest corpora with the largest schema come to. */
    private static final int MOST_STATES = 50_000;

    /** What happens to a matcher in an event; returns jing's answer. */
    interface Event {
        boolean match(Matcher matcher);
    }

    private final int most;
    private final Map<Object, State> states = new HashMap<>();
    private final Step start;

    public Automaton(MatchablePattern pattern) {
        this(pattern, MOST_STATES);
    }

    /** @param most how many states are kept at most */
    Automaton(MatchablePattern pattern, int most) {
        this.most = most;
        Matcher matcher = pattern.createMatcher();
        boolean sound = matcher.matchStartDocument();
        start = new Step(state(matcher, true), sound, !sound);
    }

    /** The start of a document: not sound if the schema allows no document at all. */
    public Step start() {
        return start;
    }

    /** Whether a new automaton would serve the next document better. */
    public synchronized boolean isFull() {
        return states.size() >= most;
    }

    /** Works out a step; {@code settled} if nothing of the event is pending that the state's pattern does not show. */
    synchronized Step step(Matcher before, Event event, boolean settled) {
        Matcher matcher = before.copy();
        boolean sound = event.match(matcher);
        boolean newError = before.getErrorMessage() != matcher.getErrorMessage();
        return new Step(state(matcher, settled), sound, newError);
    }

    synchronized <T> T ask(Matcher matcher, Function<Matcher, T> question) {
        return question.apply(matcher);
    }

    private State state(Matcher matcher, boolean settled) {
        Object key = settled && !matcher.isValidSoFar() ? new Recovered(matcher) : matcher;
        State known = states.get(key);
        if (known != null) {
            return known;
        }
        State made = new State(this, matcher, states.size() < most);
        if (made.isKept()) {
            states.put(key, made);
        }
        return made;
    }
}
