package org.teigram.report;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds on the disk what a report can write only after something that is known at the end, so that memory does not grow
 * with the documents. Its file is gone once it has been poured, or when the program ends.
 */
final class Spool {

    private final Path file;
    private final PrintWriter out;

    Spool() {
        try {
            file = Files.createTempFile("teigram", ".report");
            file.toFile().deleteOnExit();
            out = new PrintWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PrintWriter out() {
        return out;
    }

    /** Writes all of it to the target. Called once, at the end. */
    void pourInto(Writer target) {
        out.close();
        if (out.checkError()) {
            throw new UncheckedIOException(new IOException("a temporary file could not be written"));
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            reader.transferTo(target);
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
