package org.teigram.citation;

import static org.assertj.core.api.Assertions.assertThat;

import net.sf.saxon.s9api.SaxonApiException;
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

    @ParameterizedTest
    @CsvSource({"handle, pending", "shelfmark, 21.11115/0000-1"})
    void whatIsNoHandleIsNoAddress(String type, String written) throws SaxonApiException {
        assertThat(record(type, written)).doesNotContain("\"URL\"");
    }

    private static String record(String type, String written) throws SaxonApiException {
        return Citations.ofText("<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt>"
                + "<publicationStmt><publisher>P</publisher><idno type='" + type + "'>" + written + "</idno></publicationStmt>"
                + "<sourceDesc><p/></sourceDesc></fileDesc></teiHeader><text><body><p/></body></text></TEI>", "csl-json");
    }
}
