package org.teigram.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What citation-js reads from files: for each file, the fields of its item ({@code author.0.family}) as JSON values. */
public final class CitationJs {
    private CitationJs() {}

    /** Reads all files in one run; {@code items} is the number of items in a file, {@code error} why it was not read. */
    public static Map<Path, Map<String, String>> read(List<Path> files) throws IOException, InterruptedException {
        Map<Path, Map<String, String>> fields = new LinkedHashMap<>();
        for (String line : Node.lines("read-citations.js", files.stream().map(Path::toString).toList())) {
            String[] parts = line.split("\t", 3);
            fields.computeIfAbsent(Path.of(parts[0]), file -> new LinkedHashMap<>()).put(parts[1], parts[2]);
        }
        return fields;
    }

    /**
     * Every file, as many to a document as {@link Citations#write} writes, is read as one item with the title of its
     * CSL-JSON, the last of them; in BibTeX citation-js reads every kind of white space as a space.
     */
    public static void assertReadAlike(List<Path> files) throws IOException, InterruptedException {
        Map<Path, Map<String, String>> read = read(files);
        int formats = Citations.FOR_REFERENCE_MANAGERS.size();
        for (int first = 0; first < files.size(); first += formats) {
            String title = title(read, files.get(first + formats - 1));
            assertThat(files.subList(first, first + formats)).allSatisfy(file -> {
                assertThat(read.get(file)).containsEntry("items", "1").doesNotContainKey("error");
                assertThat(title(read, file)).as(file.toString()).isEqualTo(title);
            });
        }
    }

    private static String title(Map<Path, Map<String, String>> read, Path file) {
        return read.get(file).getOrDefault("title", "").replaceAll("[\\h\\u3000]+", " ");
    }
}
