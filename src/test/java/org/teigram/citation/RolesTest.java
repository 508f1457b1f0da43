package org.teigram.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"Editor", "edited by", "Editeur scientifique", "Edition", "digital edition by", "Herausgegeben von", "author of digital edition"})
    void whoIsSaidToHaveEditedAManuscriptIsItsEditor(String resp) throws SaxonApiException {
        assertThat(manuscript("<respStmt><resp>encoding</resp><resp>" + resp + "</resp><name>Ann Lee</name></respStmt>"))
                .contains("\"editor\"");
    }

    @Test
    void theEditorOfAnInscriptionIsNotItsAuthorForTheBookItStandsIn() throws SaxonApiException {
        String book = "<bibl><author>%s</author> <title>Inscriptions</title> <publisher>P</publisher></bibl>";
        assertThat(published("<editor>Ann Lee</editor>", book.formatted("Ann Lee"))).contains("\"editor\"").doesNotContain("\"author\"");
        assertThat(published("<editor>Ann Lee</editor>", book.formatted("Jo Ray"))).contains("\"author\"", "Jo Ray");
    }

    private static String published(String statement, String source) throws SaxonApiException {
        return Citations.ofText(Headers.document(Map.of("titleStmt", "<title>T</title>" + statement, "sourceDesc", source)), "csl-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ray, Jo, 1604-1690, tr.", "Ray, Jo, trans.", "Ray, Jo, translator"})
    void whomALibrarysHeadingCallsTheTranslatorIsNoAuthor(String heading) throws SaxonApiException {
        assertThat(published("", "<bibl><author>Lee, Ann</author><author>" + heading + "</author><publisher>P</publisher></bibl>"))
                .containsSubsequence("\"author\": [", "Ann", "]", "\"translator\": [", "{ \"family\": \"Ray\", \"given\": \"Jo\" }");
    }

    @ParameterizedTest
    @CsvSource({"唐 玄奘譯, translator, 玄奘", "明 施耐庵撰, author, 施耐庵", "鳩摩羅什奉詔譯, translator, 鳩摩羅什", "Xuanzang 玄奘譯, translator, Xuanzang 玄奘譯", "失譯, author, 失譯", "魯迅, author, 魯迅"})
    void aChineseHeadingSaysWhatWasDone(String heading, String role, String name) throws SaxonApiException {
        assertThat(published("<author>" + heading + "</author>", "<p/>"))
                .contains("\"" + role + "\": [\n      { \"literal\": \"" + name + "\" }");
    }

    @Test
    void whoManagedTheDataIsNoEditorBesideThoseWhoAre() throws SaxonApiException {
        String manager = "<editor role='DataManager'>Jo Ray</editor>";
        assertThat(published(manager, "<p/>")).contains("Jo Ray");
        assertThat(published("<editor role='#Editor'>Ann Lee</editor>" + manager, "<p/>")).contains("Ann Lee").doesNotContain("Jo Ray");
    }

    @Test
    void whoEditedAndTranslatedIsBoth() throws SaxonApiException {
        assertThat(manuscript("<editor role='editions, translations'>Ann Lee</editor>")).contains("\"editor\"", "\"translator\"");
        assertThat(manuscript("<editor role='translator'>Ann Lee</editor>")).doesNotContain("\"editor\"");
        assertThat(manuscript("<respStmt><resp>Encoding of the translation</resp><name>Ann Lee</name></respStmt>"))
                .doesNotContain("Ann Lee");
        assertThat(manuscript("<respStmt><resp>Metadata and translation</resp><name>Ann Lee</name></respStmt>"))
                .doesNotContain("Ann Lee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Import from the 1870 edition (OCR)", "XML editor", "E-text Editor", "Metadata editor", "Edited for XML by", "conversion to EpiDoc"})
    void whoDidSomethingWithAnEditionIsNot(String resp) throws SaxonApiException {
        assertThat(manuscript("<respStmt><resp>" + resp + "</resp><name>Ann Lee</name></respStmt>")).doesNotContain("\"editor\"");
    }

    @Test
    void theAuthorOfOneItemIsNotThatOfTheCodex() throws SaxonApiException {
        String lee = "<msItem><author>Ann Lee</author><title>Odes</title></msItem>";
        assertThat(codex(lee)).contains("Ann Lee");
        assertThat(codex(lee + lee)).contains("Ann Lee");
        assertThat(codex(lee + "<msItem><title>Hymns</title></msItem>")).doesNotContain("Ann Lee");
        assertThat(codex(lee + "<msItem><author>Jo Ray</author><title>Hymns</title></msItem>")).doesNotContain("\"author\"");
        assertThat(codex("<msItem>" + lee + "</msItem>")).contains("Ann Lee");
        assertThat(codex("<msItem><bibl><author>Ann Lee</author></bibl></msItem>")).contains("Ann Lee");
        assertThat(codex(lee.replace("Odes", "MS 1") + "<msItem><title>Hymns</title></msItem>")).contains("Ann Lee");
    }

    @Test
    void theCodeOfARoleCountsAndAnotherRoleOfAnEditorDoesNot() throws SaxonApiException {
        assertThat(manuscript("<respStmt><resp ref='http://id.loc.gov/vocabulary/relators/edt'/><name>Ann Lee</name></respStmt>"))
                .contains("\"editor\"");
        assertThat(manuscript("<editor role='encoder'>Ann Lee</editor>")).doesNotContain("\"editor\"");
        assertThat(manuscript("<editor role='general'>Ann Lee</editor>")).contains("\"editor\"");
    }

    @Test
    void thoseOfThePublisherOfTheFileAreNotEditorsOfTheBook() throws SaxonApiException {
        String file = """
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Clouds</title>
                <editor corresp="#archive">Jo Ray</editor><editor>Ann Lee</editor></titleStmt>
                <publicationStmt><publisher xml:id="archive">Text Archive</publisher></publicationStmt>
                <sourceDesc><bibl>Orr, Max: Clouds. Rome, 1806.</bibl><biblFull><titleStmt><title>Clouds</title></titleStmt>
                <publicationStmt><publisher>Press</publisher><pubPlace>Rome</pubPlace><date>1806</date></publicationStmt></biblFull>
                </sourceDesc></fileDesc></teiHeader><text><body><p/></body></text></TEI>
                """;
        assertThat(Citations.ofText(file, "csl-json"))
                .contains("Ann Lee", "\"publisher\": \"Press\"", "\"publisher-place\": \"Rome\"").doesNotContain("Jo Ray");
    }

    @Test
    void whoSaysSoInWordsIsAnEditorOfABookWithoutOthers() throws SaxonApiException {
        String book = "<bibl>%s<title>T</title><publisher>P</publisher><date>1901</date></bibl>";
        String edited = "<title>T</title><respStmt><resp>Edited by</resp><name>Ann Lee</name></respStmt>";
        assertThat(Citations.ofText(Headers.document(Map.of("titleStmt", edited, "sourceDesc", book.formatted(""))), "csl-json"))
                .contains("\"type\": \"book\"", "\"editor\"", "Ann Lee");
        assertThat(Citations.ofText(
                        Headers.document(Map.of("titleStmt", edited, "sourceDesc", book.formatted("<editor>Jo Ray</editor>"))), "csl-json"))
                .contains("Jo Ray").doesNotContain("Ann Lee");
    }

    @Test
    void theAddresseeMayStandBesideTheSender() throws SaxonApiException {
        String letter = "<correspDesc><correspAction type='sent'>%s</correspAction></correspDesc>";
        assertThat(Citations.ofText(Headers.document(Map.of("profileDesc", letter.formatted(
                "<persName type='addressee'>Jo Ray</persName><persName type='sender'>Ann Lee</persName>"))), "csl-json"))
                .containsPattern("\"author\": \\[\\s+[^\\]]*Ann Lee").containsPattern("\"recipient\": \\[\\s+[^\\]]*Jo Ray");
        assertThat(Citations.ofText(Headers.document(Map.of("profileDesc", letter.formatted(
                "<rs type='person'>Ann Lee</rs><rs type='place'>Rome</rs>"))), "csl-json"))
                .contains("Ann Lee").doesNotContain("Rome", "recipient");
        assertThat(Citations.ofText(Headers.document(Map.of("profileDesc", letter.replace(" type='sent'", "").formatted(
                "<persName role='addressee'>Jo Ray</persName>"))), "csl-json")).contains("\"recipient\"", "Jo Ray");
    }

    @Test
    void theEditorOfTheSeriesIsNotThatOfTheVolume() throws SaxonApiException {
        String volume = "<biblStruct><monogr><title>T</title><editor>Ann Lee</editor><imprint><publisher>P</publisher></imprint></monogr>"
                + "<series><title level='s'>Series</title><editor>Jo Ray</editor></series></biblStruct>";
        assertThat(Citations.ofText(Headers.document(Map.of("sourceDesc", volume)), "csl-json")).contains("Ann Lee").doesNotContain("Jo Ray");
    }

    @Test
    void theTranslatorOfTheOneItemIsNamed() throws SaxonApiException {
        assertThat(codex("<msItem><author>Ann Lee</author><editor role='translator'>Jo Ray</editor><title>Odes</title></msItem>"))
                .contains("\"translator\"", "Jo Ray");
    }

    @Test
    void whomTwoElementsNameIsSaidOnce() throws SaxonApiException {
        String json = Citations.ofText(Headers.document(Map.of("titleStmt", "<title>T</title><editor role='translator'>Ann Lee</editor>"
                + "<respStmt><resp>translated by</resp><name>Ann Lee</name></respStmt>")), "csl-json");
        assertThat(json.split("Ann Lee", -1)).hasSize(2);
    }

    @Test
    void ofSeveralLettersTheFirstHasItsSenderAndRecipient() throws SaxonApiException {
        String letter = "<correspDesc><correspAction type='sent'><persName>%s</persName></correspAction>"
                + "<correspAction type='received'><persName>%s</persName></correspAction></correspDesc>";
        assertThat(Citations.ofText(Headers.document(Map.of(
                "profileDesc", letter.formatted("Ann Lee", "Jo Ray") + letter.formatted("Jo Ray", "Max Orr"))), "csl-json"))
                .contains("Ann Lee", "Jo Ray").doesNotContain("Max Orr");
    }

    @Test
    void whoIsNamedInTheAddressOnlyIsTheRecipient() throws SaxonApiException {
        String letter = "<correspDesc><correspAction type='sent'><persName>Ann Lee</persName></correspAction>"
                + "<correspAction type='received'>%s<address><persName>Max Orr</persName><placeName>X</placeName></address></correspAction></correspDesc>";
        assertThat(Citations.ofText(Headers.document(Map.of("profileDesc", letter.formatted(""))), "csl-json")).contains("Max Orr");
        assertThat(Citations.ofText(Headers.document(Map.of("profileDesc", letter.formatted("<persName>Jo Ray</persName>"))), "csl-json"))
                .contains("Jo Ray").doesNotContain("Max Orr");
    }

    @Test
    void aLetterIsSentAndReceivedAlsoWhereItIsSendingAndReceiving() throws SaxonApiException {
        String letter = "<correspDesc><correspAction type='sending'><persName>Ann Lee</persName></correspAction>"
                + "<correspAction type='receiving'><persName>Jo Ray</persName></correspAction></correspDesc>";
        assertThat(Citations.ofText(Headers.document(Map.of("profileDesc", letter)), "csl-json"))
                .containsPattern("\"author\": \\[\\s+[^\\]]*Ann Lee").containsPattern("\"recipient\": \\[\\s+[^\\]]*Jo Ray");
    }

    @Test
    void anAuthorWhoseRoleIsToTranslateIsATranslator() throws SaxonApiException {
        String statement = "<title>T</title><author role='translatorMain'>Translated by Ann Lee and Jo Ray for the Society of Friends</author>"
                + "<author role='translator'>Ann Lee</author>";
        assertThat(Citations.ofText(Headers.document(Map.of("titleStmt", statement)), "csl-json"))
                .containsPattern("\"translator\": \\[\\s+[^\\]]*Ann Lee").doesNotContain("\"author\"", "Friends");
    }

    @Test
    void anEditionStatementNamesEditorsToo() throws SaxonApiException {
        String statement = "<title>T</title></titleStmt><editionStmt><edition>X</edition>"
                + "<respStmt><name>Ann Lee</name><resp>Responsable d'édition</resp></respStmt>"
                + "<respStmt><name>Jo Ray</name><resp>Édition numérique</resp></respStmt></editionStmt><titleStmt><title/>";
        assertThat(Citations.ofText(Headers.document(Map.of("titleStmt", statement)), "csl-json"))
                .containsPattern("\"editor\": \\[\\s+[^\\]]*Ann Lee").doesNotContain("Jo Ray");
    }

    @Test
    void whoSentALetterWroteItAndNotTheEditorsWhomTheFileCallsItsAuthors() throws SaxonApiException {
        String letter = "<correspDesc><correspAction type='sent'><persName>Lee, Ann (1925–)</persName></correspAction></correspDesc>";
        assertThat(Citations.ofText(Headers.document(Map.of("titleStmt", "<title>T</title><author>Jo Ray</author>", "profileDesc", letter)), "csl-json"))
                .contains("\"family\": \"Lee\"").doesNotContain("Ray");
        assertThat(Citations.ofText(Headers.document(Map.of("titleStmt", "<title>T</title><author>Lee, A. Berta</author>", "profileDesc", letter)), "csl-json"))
                .contains("\"given\": \"A. Berta\"");
    }

    @Test
    void aLetterIsSentAndReceivedByThoseWhomTheHeaderListsSo() throws SaxonApiException {
        String persons = "<particDesc><person role='sender'><persName>Ann Lee</persName></person>"
                + "<person role='recipient'><persName>Jo Ray</persName></person><person role='carrier'><persName>Max Orr</persName></person></particDesc>";
        assertThat(Citations.ofText(Headers.document(Map.of("profileDesc", persons)), "csl-json"))
                .containsPattern("\"author\": \\[\\s+[^\\]]*Ann Lee").containsPattern("\"recipient\": \\[\\s+[^\\]]*Jo Ray")
                .doesNotContain("Max Orr");
    }

    private static String manuscript(String statements) throws SaxonApiException {
        return Citations.ofText(Headers.document(Map.of("titleStmt", "<title>T</title>" + statements,
                "sourceDesc", "<msDesc><msIdentifier><idno>1</idno></msIdentifier></msDesc>")), "csl-json");
    }

    private static String codex(String items) throws SaxonApiException {
        return Citations.ofText(Headers.document(Map.of("titleStmt", "<title>MS 1</title>", "sourceDesc",
                "<msDesc><msIdentifier><idno>1</idno></msIdentifier><msContents>" + items + "</msContents></msDesc>")), "csl-json");
    }

    private static String record(String editors) throws SaxonApiException {
        return Citations.ofText(Headers.document(Map.of("titleStmt", LIVES, "sourceDesc",
                "<biblStruct><monogr><author>Diogenes</author><title>Lives</title>" + editors
                        + "<imprint><publisher>Heinemann</publisher><date>1925</date></imprint></monogr></biblStruct>")), "csl-json");
    }

    @Test
    void whatAProjectSaysOfALetterInElementsOfItsOwn() throws SaxonApiException {
        String own = "<vg:letDesc xmlns:vg='urn:vg'><vg:letHeading><author>Ann Lee</author><vg:addressee>Jo Ray</vg:addressee>"
                + "<vg:dateLet>3 July 1951</vg:dateLet></vg:letHeading><note><author>Max Orr</author></note></vg:letDesc>";
        assertThat(Citations.ofText(Headers.document(Map.of("sourceDesc", own)), "csl-json"))
                .containsPattern("\"author\": \\[\\s+[^\\]]*Ann Lee")
                .containsPattern("\"recipient\": \\[\\s+[^\\]]*Jo Ray")
                .contains("[[1951, 7, 3]]", "personal_communication")
                .doesNotContain("Max Orr");
    }

    @Test
    void deedsOfALetterByOtherNames() throws SaxonApiException {
        String actions = "<correspDesc><correspAction type='sentBy'><persName>Ann Lee</persName></correspAction>"
                + "<correspAction type='deliveredTo'><persName>Jo Ray</persName></correspAction></correspDesc>";
        assertThat(Citations.ofText(Headers.document(Map.of("profileDesc", actions)), "csl-json"))
                .containsPattern("\"author\": \\[\\s+[^\\]]*Ann Lee")
                .containsPattern("\"recipient\": \\[\\s+[^\\]]*Jo Ray");
    }
}
