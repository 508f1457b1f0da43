package org.teigram.check.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The elements of TEI that have its attributes of dating; on others, {@code from} and {@code to} are no dates. */
final class DatableElements {

    private static final Set<String> NAMES = read();

    private DatableElements() {}

    /** @param element the local name of a TEI element */
    static boolean has(String element) {
        return NAMES.contains(element);
    }

    private static Set<String> read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                DatableElements.class.getResourceAsStream("/org/teigram/check/datable-elements.txt"),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
