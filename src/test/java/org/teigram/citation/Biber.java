package org.teigram.citation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;

/** Biber, BibLaTeX's own program, as a checker of entries. */
public final class Biber {

    /** Faults of headers that are no fault of ours: what is missing stays missing, what is given stays as it is. */
    private static final Pattern OF_THE_HEADER = Pattern.compile(
            "Missing mandatory field|'volume' must be datatype 'integer'|Duplicate entry key|IS[BS]N .*is invalid|Invalid IS[BS]N");

    private Biber() {}

    /** Skips the test, with the reason, where biber is missing. */
    public static void assumeInstalled() {
        boolean installed;
        try {
            installed = new ProcessBuilder("biber", "--version").start().waitFor() == 0;
        } catch (IOException missing) {
            installed = false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        Assumptions.assumeTrue(installed, "no `biber` on the path");
    }

    /** Reads all files as one bibliography; errors and warnings, without those that a header itself is the cause of. */
    public static List<String> objections(List<Path> files, Path folder) throws IOException, InterruptedException {
        Path bibliography = folder.resolve("biber.bib");
        Files.writeString(bibliography, files.stream().map(Biber::text).collect(Collectors.joining()));
        Process biber = new ProcessBuilder(
                        "biber", "--tool", "--validate-datamodel", "--nolog", "--output-file",
                        folder.resolve("biber.out").toString(), bibliography.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(biber.getInputStream().readAllBytes(), UTF_8);
        assertThat(biber.waitFor()).as(told).isZero();
        return told.lines()
                .filter(line -> line.startsWith("WARN") || line.startsWith("ERROR"))
                .filter(line -> !OF_THE_HEADER.matcher(line).find())
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException error) {
            throw new java.io.UncheckedIOException(error);
        }
    }
}
