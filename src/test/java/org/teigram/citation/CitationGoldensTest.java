package org.teigram.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.teigram.export.Format;

/**
 * Each {@code export/record/<feature>.xml} gives, byte for byte, the goldens beside it, one for each format of the
 * record that has anything to write. {@code -Dgoldens=rewrite} writes the goldens anew instead.
 */
class CitationGoldensTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "export", "record");

    static Stream<Arguments> fixtures() {
        return documents().flatMap(document -> Citations.formats().stream().map(format -> Arguments.of(document, format)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void documentGivesItsGolden(Path document, Format format) throws IOException, SaxonApiException {
        Optional<String> written = Citations.ifAny(document, format.id());
        Path golden = golden(document, format);
        if ("rewrite".equals(System.getProperty("goldens"))) {
            Files.deleteIfExists(golden);
            if (written.isPresent()) {
                Files.writeString(golden, written.get());
            }
        }
        assertThat(written).isEqualTo(Files.exists(golden) ? Optional.of(Files.readString(golden)) : Optional.empty());
    }

    @Test
    void aDocumentWithoutTitleGivesNothingInFormatsThatDemandOne() {
        assertThat(Citations.formats().stream()
                        .filter(format -> Files.notExists(golden(FOLDER.resolve("no-title.xml"), format)))
                        .map(Format::id))
                .containsExactlyInAnyOrder("cff", "mods", "datacite", "coins", "highwire", "tei-bibl");
    }

    @Test
    void everyGoldenHasItsDocumentAndFormat() {
        List<Path> known = Stream.concat(
                        documents(),
                        fixtures().map(fixture -> golden((Path) fixture.get()[0], (Format) fixture.get()[1])))
                .toList();
        assertThat(files()).isSubsetOf(known);
    }

    static Stream<Path> documents() {
        return files().stream().filter(file -> file.getFileName().toString().matches("[^.]+\\.xml"));
    }

    /** The goldens of a format. */
    static Stream<Path> goldens(String format) {
        return documents().map(document -> golden(document, Citations.format(format))).filter(Files::exists);
    }

    private static Path golden(Path document, Format format) {
        return document.resolveSibling(document.getFileName().toString().replace(".xml", "." + format.extension()));
    }

    private static List<Path> files() {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.filter(file -> !file.endsWith(".gitattributes")).sorted().toList();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
