package org.teigram.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teigram.testing.Transform;

/** A long text printed from the browser, with and without its script: all of it, on sheets of A4. */
class PrintIT {
    private static final int PARAGRAPHS = 600;
    private static final String DOCUMENT = """
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc>
              <titleStmt><title>Long</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc>
            </fileDesc></teiHeader><text><body>%s</body></text></TEI>"""
            .formatted(IntStream.rangeClosed(1, PARAGRAPHS)
                    .mapToObj(n -> "<p>Paragraph %d%s is here to be printed. %s</p>".formatted(
                            n, n % 50 == 0 ? "<note>Note to " + n + ".</note>" : "", "It goes on for some lines. ".repeat(9)))
                    .collect(Collectors.joining()));

    @TempDir
    static Path folder;

    private static Path page;

    @BeforeAll
    static void write() throws Exception {
        Chromium.assumeInstalled();
        page = Files.writeString(folder.resolve("page.html"), Transform.of("html/edition.xsl").apply(DOCUMENT, Map.of()));
    }

    @Test
    void allOfTheTextIsPrinted() {
        for (boolean script : List.of(true, false)) {
            Chromium chromium = Chromium.with(script);
            chromium.open(page, 1400, 1000);
            String pdf = new String(pdf(chromium), StandardCharsets.ISO_8859_1);
            assertThat(pdf).startsWith("%PDF-");
            assertThat(Pattern.compile("/MediaBox *\\[0 0 59[45][.0-9]* 84[12][.0-9]*]").matcher(pdf).results().count())
                    .as("sheets of A4").isBetween(20L, 60L);
        }
    }

    @Test
    void onlyTheTextIsPrinted() {
        Chromium chromium = Chromium.with(true);
        chromium.open(page, 1400, 1000);
        chromium.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            assertThat(chromium.shown(".p")).isEqualTo(PARAGRAPHS);
            assertThat(chromium.shown(".note-text")).isEqualTo(PARAGRAPHS / 50);
            assertThat(chromium.shown(".bar") + chromium.shown(".permalink") + chromium.shown(".skip") + chromium.shown("button")).isZero();
        } finally {
            chromium.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    private static byte[] pdf(Chromium chromium) {
        Map<String, Object> printed = chromium.driver().executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true));
        return Base64.getDecoder().decode((String) printed.get("data"));
    }
}
