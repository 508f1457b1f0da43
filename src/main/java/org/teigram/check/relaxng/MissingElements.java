package org.teigram.check.relaxng;

import com.thaiopensource.relaxng.match.NameClass;
import com.thaiopensource.xml.util.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.teigram.schema.automaton.State;

/** Finds which elements would have to stand at a place, and in which order, for the document to go on as it does. */
final class MissingElements {

    private static final int MOST = 10;

    private record Before(Name next) {}

    private record Choice(Name next) {}

    private MissingElements() {}

    @SuppressWarnings("unchecked") // each question has answers of this kind
    private static List<Name> concluded(Object question, State state, Supplier<List<Name>> answer) {
        return (List<Name>) state.concluded(question).orElseGet(() -> {
            List<Name> names = answer.get();
            state.conclude(question, names);
            return names;
        });
    }

    /** The required elements that are missing in front of this one; empty if it would not be allowed after them either. */
    static List<Name> before(Name next, State state) {
        return concluded(new Before(next), state, () -> fill(state, after -> after.possibleStartTags().contains(next)));
    }

    /** The required elements that are missing before the element's end; empty if there is a choice between several. */
    static List<Name> atEnd(State state) {
        return fill(state, after -> after.end().sound());
    }

    /** Of the elements allowed here, those after each of which this one would be; the likeliest few. */
    static List<Name> choiceBefore(Name next, State state) {
        return concluded(new Choice(next), state, () -> Names.likely(Names.listed(state.possibleStartTags()).stream()
                .filter(candidate -> after(candidate, state).possibleStartTags().contains(next))
                .toList()));
    }

    private static List<Name> fill(State state, Predicate<State> complete) {
        State reached = state;
        List<Name> missing = new ArrayList<>();
        while (missing.size() < MOST) {
            NameClass possible = reached.possibleStartTags();
            Optional<Name> next = Names.sorted(reached.requiredElements()).stream()
                    .filter(possible::contains)
                    .findFirst();
            if (next.isEmpty()) {
                return List.of();
            }
            missing.add(next.get());
            reached = after(next.get(), reached);
            if (complete.test(reached)) {
                return missing;
            }
        }
        return List.of();
    }

    /** The state behind an element, whatever that would have to contain. */
    private static State after(Name element, State state) {
        return state.startTagOpen(element).next().startTagClose().next().end().next();
    }
}
