package org.teigram.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a record says that the edited document is found. */
class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "handle, 21.11115/0000-000C-4CF5-B, https://hdl.handle.net/21.11115/0000-000C-4CF5-B",
        "handle, hdl:11022/0000-1, https://hdl.handle.net/11022/0000-1",
        "hdl, http://hdl.handle.net/11022/0000-1, http://hdl.handle.net/11022/0000-1",
    })
    void aHandleIsFoundAtItsResolver(String type, String written, String address) throws SaxonApiException {
        assertThat(record(type, written)).contains("\"URL\": \"" + address.replace("/", "\\/") + "\"");
    }

    @Test
    void thePageIsFoundBeforeTheStoreOfItsFile() throws SaxonApiException {
        String store = "https://github.com/lee/clouds/blob/main/1.xml";
        assertThat(record("url", store)).contains("\"URL\": \"" + store.replace("/", "\\/"));
        assertThat(record("url", store + "</idno><idno type='url'>https://lee.github.io/clouds/1.html"))
                .contains("\"URL\": \"https:\\/\\/lee.github.io");
    }

    @ParameterizedTest
    @CsvSource({"handle, pending", "shelfmark, 21.11115/0000-1"})
    void whatIsNoHandleIsNoAddress(String type, String written) throws SaxonApiException {
        assertThat(record(type, written)).doesNotContain("\"URL\"");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/id/, t000001, https://example.org/id/t000001",
        "https://example.org/id/, https://example.org/t/1, https://example.org/t/1",
        "https://example.org/id/, 1859/12/01, https://example.org/id/1859/12/01",
        "https://example.org/id, t000001, https://example.org/t000001",
        "https://[x/, %zz, https://[x/%zz",
    })
    void anIdentifierWithABaseIsAnAddress(String base, String written, String address) throws SaxonApiException {
        assertThat(record("number' xml:base='" + base, written)).contains("\"URL\": \"" + address.replace("/", "\\/") + "\"");
    }

    @Test
    void theNumberOfAWorkInAnAuthorityFileIsNoAddress() throws SaxonApiException {
        assertThat(record("wikidata' xml:base='http://www.wikidata.org/entity/", "Q1")).doesNotContain("\"URL\"");
    }

    @Test
    void aLetterIsFoundWhereItsCorrespDescLeads() throws SaxonApiException {
        String letter = "<correspDesc ref='https://example.org/letter/1'><correspAction type='sent'><persName>Ann Lee</persName></correspAction></correspDesc>";
        assertThat(Citations.ofText(Headers.document(Map.of("profileDesc", letter)), "csl-json")).contains("letter\\/1\"");
    }

    @Test
    void anAddressWithinOthersAndTheNameAmongFormsOfABody() throws SaxonApiException {
        String nested = Citations.ofText("<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt>"
                + "<publicationStmt><publisher><email>a@b</email><orgName xml:lang='sl'>Arhiv</orgName><orgName xml:lang='en'>Archive</orgName></publisher>"
                + "<idno><idno type='URLWeb'>https://example.org/t/1</idno><idno type='URN'>urn:nbn:de:x-1</idno></idno></publicationStmt>"
                + "<sourceDesc><p/></sourceDesc></fileDesc></teiHeader><text><body><p/></body></text></TEI>", "csl-json");
        assertThat(nested).contains("\"URL\": \"https:\\/\\/example.org\\/t\\/1\"", "\"source\": \"Arhiv\"");
    }

    @Test
    void whatOthersSayOfAManuscriptIsNoSourceAndAFacsimileIsOne() throws SaxonApiException {
        String link = "<bibl><ref target='https://example.org/notices/1'><title>Notices</title></ref></bibl>";
        assertThat(manuscript("<listBibl>" + link + "</listBibl>")).doesNotContain("\"URL\"", "\"source\"");
        assertThat(manuscript("<adminInfo><recordHist><source><listBibl>" + link + "</listBibl></source></recordHist></adminInfo>"))
                .doesNotContain("\"URL\"");
        assertThat(manuscript("<surrogates>" + link + "</surrogates>")).contains("\"URL\"");
        assertThat(manuscript("<surrogates>" + link.replace("<bibl>", "<bibl subtype='partial'>") + "</surrogates>"))
                .doesNotContain("\"URL\"");
    }

    @Test
    void anIssueIsFoundWhereItsSourceIs() throws SaxonApiException {
        String issue = "<bibl><title level='j'>News</title><date when='1875-01-02'/><idno type='%s'>%s</idno></bibl>";
        assertThat(Citations.ofText(Headers.document(Map.of("sourceDesc", issue.formatted("URI", "https://example.org/news?day=18750102"))), "csl-json"))
                .contains("\"URL\": \"https:\\/\\/example.org\\/news?day=18750102\"").doesNotContain("\"source\"");
        assertThat(Citations.ofText(Headers.document(Map.of("sourceDesc", issue.formatted("DOI", "https://doi.org/10.1000/1"))), "csl-json"))
                .doesNotContain("\"URL\"");
    }

    @Test
    void aPrintWithALinkToItsScanIsNoDigitalSource() throws SaxonApiException {
        String source = "<bibl>Lee, Ann. <title>T</title>. London, %s. <ref target='https://example.org/scan'>scan</ref></bibl>";
        assertThat(Citations.ofText(Headers.document(Map.of("sourceDesc", source.formatted("1901"))), "csl-json"))
                .contains("[[1901]]").doesNotContain("\"source\"", "\"publisher\"");
        assertThat(Citations.ofText(Headers.document(Map.of("sourceDesc", source.formatted("2005"))), "csl-json")).contains("\"source\"");
    }

    @Test
    void theTitleOfTheWorkIsNoPlaceWhereItIsFound() throws SaxonApiException {
        String digital = "<bibl type='digitalSource'><title>%s</title><ref target='https://example.org/t/1'/></bibl>";
        assertThat(Citations.ofText(Headers.document(Map.of("sourceDesc", digital.formatted("T"))), "csl-json"))
                .contains("\"URL\"").doesNotContain("\"source\"");
        assertThat(Citations.ofText(Headers.document(Map.of("sourceDesc", digital.formatted("A Library"))), "csl-json"))
                .contains("\"source\": \"A Library\"");
    }

    @ParameterizedTest
    @CsvSource({
        "<idno type='shelfmark'/><idno type='register-x'>100</idno>, ''",
        "<idno type='register-x'>100</idno><idno type='shelfmark'>MS 5</idno>, MS 5",
        "<idno type='register-x'>100</idno><idno>MS 5</idno>, MS 5",
        "<idno type='inventory'>120</idno>, 120",
        "<idno type='shelfmark'>nan</idno>, ''",
    })
    void theNumberOfAnIndexIsNoShelfmark(String idnos, String expected) throws SaxonApiException {
        String record = Citations.ofText(Headers.document(Map.of("sourceDesc",
                "<msDesc><msIdentifier><repository>R</repository>" + idnos + "</msIdentifier></msDesc>")), "csl-json");
        assertThat(record.contains("\"archive_location\": \"" + expected + "\"")).isEqualTo(!expected.isEmpty());
    }

    private static String manuscript(String additional) throws SaxonApiException {
        return Citations.ofText(Headers.document(Map.of("sourceDesc",
                "<msDesc><msIdentifier><idno>1</idno></msIdentifier><additional>" + additional + "</additional></msDesc>")), "csl-json");
    }

    private static String record(String type, String written) throws SaxonApiException {
        return Citations.ofText("<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt>"
                + "<publicationStmt><publisher>P</publisher><idno type='" + type + "'>" + written + "</idno></publicationStmt>"
                + "<sourceDesc><p/></sourceDesc></fileDesc></teiHeader><text><body><p/></body></text></TEI>", "csl-json");
    }
}
