package org.teigram.check.relaxng;

import static org.teigram.check.relaxng.Phrases.and;
import static org.teigram.check.relaxng.Phrases.glossed;
import static org.teigram.check.relaxng.Phrases.or;

import com.thaiopensource.relaxng.match.MatchContext;
import com.thaiopensource.xml.util.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teigram.check.GrammarRules;
import org.teigram.check.Nearest;
import org.teigram.check.relaxng.Teller.Words;
import org.teigram.schema.grammar.GrammarIndex.ValueFacts;
import org.teigram.schema.RelaxNgSchema;
import org.teigram.schema.automaton.State;
import org.xml.sax.Attributes;

/** What to say of the attributes of one start tag: not allowed, missing, of a wrong value. */
final class AttributeFaults {

    private static final String SCHEMA_LOCATION = "http://www.w3.org/2001/XMLSchema-instance";

    private record Stray(Name name, String written) {}

    private final RelaxNgSchema schema;
    private final Teller teller;
    private final Names names;

    AttributeFaults(RelaxNgSchema schema, Teller teller, MatchContext context) {
        this.schema = schema;
        this.teller = teller;
        this.names = new Names(context);
    }

    void badValue(Frame frame, Name name, String written, String value) {
        if (frame.stray) {
            return;
        }
        ValueWords words = facts(frame, name)
                .map(facts -> ValueWords.of(facts, value))
                .orElseGet(() -> ValueWords.unknown(value));
        String message = "`@" + written + "` of `" + frame.mark.name() + "` " + words.message();
        Optional<String> hint = words.hint().map(text -> value.isBlank() ? text + ", or remove the attribute" : text);
        teller.tell(
                frame.mark, written, Optional.empty(), new Words(GrammarRules.BAD_VALUE, message, hint));
    }

    private Optional<ValueFacts> facts(Frame frame, Name name) {
        return schema.index()
                .element(frame.name)
                .flatMap(element -> Optional.ofNullable(element.attributes().get(name)));
    }

    /**
     * The start tag has attributes that are not allowed, or lacks some. One that is not allowed and one that is missing
     * are one fault: the name is wrong.
     *
     * @param strays the numbers of those that are not allowed
     * @param before the state in front of the start tag's end
     * @param complete whether none is missing
     */
    void names(Frame frame, Attributes attributes, List<Integer> strays, State before, boolean complete) {
        if (frame.stray) {
            return;
        }
        List<Stray> left = new ArrayList<>();
        for (int i : strays) {
            left.add(new Stray(new Name(attributes.getURI(i), attributes.getLocalName(i)), attributes.getQName(i)));
        }
        List<Name> missing = new ArrayList<>(complete ? Set.of() : Names.sorted(before.requiredAttributes()));
        boolean choice = !complete && missing.isEmpty();
        Map<Stray, Name> meant = pair(left, missing);
        Collection<Name> possible = absent(before, attributes);
        left.forEach(stray -> tellStray(frame, stray, Optional.ofNullable(meant.get(stray)), possible));
        if (!missing.isEmpty()) {
            tellMissing(frame, missing);
        } else if (choice && left.isEmpty()) {
            tellChoice(frame, names.attributes(Names.likely(possible)));
        }
    }

    /** Takes out of the missing ones those that were meant: first those with a close name, then in order. */
    private static Map<Stray, Name> pair(List<Stray> strays, List<Name> missing) {
        Map<Stray, Name> pairs = new HashMap<>();
        for (Stray stray : strays) {
            Nearest.to(stray.name().getLocalName(), missing, Names.spelling()).ifPresent(name -> {
                pairs.put(stray, name);
                missing.remove(name);
            });
        }
        for (Stray stray : strays) {
            if (!missing.isEmpty() && !pairs.containsKey(stray)) {
                pairs.put(stray, missing.remove(0));
            }
        }
        return pairs;
    }

    private static Collection<Name> absent(State before, Attributes attributes) {
        Set<Name> present = new HashSet<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            present.add(new Name(attributes.getURI(i), attributes.getLocalName(i)));
        }
        return Names.listed(before.possibleAttributes()).stream()
                .filter(name -> !present.contains(name))
                .toList();
    }

    private void tellStray(Frame frame, Stray stray, Optional<Name> required, Collection<Name> possible) {
        String element = "`" + frame.mark.name() + "`";
        String message = "`@" + stray.written() + "` is not allowed on " + element;
        if (required.isPresent()) {
            message += ", which requires `@" + names.attribute(required.get()) + "`";
        } else if (facts(frame, stray.name()).isPresent()) {
            message += " together with its other attributes";
        }
        Optional<Name> close = required.or(() -> nearest(stray, possible));
        Optional<String> hint = close.map(name -> "did you mean `@" + names.attribute(name) + "`?")
                .or(() -> Optional.of(advice(stray)));
        teller.tell(
                frame.mark,
                stray.written(),
                close.map(names::attribute),
                new Words(GrammarRules.UNEXPECTED_ATTRIBUTE, message, hint));
    }

    private Optional<Name> nearest(Stray stray, Collection<Name> possible) {
        return Nearest.to(stray.name().getLocalName(), possible, Names.spelling())
                .or(() -> Nearest.to(stray.written(), possible, names::attribute))
                .or(() -> Habits.attribute(stray.name().getLocalName(), possible));
    }

    private static String advice(Stray stray) {
        return SCHEMA_LOCATION.equals(stray.name().getNamespaceUri())
                ? "name the schema in an `xml-model` instruction before the root element instead"
                : "remove it";
    }

    private void tellMissing(Frame frame, List<Name> absent) {
        List<String> missing = names.attributes(absent);
        String list = and(missing.stream().map(name -> "@" + name).toList());
        Optional<String> gloss =
                absent.size() == 1 ? schema.index().gloss(frame.name, absent.get(0)) : Optional.empty();
        Words words = new Words(
                GrammarRules.MISSING_ATTRIBUTE,
                "`" + frame.mark.name() + "` lacks the required " + list,
                Optional.of(glossed("add " + list, gloss)));
        teller.tellMissing(frame.mark, missing, words);
    }

    private void tellChoice(Frame frame, List<String> possible) {
        Words words = new Words(
                GrammarRules.MISSING_ATTRIBUTE,
                "`" + frame.mark.name() + "` lacks one of the attributes it requires",
                Optional.of("add " + or(possible.stream().map(name -> "@" + name).toList()))
                        .filter(hint -> !possible.isEmpty()));
        teller.tellMissing(frame.mark, possible, words);
    }
}
