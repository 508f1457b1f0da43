package org.teigram.citation;

import static org.assertj.core.api.Assertions.assertThat;

import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.api.Test;

/** Articles whose file is the article itself. */
class BornDigitalTest {
    private static final String DATE = "\"issued\": { \"date-parts\": [[2017, 9]] }";

    private static String article(String title, String publication, String series, String source) throws SaxonApiException {
        return Citations.ofText("""
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>%s</titleStmt>
                <publicationStmt><publisher>P</publisher><date when="2017-09"/>%s</publicationStmt>%s
                <sourceDesc>%s</sourceDesc></fileDesc></teiHeader><text><body><p>A</p></body></text></TEI>
                """.formatted(title, publication, series, source), "csl-json");
    }

    @Test
    void theDateOfAnArticleInAPeriodicalIsThatOfItsPublication() throws SaxonApiException {
        String series = "<seriesStmt><title level='j'>Journal</title></seriesStmt>";
        String issue = "<idno type='volume'>5</idno><idno type='issue'>3</idno>";
        assertThat(article("<title>T</title>", "", series, "<p>born digital</p>")).contains(DATE);
        assertThat(article("<title>T</title>", issue, "", "<p>This is the source</p>")).contains(DATE);
    }

    @Test
    void theDateOfAnyOtherFileIsNot() throws SaxonApiException {
        String series = "<seriesStmt><title level='s'>Texts online</title></seriesStmt>";
        assertThat(article("<title>T</title>", "", series, "<p>born digital</p>")).doesNotContain("issued");
        assertThat(article("<title>T</title>", "", "<seriesStmt><title level='j'>J</title></seriesStmt>", "<bibl><title>T</title></bibl>"))
                .doesNotContain("issued");
    }

    @Test
    void authorsMayStandInElementsOfTheProjectsOwn() throws SaxonApiException {
        String own = "<x:authorInfo xmlns:x='https://example.org/ns'><x:author_name>Ann L. <x:family>Lee Ray</x:family></x:author_name>"
                + "<x:bio><p>Ann wrote <title>B</title></p></x:bio></x:authorInfo>";
        assertThat(article("<title>T</title>" + own, "", "", "<p>none</p>"))
                .contains("{ \"family\": \"Lee Ray\", \"given\": \"Ann L.\" }", "\"title\": \"T\"");
    }

    @Test
    void theNumberOfAPreprintIsSaid() throws SaxonApiException {
        String source = "<biblStruct><analytic><title level='a'>T</title></analytic><monogr><imprint><date when='2024'/></imprint></monogr>"
                + "<idno type='arXiv'>arXiv:2401.00001v2</idno><idno type='MD5'>0123</idno></biblStruct>";
        assertThat(article("<title>T</title>", "", "", source)).contains("arXiv:2401.00001v2").doesNotContain("0123");
    }

    @Test
    void ofATitleInSeveralLanguagesTheFirstCounts() throws SaxonApiException {
        String title = "<title> <seg xml:lang='en'>A seal</seg> <seg xml:lang='fr'>Un sceau</seg> </title>";
        assertThat(article(title, "", "", "<p>none</p>")).contains("\"title\": \"A seal\"");
        String one = "<title><seg xml:lang='la'>De sigillis</seg> <seg xml:lang='la'>liber I</seg></title>";
        assertThat(article(one, "", "", "<p>none</p>")).contains("\"title\": \"De sigillis liber I\"");
    }

    @Test
    void theNameOfASiteIsNoPlace() throws SaxonApiException {
        String publisher = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt>"
                + "<publicationStmt><publisher>%s</publisher></publicationStmt><sourceDesc><p>Born digital</p></sourceDesc></fileDesc>"
                + "</teiHeader><text><body><p>A</p></body></text></TEI>";
        assertThat(Citations.ofText(publisher.formatted("example.org: The Site"), "csl-json"))
                .contains("\"publisher\": \"example.org: The Site\"");
        assertThat(Citations.ofText(publisher.formatted("St. Ives: The Press"), "csl-json"))
                .contains("\"publisher\": \"The Press\"", "\"publisher-place\": \"St. Ives\"");
    }
}
