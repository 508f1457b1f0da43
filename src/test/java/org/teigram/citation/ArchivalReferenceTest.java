package org.teigram.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.api.Test;

/** The archive's own style of reference, made from the record. */
class ArchivalReferenceTest {

    @Test
    void theTelegramIsCitedAsItsArchiveRecommends() throws SaxonApiException {
        assertThat(Citations.of(Path.of("tei", "telegram-21405.xml"), "archival"))
                .isEqualTo("\"Ciphered Telegram No. 21405, Mao Zedong to Cde. Filippov [Stalin]\", July 3, 1951, "
                        + "Wilson Center Digital Archive, APRF, f. 45, op. 1, d. 339, ll. 8-10. "
                        + "https://digitalarchive.umd.edu/document/110022\n");
    }

    @Test
    void whoKeepsItMayStandAmongTheOtherIdentifiers() throws SaxonApiException {
        assertThat(kept("<country>X</country><altIdentifier xml:lang='ru'><repository>Музей</repository><idno>5</idno></altIdentifier>"
                + "<altIdentifier xml:lang='en'><repository>Museum</repository><idno>5</idno></altIdentifier>")).isEqualTo("\"T\", Музей, 5.\n");
        assertThat(kept("<repository>Library</repository><idno type='URI'>http://example.org/1</idno>"
                + "<altIdentifier><collection>A Catalogue</collection><idno type='catalogue'>9</idno></altIdentifier>"
                + "<altIdentifier><idno type='Shelfmark'>MS 5</idno></altIdentifier>")).isEqualTo("\"T\", Library, MS 5. http://example.org/1\n");
        assertThat(kept("<repository>Library</repository><idno type='regest'>Karton 24, fol. 41</idno>")).isEqualTo("\"T\", Library, Karton 24, fol. 41.\n");
        assertThat(kept("<repository>Library</repository><idno><idno type='URLWeb'>http://example.org/1</idno></idno>"))
                .isEqualTo("\"T\", Library. http://example.org/1\n");
        assertThat(kept("<repository>Museum<idno type='VIAF'>148456131</idno></repository><idno>5</idno>")).isEqualTo("\"T\", Museum, 5.\n");
        assertThat(kept("<repository>Library</repository><idno>MS 5</idno>"
                + "<altIdentifier type='former'><repository>Abbey</repository><idno>1</idno></altIdentifier>")).isEqualTo("\"T\", Library, MS 5.\n");
    }

    @Test
    void theHolderIsNamedOnceAndWhatStandsForNothingIsLeftOut() throws SaxonApiException {
        assertThat(kept("<institution xml:lang='de'>Institut</institution><institution xml:lang='it'>Istituto</institution>"
                + "<repository>Institut, Bibliothek</repository><idno>#unknown</idno>")).isEqualTo("\"T\", Institut, Bibliothek.\n");
        assertThat(kept("<repository>Library</repository><collection>Unknown</collection><idno>empty</idno>")).isEqualTo("\"T\", Library.\n");
        assertThat(kept("<institution>Institute</institution><repository>Library</repository><idno>-</idno><idno>5</idno>"))
                .isEqualTo("\"T\", Institute, Library, 5.\n");
    }

    @Test
    void anObjectIsKeptSomewhereToo() throws SaxonApiException {
        String object = "<listObject><object><objectIdentifier><institution>Museum</institution><idno>5</idno></objectIdentifier></object></listObject>";
        assertThat(Citations.ofText(Headers.document(Map.of("sourceDesc", object)), "archival")).isEqualTo("\"T\", Museum, 5.\n");
    }

    @Test
    void aSheetDescribedInABiblIsKeptSomewhereToo() throws SaxonApiException {
        String sheet = "<bibl><date when='1930-02-04'/><orgName>Archive</orgName><idno>377-11, Nr. 176</idno></bibl>";
        assertThat(Citations.ofText(Headers.document(Map.of("sourceDesc", sheet)), "archival"))
                .isEqualTo("\"T\", February 4, 1930, Archive, 377-11, Nr. 176.\n");
        assertThat(Citations.ofText(Headers.document(Map.of("sourceDesc", sheet + "</sourceDesc><sourceDesc>" + sheet)), "archival"))
                .endsWith(", 377-11, Nr. 176.\n");
        assertThat(Citations.ofText(Headers.document(Map.of("sourceDesc", sheet.replaceFirst("<idno.*</idno>", ""))), "csl-json"))
                .doesNotContain("Archive");
    }

    private static String kept(String identifier) throws SaxonApiException {
        return Citations.ofText(Headers.document(Map.of(
                "sourceDesc", "<msDesc><msIdentifier>" + identifier + "</msIdentifier></msDesc>")), "archival");
    }

    @Test
    void aStoredCitationIsNotRead() throws SaxonApiException {
        String reference = Citations.ofText(
                Headers.document(Map.of(
                        "titleStmt", "<title>A letter</title>",
                        "sourceDesc", "<bibl type='citation'>\"Another letter\", May 1, 1901, An Archive.</bibl>"
                                + "<msDesc><msIdentifier><repository>The Archive</repository><idno>5</idno></msIdentifier></msDesc>",
                        "profileDesc", "<correspDesc><correspAction type='sent'><date when='1900-01'/></correspAction></correspDesc>")),
                "archival");
        assertThat(reference).isEqualTo("\"A letter\", January 1900, The Archive, 5.\n");
    }
}
