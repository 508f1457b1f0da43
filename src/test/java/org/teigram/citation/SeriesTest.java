package org.teigram.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose number a biblScope is: the volume's own, or its number in a series. */
class SeriesTest {
    private static final String SERIES = "<series><title level='s'>Studies</title><biblScope unit='volume'>7</biblScope></series>";
    private static final String BOOK =
            "<biblStruct><monogr><title level='m'>T</title><imprint><publisher>P</publisher><date>1904</date>%s</imprint></monogr>%s</biblStruct>";

    @Test
    void aNumberInASeriesIsNoVolume() throws SaxonApiException {
        assertThat(record(BOOK.formatted("", SERIES), "csl-json"))
                .contains("\"collection-title\": \"Studies\"", "\"collection-number\": \"7\"").doesNotContain("\"volume\"");
        assertThat(record(BOOK.formatted("<biblScope unit='volume'>2</biblScope>", SERIES), "csl-json"))
                .contains("\"collection-number\": \"7\"", "\"volume\": \"2\"");
    }

    @Test
    void aBiblHasItBehindTheTitleOfTheSeries() throws SaxonApiException {
        String bibl = "<bibl><title level='m'>T</title><biblScope unit='vol'>2</biblScope> <title level='s'>Studies</title>"
                + " <biblScope unit='vol'>7</biblScope> <date>1904</date></bibl>";
        assertThat(record(bibl, "csl-json")).contains("\"collection-number\": \"7\"", "\"volume\": \"2\"");
    }

    @Test
    void worksThatStandForTheBookKeepTheirVolume() throws SaxonApiException {
        String bibl = "<bibl><title level='a'>T</title> <title level='s'>Works</title> <biblScope unit='volume'>7</biblScope></bibl>";
        assertThat(record(bibl, "csl-json"))
                .contains("\"container-title\": \"Works\"", "\"volume\": \"7\"").doesNotContain("collection-number");
    }

    @Test
    void theSeriesOfTheFileIsNotThatOfAPrintedSource() throws SaxonApiException {
        String header = """
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt>
                <publicationStmt><p/></publicationStmt><seriesStmt><title>Texts online</title><biblScope>3</biblScope></seriesStmt>
                <sourceDesc>%s</sourceDesc></fileDesc></teiHeader><text><body><p/></body></text></TEI>
                """;
        assertThat(Citations.ofText(header.formatted("<p>Born digital</p>"), "csl-json"))
                .contains("\"collection-title\": \"Texts online\"", "\"collection-number\": \"3\"");
        assertThat(Citations.ofText(header.formatted("<bibl><title>T</title><publisher>P</publisher></bibl>"), "csl-json"))
                .doesNotContain("collection");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "bibtex | number = {7}", "biblatex | number = {7}", "ris | M1  - 7", "mods | <partNumber>7</partNumber>",
        "tei-bibl | <biblScope unit=\"volume\">7</biblScope>"
    })
    void formatsSayIt(String format, String expected) throws SaxonApiException {
        assertThat(record(BOOK.formatted("", SERIES), format)).contains(expected);
    }

    @Test
    void aPartOfWhichNobodySaysWhereItAppearedIsNoBook() throws SaxonApiException {
        assertThat(record("<bibl><title level='a'>T</title> <publisher>P</publisher> <date>1904</date></bibl>", "csl-json"))
                .contains("\"type\": \"chapter\"");
        assertThat(record("<bibl><title level='a'>T</title> <date>1904</date></bibl>", "csl-json"))
                .contains("\"type\": \"document\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<pubPlace>A</pubPlace><pubPlace>B</pubPlace><publisher>P</publisher><pubPlace>C</pubPlace><publisher>Q</publisher> | P; Q | A, B; C",
        "<publisher>P</publisher><pubPlace>A</pubPlace><publisher>Q</publisher><pubPlace>B</pubPlace><pubPlace>C</pubPlace> | P; Q | A; B, C",
        "<pubPlace>A</pubPlace><pubPlace>B</pubPlace><publisher>P</publisher><publisher>Q</publisher> | P; Q | A; B",
        "<pubPlace>A</pubPlace><pubPlace>B</pubPlace><publisher>P</publisher> | P | A, B",
        "<pubPlace>A, MA</pubPlace><pubPlace>B</pubPlace><publisher>P</publisher> | P | A, MA; B",
        "<publisher><orgName>P</orgName><placeName>A</placeName></publisher><pubPlace>A</pubPlace> | P | A",
        "<publisher>P</publisher><pubPlace><placeName xml:lang='ru'>Рим</placeName><placeName xml:lang='en'>Rome</placeName></pubPlace> | P | Рим",
    })
    void eachPublisherHasItsPlaces(String imprint, String publisher, String place) throws SaxonApiException {
        String book = "<biblStruct><monogr><title>T</title><imprint>" + imprint + "<date>1904</date></imprint></monogr></biblStruct>";
        assertThat(record(book, "csl-json"))
                .contains("\"publisher\": \"" + publisher + "\"", "\"publisher-place\": \"" + place + "\"");
    }

    @Test
    void theCollectionOfAManuscriptIsItsArchives() throws SaxonApiException {
        assertThat(Citations.ofText(Headers.document(Map.of("titleStmt", "<title>MS 1</title><title type='collection'>MSS of Lee</title>",
                "sourceDesc", "<msDesc><msIdentifier><idno>1</idno></msIdentifier></msDesc>")), "csl-json"))
                .contains("\"archive_collection\": \"MSS of Lee\"").doesNotContain("collection-title");
    }

    private static String record(String source, String format) throws SaxonApiException {
        return Citations.ofText(Headers.document(Map.of("sourceDesc", source)), format);
    }
}
