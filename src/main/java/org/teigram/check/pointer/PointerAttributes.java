package org.teigram.check.pointer;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.teigram.check.FactFile;

/** Which attributes of which elements TEI types as pointers ({@code teidata.pointer}), and which hold one only. */
final class PointerAttributes {

    private static final Map<String, Set<String>> ELEMENTS = read();
    private static final Set<String> SINGLE = Set.of("url", "uri", "filter");

    private PointerAttributes() {}

    /** @param element the local name of a TEI element */
    static boolean isPointer(String element, String attribute) {
        Set<String> elements = ELEMENTS.get(attribute);
        return elements != null && (elements.contains("*") || elements.contains(element));
    }

    /** Whether one pointer is all that the attribute may hold, so that a space is part of it. */
    static boolean isSingle(String attribute) {
        return SINGLE.contains(attribute);
    }

    private static Map<String, Set<String>> read() {
        return FactFile.lines("pointer-attributes.txt").stream()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(
                        words -> words[0], words -> Set.copyOf(Arrays.asList(words).subList(1, words.length))));
    }
}
