package org.teigram.check.relaxng;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.teigram.check.date.Dates;
import org.teigram.schema.grammar.GrammarIndex.DataFacts;

/** What was probably meant by a value that no datatype takes: the same with one habit of writing undone. */
final class Repairs {

    private static final Map<String, String> BOOLEANS = Map.of("yes", "true", "no", "false", "y", "true", "n", "false");

    private Repairs() {}

    /** The first repair that one of the types takes. */
    static Optional<String> of(String value, List<DataFacts> types) {
        String lower = value.toLowerCase(Locale.ROOT);
        Stream<String> others = Stream.of(
                value.replaceFirst("^#", ""), value.replace(',', '.'), value.replace('_', '-'), lower,
                BOOLEANS.getOrDefault(lower, value));
        return Stream.concat(Dates.repaired(value).stream(), others)
                .filter(repaired -> !repaired.equals(value) && !repaired.isEmpty())
                .filter(repaired -> types.stream().anyMatch(type -> Datatypes.accepts(type, repaired)))
                .findFirst();
    }

    /** Whether the value would do if a letter stood before it, as a name needs. */
    static boolean lacksFirstLetter(String value, List<DataFacts> types) {
        return types.stream().anyMatch(type -> Datatypes.isName(type) && Datatypes.accepts(type, "n" + value));
    }
}
