package org.teigram.check.date;

import java.util.Set;
import java.util.stream.Collectors;
import org.teigram.check.FactFile;

/** The elements of TEI that have its attributes of dating; on others, {@code from} and {@code to} are no dates. */
final class DatableElements {

    private static final Set<String> NAMES = read();

    private DatableElements() {}

    /** @param element the local name of a TEI element */
    static boolean has(String element) {
        return NAMES.contains(element);
    }

    private static Set<String> read() {
        return FactFile.lines("datable-elements.txt").stream().collect(Collectors.toUnmodifiableSet());
    }
}
