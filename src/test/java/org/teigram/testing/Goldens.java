package org.teigram.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The golden files of one format: {@code FEATURE.xml} and beside it {@code FEATURE.EXT}, what the format makes of it
 * with default options, or {@code FEATURE.OPTION=VALUE,OPTION=VALUE.EXT}. Every input has an output and every output
 * an input. With {@code -Dgoldens=rewrite} outputs are written instead of compared; review them like code.
 */
public record Goldens(Path folder, String extension) {

    /** One output that must come out by bytes. */
    public record Golden(Path input, Path output, Map<String, String> options) {

        /** Compares, or rewrites. */
        public void check(String actual) throws IOException {
            if (rewriting()) {
                Files.writeString(output, actual);
            } else {
                assertThat(actual).as(output.toString()).isEqualTo(Files.readString(output));
            }
        }

        @Override
        public String toString() {
            return output.getFileName().toString();
        }
    }

    /** The goldens of {@code src/test/resources/export/FORMAT}. */
    public static Goldens of(String format, String extension) {
        return new Goldens(Path.of("src/test/resources/export", format), "." + extension);
    }

    /** All goldens, by name. Fails on an orphan; when rewriting, an input without an output gets one. */
    public Stream<Golden> all() throws IOException {
        List<Path> inputs = files(".xml");
        List<Path> outputs = files(extension);
        outputs.stream().filter(output -> !inputs.contains(input(output))).forEach(orphan -> fail("no input for " + orphan));
        Stream<Path> fresh = inputs.stream()
                .filter(input -> outputs.stream().noneMatch(output -> input(output).equals(input)))
                .map(input -> folder.resolve(stem(input, ".xml") + extension));
        List<Path> missing = fresh.toList();
        if (!rewriting()) {
            assertThat(missing).as("inputs without an output").isEmpty();
        }
        return Stream.concat(outputs.stream(), missing.stream())
                .map(output -> new Golden(input(output), output, options(output)));
    }

    private Path input(Path output) {
        return folder.resolve(stem(output, extension).split("\\.")[0] + ".xml");
    }

    private Map<String, String> options(Path output) {
        String[] parts = stem(output, extension).split("\\.", 2);
        return parts.length == 1
                ? Map.of()
                : Arrays.stream(parts[1].split(",")).map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String stem(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ending.length());
    }

    private static boolean rewriting() {
        return "rewrite".equals(System.getProperty("goldens"));
    }
}
