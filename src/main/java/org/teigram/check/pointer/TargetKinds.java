package org.teigram.check.pointer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.teigram.check.FactFile;

/**
 * What each attribute may point to, where the TEI Guidelines say it: {@code target-kinds.txt} lists it with the chapter.
 * Where they are silent, anything will do.
 */
final class TargetKinds {

    /**
     * @param why the end of a sentence that begins with the pointer
     * @param hint an imperative
     */
    record Fault(String why, String hint) {}

    /**
     * One line of the table.
     *
     * @param on the elements it is about; empty for all that have the attribute
     * @param meant what the attribute is for
     * @param allowed elements of these names will do; empty where all do but those barred
     */
    private record Expectation(Set<String> on, List<String> meant, Set<String> allowed, Set<String> barred) {

        boolean isMissed(String kind) {
            return allowed.isEmpty() ? barred.contains(kind) : !allowed.contains(kind);
        }
    }

    private static final Map<String, List<Expectation>> BY_ATTRIBUTE = read();

    private TargetKinds() {}

    /** @param kind the local name of the TEI element that the pointer leads to */
    static Optional<Fault> fault(Pointer pointer, String kind) {
        List<Expectation> expectations = BY_ATTRIBUTE.get(pointer.attribute());
        if (expectations == null) {
            return Optional.empty();
        }
        String element = DocumentIds.local(pointer.mark().name());
        for (Expectation expectation : expectations) { // asked for each pointer: nothing is made where all is well
            if (expectation.on().isEmpty() || expectation.on().contains(element)) {
                return expectation.isMissed(kind)
                        ? Optional.of(new Fault("which is " + an(kind), "point to " + either(expectation.meant(), element)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String an(String name) {
        boolean vowel = "aeiou".indexOf(Character.toLowerCase(name.charAt(0))) >= 0 && !name.startsWith("uni");
        return (vowel ? "an `" : "a `") + name + "`";
    }

    private static String either(List<String> names, String element) {
        return names.stream().map(name -> an(name.equals(".") ? element : name)).collect(Collectors.joining(" or "));
    }

    private static Map<String, List<Expectation>> read() {
        Map<String, List<Expectation>> expectations = new HashMap<>();
        Map<String, List<String>> groups = new HashMap<>();
        FactFile.lines("target-kinds.txt").forEach(line -> {
            String[] parts = line.split("\\s*[=|]\\s*");
            if (line.contains("|")) {
                Expectation expectation = expectation(parts, groups);
                words(parts[0], groups).forEach(
                        name -> expectations.computeIfAbsent(name, key -> new ArrayList<>()).add(expectation));
            } else {
                groups.put(parts[0], words(parts[1], groups));
            }
        });
        return expectations;
    }

    /** Attributes, elements, what is meant, what else will do (or, after {@code not}, what will not), the source. */
    private static Expectation expectation(String[] parts, Map<String, List<String>> groups) {
        List<String> meant = words(parts[2], groups);
        boolean not = parts[3].startsWith("not ");
        Set<String> others = new LinkedHashSet<>(words(parts[3].substring(not ? 4 : 0), groups));
        if (!not) {
            others.addAll(meant);
        }
        Set<String> on = parts[1].equals("*") ? Set.of() : Set.copyOf(words(parts[1], groups));
        return new Expectation(on, meant, not ? Set.of() : others, not ? others : Set.of());
    }

    private static List<String> words(String text, Map<String, List<String>> groups) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .flatMap(word -> groups.getOrDefault(word, List.of(word)).stream())
                .toList();
    }
}
