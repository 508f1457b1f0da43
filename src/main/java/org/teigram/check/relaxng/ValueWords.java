package org.teigram.check.relaxng;

import static org.teigram.check.relaxng.Phrases.or;
import static org.teigram.check.relaxng.Phrases.quote;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.teigram.check.Nearest;
import org.teigram.check.date.Dates;
import org.teigram.schema.grammar.GrammarIndex.ValueFacts;

/**
 * Says what is wrong with a value.
 *
 * @param message goes on from "the text of `x`" or "`@y` of `x`"
 */
record ValueWords(String message, Optional<String> hint) {

    /** Of a value of which nothing is known but that it is not allowed. */
    static ValueWords unknown(String value) {
        return value.isBlank()
                ? new ValueWords("is empty", Optional.empty())
                : new ValueWords("is " + quote(value) + ", which the schema does not allow", Optional.empty());
    }

    static ValueWords of(ValueFacts facts, String value) {
        if (value.isBlank()) {
            return new ValueWords("is empty", expected(facts).map(text -> "write " + text));
        }
        if (facts.list() && value.strip().contains(" ")) {
            Optional<String> bad =
                    Arrays.stream(value.strip().split("\\s+")).filter(not(facts)).findFirst();
            if (bad.isPresent()) {
                return words(facts, bad.get(), "contains ");
            }
        }
        return words(facts, value.strip(), "is ");
    }

    private static Predicate<String> not(ValueFacts facts) {
        return token -> !facts.values().contains(token)
                && facts.types().stream().noneMatch(type -> Datatypes.accepts(type, token));
    }

    private static ValueWords words(ValueFacts facts, String value, String verb) {
        String start = verb + quote(value) + ", which ";
        Optional<String> near = Nearest.to(value, facts.values()).map(v -> "did you mean " + quote(v) + "?");
        if (facts.types().isEmpty()) {
            String why = facts.values().isEmpty() ? "the schema does not allow" : "is not one of its values";
            return new ValueWords(start + why, near.or(() -> values(facts)));
        }
        Optional<Dates.Wrong> date =
                facts.types().stream().anyMatch(Datatypes::isDate) ? Dates.wrong(value) : Optional.empty();
        if (date.isPresent()) {
            return new ValueWords(start + date.get().why(), Optional.of(date.get().hint()));
        }
        if (facts.types().stream().anyMatch(type -> Datatypes.accepts(type, value.replaceAll("\\s+", "")))) {
            return new ValueWords(start + "contains a space", Optional.of("write it without spaces"));
        }
        Optional<String> repaired = Repairs.of(value, facts.types())
                .map(text -> "write " + quote(text))
                .or(() -> Repairs.lacksFirstLetter(value, facts.types())
                        ? Optional.of("let it begin with a letter")
                        : Optional.empty());
        String type = Datatypes.phrase(facts.types());
        String why = facts.values().isEmpty() ? "is not " + type : "is neither one of its values nor " + type;
        return new ValueWords(start + why, near.or(() -> repaired).or(() -> values(facts)));
    }

    private static Optional<String> expected(ValueFacts facts) {
        if (!facts.types().isEmpty()) {
            return Optional.of(Datatypes.phrase(facts.types()));
        }
        List<String> few = facts.values().stream().limit(Names.ALTERNATIVES).toList();
        return few.isEmpty() ? Optional.empty() : Optional.of(or(few));
    }

    private static Optional<String> values(ValueFacts facts) {
        List<String> few = facts.values().stream().limit(Names.ALTERNATIVES).toList();
        String start = facts.values().size() > few.size() ? "use for example " : "use ";
        return few.isEmpty() ? Optional.empty() : Optional.of(start + or(few));
    }
}
