package org.teigram.schema.automaton;

import com.thaiopensource.relaxng.match.MatchContext;
import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.relaxng.match.NameClass;
import com.thaiopensource.xml.util.Name;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.teigram.schema.automaton.Automaton.Event;

/**
 * Where a document stands in a schema. It does not change: each event leads to another state. The events come in the
 * order that jing's {@link Matcher} prescribes. Safe for any number of threads.
 */
public final class State {

    private static final int MOST_NAMES = 1_000;
    private static final int MOST_VALUES = 500;
    private static final int LONGEST_VALUE = 100;
    private static final int MOST_CONCLUSIONS = 200;

    /** For jing's messages, which nobody reads. */
    private static final String WRITTEN = "x";
    private static final Name NAME = new Name("", WRITTEN);

    private static final Event CLOSE = matcher -> matcher.matchStartTagClose(NAME, WRITTEN, NoContext.NONE);
    private static final Event TEXT = matcher -> matcher.matchUntypedText(NoContext.NONE);
    private static final Event END = matcher -> matcher.matchEndTag(NAME, WRITTEN, NoContext.NONE);

    private final Automaton automaton;
    private final Matcher matcher;
    private final boolean textTyped;
    private final boolean kept;
    private final Steps<Name> startTags = new Steps<>(MOST_NAMES);
    private final Steps<Name> attributes = new Steps<>(MOST_NAMES);
    private final Steps<String> values = new Steps<>(MOST_VALUES);
    private final Steps<String> typedTexts = new Steps<>(MOST_VALUES);
    private final Once close = new Once(CLOSE);
    private final Once text = new Once(TEXT);
    private final Once end = new Once(END);
    private final Map<Object, Object> conclusions = new ConcurrentHashMap<>(1);
    private volatile NameClass possibleStartTags;
    private volatile Set<Name> requiredElements;

    /**
     * @param matcher is handed over, and from then on used under the automaton's lock only
     * @param kept whether the automaton keeps it; if not, nothing that is kept may lead to it
     */
    State(Automaton automaton, Matcher matcher, boolean kept) {
        this.automaton = automaton;
        this.matcher = matcher;
        this.textTyped = matcher.isTextTyped();
        this.kept = kept;
    }

    boolean isKept() {
        return kept;
    }

    /** Whether the text that follows is a value, and is to be handed over as a whole with the end tag. */
    public boolean isTextTyped() {
        return textTyped;
    }

    public Step startTagOpen(Name name) {
        Step known = startTags.get(name);
        if (known == null) {
            known = learn(matcher -> matcher.matchStartTagOpen(name, WRITTEN, NoContext.NONE));
            startTags.add(name, known);
        }
        return known;
    }

    /** The name of an attribute. Where it is not allowed, the step passes over its value too. */
    public Step attributeName(Name name) {
        Step known = attributes.get(name);
        if (known == null) {
            known = automaton.step(this.matcher, matcher -> passName(matcher, name), false);
            attributes.add(name, known);
        }
        return known;
    }

    private static boolean passName(Matcher matcher, Name name) {
        boolean sound = matcher.matchAttributeName(name, WRITTEN, NoContext.NONE);
        if (!sound) {
            matcher.matchAttributeValue("", name, WRITTEN, NoContext.NONE);
        }
        return sound;
    }

    /** The value of an attribute whose name was allowed; the context is that of its start tag. */
    public Step attributeValue(String value, MatchContext context) {
        Step known = known(values, value);
        return known != null
                ? known
                : learn(values, value, context, (matcher, c) -> matcher.matchAttributeValue(value, NAME, WRITTEN, c));
    }

    public Step startTagClose() {
        return close.from(this);
    }

    /** Text that is not typed, and not blank. */
    public Step text() {
        return text.from(this);
    }

    /** An end tag where the text before it is not typed. */
    public Step end() {
        return end.from(this);
    }

    /** Typed text, which may be empty, and the end tag. */
    public Step end(String typedText, MatchContext context) {
        Step known = known(typedTexts, typedText);
        return known != null ? known : learn(typedTexts, typedText, context, (matcher, c) -> {
            boolean sound = typedText.isEmpty() || matcher.matchTextBeforeEndTag(typedText, NAME, WRITTEN, c);
            return matcher.matchEndTag(NAME, WRITTEN, c) && sound;
        });
    }

    private interface EventInContext {
        boolean match(Matcher matcher, MatchContext context);
    }

    private static Step known(Steps<String> steps, String value) {
        return value.length() <= LONGEST_VALUE ? steps.get(value) : null;
    }

    private Step learn(Steps<String> steps, String value, MatchContext context, EventInContext event) {
        WatchedContext watched = new WatchedContext(context);
        Step learnt = learn(matcher -> event.match(matcher, watched));
        if (value.length() <= LONGEST_VALUE && !watched.wasAsked()) {
            steps.add(value, learnt);
        }
        return learnt;
    }

    Step learn(Event event) {
        return automaton.step(matcher, event, true);
    }

    /** What was concluded from this state before: what is said of one fault holds for the next of its kind. */
    public Optional<Object> concluded(Object question) {
        return Optional.ofNullable(conclusions.get(question));
    }

    public void conclude(Object question, Object answer) {
        if (kept && conclusions.size() < MOST_CONCLUSIONS) {
            conclusions.put(question, answer);
        }
    }

    /** The elements that may start here. */
    public NameClass possibleStartTags() {
        NameClass known = possibleStartTags;
        if (known == null) {
            known = automaton.ask(matcher, Matcher::possibleStartTagNames);
            possibleStartTags = known;
        }
        return known;
    }

    /** The elements without which nothing can follow. */
    public Set<Name> requiredElements() {
        Set<Name> known = requiredElements;
        if (known == null) {
            known = automaton.ask(matcher, Matcher::requiredElementNames);
            requiredElements = known;
        }
        return known;
    }

    /** The attributes that may still stand in the start tag. */
    public NameClass possibleAttributes() {
        return automaton.ask(matcher, Matcher::possibleAttributeNames);
    }

    /** The attributes without which the start tag cannot end. */
    public Set<Name> requiredAttributes() {
        return automaton.ask(matcher, Matcher::requiredAttributeNames);
    }
}
