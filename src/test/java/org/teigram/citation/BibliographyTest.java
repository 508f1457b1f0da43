package org.teigram.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bibliography inside a document: one entry for each item of its lists, in every format for reference managers. */
class BibliographyTest {
    private static final Path ENTRIES = Path.of("src/test/resources/export/bibliography/entries.xml");

    static List<String> formats() {
        return Citations.FOR_REFERENCE_MANAGERS;
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyEntryIsWritten(String format) throws Exception {
        String name = ENTRIES.getFileName().toString().replace(".xml", "." + Citations.format(format).extension());
        Path golden = ENTRIES.resolveSibling(name);
        String written = Citations.bibliographyOf(ENTRIES, format);
        if ("rewrite".equals(System.getProperty("goldens"))) {
            Files.writeString(golden, written);
        }
        assertThat(written).isEqualTo(Files.readString(golden));
    }

    @Test
    void keysDifferEvenWhereIdsLookLikeNumberedKeys() throws Exception {
        String entry = "<bibl xml:id='%s'><author>Lee, Ann</author><title>Emma</title></bibl>";
        String twice = "<bibl><author>Lee, Ann</author><title>Emma</title></bibl>".repeat(3);
        Path document = Files.createTempFile("keys", ".xml");
        try {
            Files.writeString(document, "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><back><listBibl>"
                    + entry.formatted("leeemma-2") + twice + "</listBibl></back></text></TEI>");
            assertThat(Citations.bibliographyOf(document, "bibtex").lines().filter(line -> line.startsWith("@")))
                    .containsExactly("@misc{leeemma-2,", "@misc{leeemma,", "@misc{leeemma-3,", "@misc{leeemma-4,");
        } finally {
            Files.delete(document);
        }
    }

    @Test
    void aDocumentWithoutBibliographyGivesNothing() {
        assertThatThrownBy(() -> Citations.bibliographyOf(Path.of("tei", "telegram-21405.xml"), "bibtex"))
                .isInstanceOfSatisfying(SaxonApiException.class,
                        error -> assertThat(error.getErrorCode().getLocalName()).isEqualTo("nothing"));
    }
}
