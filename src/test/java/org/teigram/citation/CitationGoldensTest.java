package org.teigram.citation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@code export/<format>/<feature>.xml} gives, byte for byte, the golden beside it. {@code -Dgoldens=rewrite}
 * writes the goldens anew instead.
 */
class CitationGoldensTest {
    static final Path EXPORT = Path.of("src", "test", "resources", "export");
    static final Map<String, String> EXTENSIONS =
            Map.of("bibtex", ".bib", "ris", ".ris", "csl-json", ".csl.json", "archival", ".citation.txt");

    static Stream<Path> fixtures() throws IOException {
        return EXTENSIONS.keySet().stream().sorted().flatMap(CitationGoldensTest::documents);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void documentGivesItsGolden(Path document) throws IOException, SaxonApiException {
        byte[] written = Citations.of(document, format(document)).getBytes(UTF_8);
        if ("rewrite".equals(System.getProperty("goldens"))) {
            Files.write(golden(document), written);
        }
        assertThat(new String(written, UTF_8)).isEqualTo(Files.readString(golden(document)));
    }

    @Test
    void everyGoldenHasItsDocument() throws IOException {
        for (Map.Entry<String, String> format : EXTENSIONS.entrySet()) {
            List<Path> goldens = files(format.getKey(), format.getValue());
            assertThat(goldens).isNotEmpty().allSatisfy(golden -> {
                String name = golden.getFileName().toString().replace(format.getValue(), ".xml");
                assertThat(golden.resolveSibling(name)).exists();
            });
        }
    }

    static Path golden(Path document) {
        String name = document.getFileName().toString().replace(".xml", EXTENSIONS.get(format(document)));
        return document.resolveSibling(name);
    }

    static Stream<Path> documents(String format) {
        try {
            return files(format, ".xml").stream();
        } catch (IOException error) {
            throw new java.io.UncheckedIOException(error);
        }
    }

    private static String format(Path document) {
        return document.getParent().getFileName().toString();
    }

    private static List<Path> files(String format, String extension) throws IOException {
        try (Stream<Path> all = Files.list(EXPORT.resolve(format))) {
            return all.filter(file -> file.toString().endsWith(extension)).sorted().toList();
        }
    }
}
