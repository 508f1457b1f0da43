package org.teigram.check.superseded;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teigram.check.FactFile;

/**
 * An element or attribute that TEI has given up, or will.
 *
 * @param name of the element, or {@code element@attribute}, with {@code *} for any element; after {@code !}, one that keeps it
 * @param until the day that TEI names for giving it up; empty if it has
 * @param instead what to write, an imperative
 */
record Superseded(String name, Optional<String> until, String instead) {

    private static final Map<String, Superseded> ALL = read();
    private static final Set<String> ATTRIBUTES = ALL.keySet().stream()
            .filter(name -> name.contains("@"))
            .map(name -> name.substring(name.indexOf('@') + 1))
            .collect(Collectors.toUnmodifiableSet());

    /** @param element the local name of a TEI element */
    static Optional<Superseded> element(String element) {
        return Optional.ofNullable(ALL.get(element));
    }

    static Optional<Superseded> attribute(String element, String attribute) {
        if (!ATTRIBUTES.contains(attribute)) {
            return Optional.empty();
        }
        Superseded general = ALL.get("*@" + attribute);
        return general == null
                ? Optional.ofNullable(ALL.get(element + "@" + attribute))
                : Optional.of(general).filter(removed -> !ALL.containsKey("!" + element + "@" + attribute));
    }

    private static Map<String, Superseded> read() {
        return FactFile.lines("superseded.txt").stream()
                .map(line -> line.split(" ", 3))
                .map(part -> new Superseded(part[0], Optional.of(part[1]).filter(day -> !day.equals("-")), part[2]))
                .collect(Collectors.toMap(Superseded::name, Function.identity()));
    }
}
