package org.teigram.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The encoding holds every word and every sign of its source, in order. */
class TelegramWordsTest {
    private static final String TEI = "http://www.tei-c.org/ns/1.0";
    private static final Path TELEGRAM = Path.of("tei/telegram-21405.xml");
    private static final Path WORD_LISTS = Path.of("src/test/resources/telegram");
    private static final Path SOURCE = Path.of("../shared/seed/000_0fa66bbd1b6929e3.txt");

    @ParameterizedTest
    @ValueSource(strings = {"facsimile", "transcription", "translation"})
    void theDiplomaticReadingIsTheSource(String division) throws Exception {
        assertThat(Words.of(Words.diplomatic(division(division)))).isEqualTo(shipped(division));
    }

    @ParameterizedTest
    @CsvSource({"facsimile, 27, 145", "transcription, 149, 199", "translation, 203, 272"})
    void theShippedWordsAreThoseOfTheSource(String division, int first, int last) throws IOException {
        assertThat(shipped(division)).isEqualTo(Words.of(source(first, last)));
    }

    @ParameterizedTest
    @CsvSource({"facsimile, 27, 145", "transcription, 149, 199", "translation, 203, 272"})
    void punctuationIsThatOfTheSource(String division, int first, int last) throws Exception {
        assertThat(signs(Words.diplomatic(division(division)))).isEqualTo(signs(source(first, last)));
    }

    @Test
    void theAbstractIsTheSummaryOfTheSource() throws Exception {
        String given = telegram().getElementsByTagNameNS(TEI, "abstract").item(0).getTextContent();
        assertThat(given.strip().replaceAll("\\s+", " ")).isEqualTo(source(15, 15));
    }

    @Test
    void marksOfTheExtractionAreNoWords() {
        assertThat(Words.of("[...]\n###\n## **НЕ** № 3-4")).containsExactly("НЕ", "3", "4");
    }

    /** All characters but white space and the signs of Markdown. */
    private static String signs(String text) {
        return text.replaceAll("\\s+|\\*\\*|##", "");
    }

    private static List<String> shipped(String division) throws IOException {
        return Files.readAllLines(WORD_LISTS.resolve(division + ".words.txt"));
    }

    private static String source(int first, int last) throws IOException {
        assumeTrue(Files.isRegularFile(SOURCE), "the source is not here: " + SOURCE);
        return String.join("\n", Files.readAllLines(SOURCE).subList(first - 1, last));
    }

    private static Document telegram() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(TELEGRAM.toFile());
    }

    private static Element division(String type) throws Exception {
        NodeList divisions = telegram().getElementsByTagNameNS(TEI, "div");
        for (int i = 0; i < divisions.getLength(); i++) {
            if (divisions.item(i) instanceof Element element && type.equals(element.getAttribute("type"))) {
                return element;
            }
        }
        throw new AssertionError("no division " + type);
    }
}
