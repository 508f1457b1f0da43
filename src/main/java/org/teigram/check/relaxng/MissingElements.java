package org.teigram.check.relaxng;

import com.thaiopensource.relaxng.match.MatchContext;
import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.xml.util.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds which elements would have to stand at a place, and in which order, for the document to go on as it does. */
final class MissingElements {

    private static final int MOST = 10;

    private final MatchContext context;

    MissingElements(MatchContext context) {
        this.context = context;
    }

    /** The required elements that are missing in front of this one; empty if it would not be allowed after them either. */
    List<Name> before(Name next, Matcher state) {
        return fill(state, matcher -> matcher.possibleStartTagNames().contains(next));
    }

    /** The required elements that are missing before the element's end; empty if there is a choice between several. */
    List<Name> atEnd(Name element, Matcher state) {
        return fill(state, matcher -> matcher.copy().matchEndTag(element, null, context));
    }

    /** Of the elements allowed here, those after each of which this one would be; the likeliest few. */
    List<Name> choiceBefore(Name next, Matcher state) {
        return Names.likely(Names.listed(state.possibleStartTagNames()).stream()
                .filter(candidate -> {
                    Matcher matcher = state.copy();
                    pass(candidate, matcher);
                    return matcher.possibleStartTagNames().contains(next);
                })
                .toList());
    }

    private List<Name> fill(Matcher state, Predicate<Matcher> complete) {
        Matcher matcher = state.copy();
        List<Name> missing = new ArrayList<>();
        while (missing.size() < MOST) {
            Optional<Name> next = Names.sorted(matcher.requiredElementNames()).stream()
                    .filter(name -> matcher.possibleStartTagNames().contains(name))
                    .findFirst();
            if (next.isEmpty()) {
                return List.of();
            }
            missing.add(next.get());
            pass(next.get(), matcher);
            if (complete.test(matcher)) {
                return missing;
            }
        }
        return List.of();
    }

    /** Moves the matcher past an element, whatever that would have to contain. */
    private void pass(Name element, Matcher matcher) {
        matcher.matchStartTagOpen(element, null, context);
        matcher.matchStartTagClose(element, null, context);
        matcher.matchEndTag(element, null, context);
    }
}
