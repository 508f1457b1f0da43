package org.teigram.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.api.Test;

/** Who is cited as editor and who as translator. */
class RolesTest {

    private static final String LIVES = "<title>Lives</title><author>Diogenes</author><editor>R. D. Hicks</editor>";

    @Test
    void whomTheSourceCallsTheTranslatorIsNotItsEditorToo() throws SaxonApiException {
        String record = record("<editor role='translator'>R. D. Hicks</editor>");
        assertThat(record).contains("\"translator\"").doesNotContain("\"editor\"");
    }

    @Test
    void whoIsBothInTheSourceOrAnotherPersonStays() throws SaxonApiException {
        assertThat(record("<editor>R. D. Hicks</editor><editor role='translator'>R. D. Hicks</editor>"))
                .contains("\"translator\"", "\"editor\"");
        assertThat(record("<editor role='translator'>A. Nother</editor>")).contains("\"translator\"", "\"editor\"");
    }

    private static String record(String editors) throws SaxonApiException {
        return Citations.ofText(Headers.document(Map.of("titleStmt", LIVES, "sourceDesc",
                "<biblStruct><monogr><author>Diogenes</author><title>Lives</title>" + editors
                        + "<imprint><publisher>Heinemann</publisher><date>1925</date></imprint></monogr></biblStruct>")), "csl-json");
    }
}
