package org.teigram.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys of entries: readable, in ASCII, the same in every format. */
class CitationKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Austen, Jane | Emma | 1815 | austen1815emma",
        "Müller, Øyvind | The Year 1848 in Łódź | 1849 | muller1849year",
        "Чехов, Антон | Вишнёвый сад | 1904 | chekhov1904vishnevyi",
        "Goethe, Johann Wolfgang | Goethe an Schiller | 1794 | goethe1794schiller",
        "'' | Beowulf | '' | beowulf",
        "伊藤野枝 | 書簡 | 1916-05-09 | letter19160509",
    })
    void keyIsTheSameReadableWordInEveryFormat(String author, String title, String date, String key) throws SaxonApiException {
        String document = Headers.document(Map.of(
                "titleStmt", "<title>" + title + "</title><author>" + author + "</author>",
                "profileDesc", "伊藤野枝".equals(author) ? sent(date) : "<creation><date>" + date + "</date></creation>"));
        assertThat(Citations.ofText(document, "csl-json")).contains("\"id\": \"" + key + "\"");
        assertThat(Citations.ofText(document, "ris")).contains("ID  - " + key + "\r\n");
        assertThat(Citations.ofText(document, "bibtex")).contains("{" + key + ",\n");
    }

    private static String sent(String date) {
        return "<correspDesc><correspAction type='sent'><date when='" + date + "'/></correspAction></correspDesc>";
    }
}
