package org.teigram.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of facts that a check goes by, one a line, packed into the program; its comments name where they are from. */
public final class FactFile {

    private FactFile() {}

    /**
     * The lines, without comments and empty ones.
     *
     * @param name of a file beside the checks, such as {@code target-kinds.txt}, or with a slash from the root of the jar
     */
    public static List<String> lines(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                FactFile.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
