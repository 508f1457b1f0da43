package org.teigram.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which identifiers of an edition are said, and where. */
class IdentifiersTest {

    @ParameterizedTest
    @CsvSource({
        "ARK, ark:/12345/w3, https://n2t.net/ark:/12345/w3",
        "URN, urn:nbn:de:kobv:b4-200-1, https://nbn-resolving.org/urn:nbn:de:kobv:b4-200-1",
    })
    void whatHasAResolverIsFoundThere(String type, String written, String address) throws SaxonApiException {
        assertThat(record(idno(type, written), "csl-json")).contains("\"URL\": \"" + address.replace("/", "\\/") + "\"");
        assertThat(record(idno(type, written), "mods")).doesNotContain("<identifier type=\"" + type);
        assertThat(record(idno("URL", "https://example.org/t/1") + idno(type, written), "mods"))
                .contains("https://example.org/t/1", "<identifier type=\"" + type + "\">" + written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csl-json", "oai-dc", "dcterms", "mods", "datacite", "tei-bibl"})
    void othersStandBesideInFormatsThatHaveAPlaceForThem(String format) throws SaxonApiException {
        assertThat(record(idno("CTS", "urn:cts:example:lee.well") + idno("filename", "t1.xml"), format))
                .contains("urn:cts:example:lee.well").doesNotContain("t1.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<body n='%s'><p/></body>", "<body xml:base='%s'><p/></body>", "<body><div type='edition' n='%s'><p/></div></body>"})
    void theNameInTextServicesMayStandInTheText(String text) throws SaxonApiException {
        String name = "urn:cts:example:lee.well";
        assertThat(Citations.ofText(Headers.document(Map.of()).replaceAll("<body>.*</body>", text.formatted(name)), "csl-json"))
                .contains("\"custom\": { \"other-ids\": [\"" + name + "\"] }");
    }

    @Test
    void aManuscriptIsFoundAtItsLibrary() throws SaxonApiException {
        String kept = "<msDesc><msIdentifier><repository>R</repository><idno type='shelfmark'>5</idno>"
                + "<idno type='URI'>https://example.org/ms/5</idno></msIdentifier></msDesc>";
        assertThat(Citations.ofText(Headers.document(Map.of("sourceDesc", kept)), "csl-json"))
                .contains("\"URL\": \"https:\\/\\/example.org\\/ms\\/5\"", "\"archive_location\": \"5\"");
    }

    @Test
    void theDoiOfThePrintKeptIsNoShelfmark() throws SaxonApiException {
        String kept = "<msDesc><msIdentifier><repository>R</repository><idno type='cote'>5</idno><idno type='DOI'>10.1000/2</idno>"
                + "</msIdentifier></msDesc>";
        assertThat(Citations.ofText(Headers.document(Map.of("sourceDesc", kept)), "csl-json"))
                .contains("\"DOI\": \"10.1000\\/2\"", "\"archive_location\": \"5\"");
    }

    @Test
    void theDoiOfAChapterComesBeforeThatOfItsVolume() throws SaxonApiException {
        String chapter = "<biblStruct><analytic><title level='a'>T</title></analytic><monogr><title level='m'>Volume</title>"
                + idno("DOI", "10.1000/1") + "<imprint><publisher>P</publisher></imprint></monogr>%s</biblStruct>";
        assertThat(Citations.ofText(Headers.document(Map.of("sourceDesc", chapter.formatted(idno("DOI", "10.1000/1_2")))), "csl-json"))
                .contains("\"DOI\": \"10.1000\\/1_2\"");
        assertThat(Citations.ofText(Headers.document(Map.of("sourceDesc", chapter.formatted(""))), "csl-json"))
                .contains("\"DOI\": \"10.1000\\/1\"");
    }

    @Test
    void aNumberWithoutASchemeIsSaidWithItsType() throws SaxonApiException {
        assertThat(record(idno("TM", "6083"), "oai-dc")).contains("<dc:identifier>TM: 6083</dc:identifier>");
    }

    @Test
    void theIsbnOfABookIsTheFirstThatCanBeOne() throws SaxonApiException {
        String numbers = idno("ISBN", "87-00-4365-4") + idno("isbn-10", "0160513049") + idno("isbn-13", "9780160513046");
        assertThat(record(numbers, "csl-json")).contains("\"ISBN\": \"9780160513046\"");
    }

    private static String idno(String type, String text) {
        return "<idno type='" + type + "'>" + text + "</idno>";
    }

    private static String record(String idnos, String format) throws SaxonApiException {
        return Citations.ofText("<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt>"
                + "<publicationStmt><publisher>P</publisher>" + idnos + "</publicationStmt><sourceDesc><bibl><title>T</title>, "
                + "<publisher>P</publisher>, <date>1904</date></bibl></sourceDesc></fileDesc></teiHeader><text><body><p/></body></text></TEI>",
                format);
    }
}
