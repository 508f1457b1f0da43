package org.teigram.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The title of the thing edited, among what the file and its sources are called. */
class TitlesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Emma [a machine-readable transcription] | Emma",
        "Emma [Electronic resource]. | Emma",
        "Emma (digital edition) | Emma",
        "Emma [SAMPLE] | Emma",
        "Emma: a novel: MiMoText edition | Emma: a novel",
        "MEDEA (Modeling Semantically Enriched Digital Editions of Accounts) | MEDEA (Modeling Semantically Enriched Digital Editions of Accounts)",
        "Emma : ELTeC edition | Emma",
        "Емма : ELTeC видання | Емма",
        "Emma : vydání ELTeC | Emma",
        "Emma : Arden edition | Emma : Arden edition",
        "Emma: electronic version | Emma",
        "Emma : a digital edition | Emma",
        "Emma. Edizione critica digitale | Emma",
        "Emma. An Electronic Edition | Emma",
        "Emma, versio electronica | Emma",
        "An Electronic Edition of Emma | Emma",
        "An electronic edition of a dream | An electronic edition of a dream",
        "Digital description of MS. 1 (P). | MS. 1 (P)",
        "Beschreibung von Cod. Guelf. 6 Weiss. (A. Lee, Codices, 1907, S. 1 - 2.) | Cod. Guelf. 6 Weiss.",
        "Works, electronic version, No. 3b Emma | Emma",
        "Emma / by Ann Lee ... | Emma",
        "Emma / Ode | Emma / Ode",
        "Emma, second edition | Emma, second edition",
        "Emma [fragment] | Emma [fragment]",
        "Emma: a digital tale | Emma: a digital tale",
        "Digital description of MS. Or. 58. | MS. Or. 58",
        "Digital Edition | Digital Edition",
    })
    void whatSpeaksOfTheFileIsLeftOut(String ofFile, String title) throws SaxonApiException {
        assertThat(record(ofFile, "<p/>")).contains("\"title\": \"" + title.replace("/", "\\/") + "\"");
    }

    @Test
    void ofTheTitlesOfAllLevelsThatOfThePartIsTaken() throws SaxonApiException {
        String series = "<title level='s' type='main'>Minutes</title><title level='s' type='sub'>First Series</title>";
        assertThat(Citations.ofText(Headers.document(Map.of("titleStmt", series
                + "<title level='m' type='main'>Volume 1</title><title level='a' type='desc'>Sitting 41</title>"
                + "<title level='a' type='sub'>Protocol I</title>")), "csl-json")).contains("\"title\": \"Sitting 41: Protocol I\"");
        assertThat(Citations.ofText(Headers.document(Map.of("titleStmt", series)), "csl-json"))
                .contains("\"title\": \"Minutes: First Series\"");
    }

    @Test
    void aTranslatedTitleIsNotThatOfTheThing() throws SaxonApiException {
        String titles = "<title type='main' xml:lang='en'>Clouds</title><title xml:lang='sv'>Moln</title>";
        assertThat(Citations.ofText(Headers.document(Map.of("titleStmt", titles, "sourceDesc", "<bibl><title>Moln</title></bibl>")),
                "csl-json")).contains("\"title\": \"Moln\"");
        assertThat(Citations.ofText(Headers.document(Map.of("titleStmt", titles)), "csl-json")).contains("\"title\": \"Clouds\"");
        String subtitles = titles + "<title type='sub' xml:lang='en'>Odes</title><title type='sub' xml:lang='sv'>Oden</title>";
        assertThat(Citations.ofText(Headers.document(Map.of("titleStmt", subtitles)).replace("<text>", "<text xml:lang='sv-FI'>"), "csl-json"))
                .contains("\"title\": \"Moln: Oden\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<msContents><summary>All of it.</summary><msItem><title>Odes</title></msItem></msContents> | Odes",
        "<msContents><summary>Odes, and an inventory.</summary><msItem><title>Odes</title></msItem><msItem><title>List</title></msItem></msContents> | Odes, and an inventory.",
        "<msContents><summary>Bought long ago. It has odes.</summary></msContents> | MS 5",
    })
    void aCatalogueIsNoTitleOfAManuscriptInIt(String contents, String title) throws SaxonApiException {
        String described = "<msDesc><msIdentifier><repository>Library</repository><idno>MS 5</idno></msIdentifier>" + contents + "</msDesc>";
        for (String file : new String[] {"Catalogue of the Lee Collection", "Greek Manuscripts in the Library", "Library", ""}) {
            assertThat(record(file, described)).contains("\"title\": \"" + title + "\"");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Lee, Ann: Clouds. (1883) [Library] | Clouds",
        "Lee, Ann: Clouds over X. (1883) | Lee, Ann: Clouds over X. (1883)",
        "Ray, Jo: Clouds | Ray, Jo: Clouds",
    })
    void aTitleThatIsAnEntryForTheSourceHasTheTitleWithin(String file, String title) throws SaxonApiException {
        assertThat(record(file, "<bibl><author>Lee, Ann</author><title>Clouds</title></bibl>")).contains("\"title\": \"" + title + "\"");
    }

    @Test
    void aManuscriptInAVolumeIsCalledByItsOwnHead() throws SaxonApiException {
        String described = "<listWit><witness><msDesc><msIdentifier><idno>1</idno></msIdentifier><head>Peace of X</head></msDesc></witness></listWit>";
        String volume = Headers.document(Map.of("titleStmt", "<title>Sources of Y, Volume 4</title>", "sourceDesc", described));
        String inSeries = volume.replace("<sourceDesc>", "<seriesStmt><title>Sources of Law</title></seriesStmt><sourceDesc>");
        assertThat(Citations.ofText(inSeries, "csl-json"))
                .contains("\"title\": \"Peace of X\"");
        assertThat(record("Diary, Volume 4", described)).contains("\"title\": \"Diary, Volume 4\"");
    }

    @Test
    void aSeriesIsTheTitleOnlyWhereTheSourceHasNone() throws SaxonApiException {
        String series = "<title level='s'>Writings of the Fathers</title>";
        String source = "<biblStruct><monogr><author>Ann Lee</author><title>On Clouds</title><imprint/></monogr></biblStruct>";
        assertThat(Citations.ofText(Headers.document(Map.of("titleStmt", series, "sourceDesc", source)), "csl-json"))
                .contains("\"title\": \"On Clouds\"");
        assertThat(Citations.ofText(Headers.document(Map.of("titleStmt", series)), "csl-json"))
                .contains("\"title\": \"Writings of the Fathers\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<title type='full'> <title type='main'>Emma</title> <title type='sub'>A Novel</title> </title> | Emma: A Novel",
        "<title type='full'> <title type='main'>Who?</title> <title type='sub'>A Novel</title> </title> | Who? A Novel",
        "<title type='full'> <title type='main'>Emma</title> <title type='sub'/> </title> | Emma",
        "<title>On <title>Emma</title></title> | On Emma",
        "<title type='work'>Frogs</title><title type='sub'>A Comedy</title> | Frogs: A Comedy",
        "<title type='main'>Frogs</title><title type='sub'>Machine readable text</title> | Frogs",
        "<title type='main'>Frogs</title><title type='sub'>An electronic transcription</title> | Frogs",
        "<title type='main'>Frogs</title><title type='sub'>An electronic tale</title> | Frogs: An electronic tale",
    })
    void aTitleMayBeMadeOfTwo(String titles, String title) throws SaxonApiException {
        assertThat(Citations.ofText(Headers.document(Map.of("titleStmt", titles)), "csl-json")).contains("\"title\": \"" + title + "\"");
    }

    @Test
    void aManuscriptIsNotCalledAsTheSeriesItIsEditedIn() throws SaxonApiException {
        String document = Headers.document(Map.of("titleStmt", "<title>Sources of History</title>",
                "sourceDesc", "<msDesc><msIdentifier><idno>1</idno></msIdentifier><head>A treaty</head></msDesc>"));
        assertThat(Citations.ofText(document.replace("</publicationStmt>",
                "</publicationStmt><seriesStmt><title>Sources of History</title></seriesStmt>"), "csl-json")).contains("\"title\": \"A treaty\"");
        assertThat(Citations.ofText(document, "csl-json")).contains("\"title\": \"Sources of History\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Emma : Project ausgabe", "Emma: Project Edition", "An electronic edition of Emma", "Works, Electronic version, No. 4 Emma"})
    void theTitleOfAnySourceTellsWhatTheFileAdds(String ofFile) throws SaxonApiException {
        assertThat(record(ofFile, "<bibl type='digitalSource'><title>Emma</title><ref target='x:1'/></bibl>"
                + "<bibl type='printSource'><title>Other Things</title></bibl>")).contains("\"title\": \"Emma\"");
        assertThat(record(ofFile, "<bibl><title level='s'>Works <title level='m'>Emma</title></title></bibl>")).contains("\"title\": \"Emma\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<biblStruct><monogr><title>The Plays</title><imprint><publisher>P</publisher></imprint><biblScope unit='volume'>1</biblScope></monogr></biblStruct>",
        "<biblStruct><monogr><title>Lives of Women</title><imprint><publisher>P</publisher><biblScope unit='vol'>1</biblScope></imprint></monogr></biblStruct>",
        "<bibl><title>Collected Works</title>, <publisher>P</publisher></bibl>",
        "<bibl><title>The Old Library</title>, vol. 3, <publisher>P</publisher></bibl>",
        "<biblStruct><monogr><title>Emma</title><imprint/></monogr><relatedItem type='host'><biblStruct><monogr><title>The Old Library</title>"
                + "<imprint><publisher>P</publisher></imprint></monogr></biblStruct></relatedItem></biblStruct>",
    })
    void aPartOfAVolumeOfAnotherTitleIsAChapterOfIt(String source) throws SaxonApiException {
        assertThat(record("Emma", source)).contains("\"type\": \"chapter\"", "\"title\": \"Emma\"", "\"container-title\": ", "\"publisher\": \"P\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<biblStruct><monogr><title>The Story of Emma Woodhouse</title><imprint><publisher>P</publisher></imprint></monogr></biblStruct>",
        "<biblStruct><monogr><title>Emma, a novel</title><imprint><publisher>P</publisher></imprint><biblScope unit='volume'>1</biblScope></monogr></biblStruct>",
        "<bibl><title>Emme</title>, <publisher>P</publisher></bibl>",
    })
    void aSourceThatIsCalledSomewhatOtherwiseIsTheBookItself(String source) throws SaxonApiException {
        assertThat(record("Emma", source)).contains("\"type\": \"book\"").doesNotContain("container-title");
    }

    @Test
    void theCopyOfAPrintedBookMakesItNoManuscript() throws SaxonApiException {
        String print = "<biblFull><titleStmt><title>Emma</title><title type='volume' n='2'>Part</title></titleStmt>"
                + "<publicationStmt><publisher><name>P</name></publisher><date>1847</date></publicationStmt></biblFull>";
        String copy = "<msDesc><msIdentifier><repository>L</repository><idno><idno type='shelfmark'>M 5</idno><idno type='URL'>x:1</idno>"
                + "</idno></msIdentifier><physDesc>%s</physDesc></msDesc>";
        assertThat(record("Emma", print + copy.formatted("<typeDesc><p>Gothic</p></typeDesc>"))).contains(
                "\"type\": \"book\"", "\"volume\": \"2\"", "\"publisher\": \"P\"", "[[1847]]", "\"archive_location\": \"M 5\"");
        assertThat(record("Emma", print + copy.formatted("<handDesc><p>one hand</p></handDesc>"))).contains("\"type\": \"manuscript\"");
    }

    @Test
    void anEmptyDescriptionBesideAPrintMakesNoManuscript() throws SaxonApiException {
        String article = "<msDesc><msIdentifier><repository/><idno/></msIdentifier><history><provenance>L</provenance></history></msDesc>"
                + "<bibl><title level='a'>Emma</title><title level='j'>News</title><publisher>P</publisher><date when='1898-10'/></bibl>";
        assertThat(record("Emma", article)).contains("\"type\": \"article-journal\"", "[[1898, 10]]", "\"container-title\": \"News\"");
    }

    @Test
    void whereAPrintIsKeptMakesItNoManuscript() throws SaxonApiException {
        String print = "<bibl><title>Emma</title><publisher>P</publisher><date when='1649'/></bibl>";
        String copy = "<msDesc><msIdentifier><repository>L</repository><idno>5</idno></msIdentifier>%s</msDesc>";
        String origin = "<history><origin><origDate when='1640'/></origin></history>";
        assertThat(record("Emma", print + copy.formatted(""))).contains("\"type\": \"book\"", "[[1649]]", "\"archive_location\": \"5\"");
        assertThat(record("Emma", print + copy.formatted(origin))).contains("\"type\": \"manuscript\"", "[[1640]]");
        assertThat(record("Odes", print + copy.formatted(""))).contains("\"type\": \"manuscript\"");
        assertThat(record("Odes", print + "<listWit><witness>" + copy.formatted("") + "</witness></listWit>")).contains("\"type\": \"book\"");
    }

    @Test
    void aFileThatCallsItselfAPartIsAChapterOfThePrintedBook() throws SaxonApiException {
        String book = "<bibl><title level='m'>Songs</title> <publisher>P</publisher> <date>1901</date></bibl>";
        String titles = "<title level='a'>Emma</title><title level='m'>%s</title>";
        assertThat(Citations.ofText(Headers.document(Map.of("titleStmt", titles.formatted("Songs: A Digital Edition"), "sourceDesc", book)),
                "csl-json")).contains("\"type\": \"chapter\"", "\"container-title\": \"Songs\"");
        assertThat(record("Songs", book)).contains("\"type\": \"book\"");
    }

    @Test
    void anArticleWithoutASourceIsOneOfItsPeriodical() throws SaxonApiException {
        String article = """
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
                <titleStmt><title type="main">On Tags</title><author><name><forename>Ann</forename> <surname>Lee</surname></name></author></titleStmt>
                <publicationStmt><publisher>The Society</publisher><date when="2012-11-01"/><idno type="doi">10.4000/tags.1</idno></publicationStmt>
                <seriesStmt><title level="j">Journal of Tags</title><editor>Jo Ray</editor><biblScope unit="issue">Issue 3</biblScope></seriesStmt>
                <sourceDesc><p>No source, born digital.</p></sourceDesc></fileDesc></teiHeader><text><body><p/></body></text></TEI>
                """;
        assertThat(Citations.ofText(article, "csl-json")).contains(
                "\"type\": \"article-journal\"", "\"container-title\": \"Journal of Tags\"", "\"issue\": \"3\"",
                "\"publisher\": \"The Society\"", "\"DOI\": ").doesNotContain("collection-title", "\"editor\"");
    }

    private static String record(String title, String sources) throws SaxonApiException {
        return Citations.ofText(
                Headers.document(Map.of("titleStmt", "<title>" + title + "</title>", "sourceDesc", sources)), "csl-json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<title type='main'>Emma</title><title type='sub'>P</title> | Emma",
        "<title type='main'>Emma</title><title type='sub'>Numérisation de l'édition de 1921</title> | Emma",
        "<title type='main'>Emma</title><title type='sub'>A novel</title> | Emma: A novel",
        "<title xml:lang='de'>Das Bild</title><title xml:lang='gmh' type='alternate'>Merck</title> | Das Bild",
        "<title type='volume'>Letters</title><title type='formal'>No. 3</title><title type='content'>To Emma</title> | To Emma",
    })
    void whatTheProjectIsCalledAndOtherFormsAreNoTitle(String titles, String title) throws SaxonApiException {
        assertThat(Citations.ofText(Headers.document(Map.of("titleStmt", titles, "profileDesc",
                "<langUsage><language ident='gmh'>x</language></langUsage>")), "csl-json"))
                .contains("\"title\": \"" + title + "\"");
    }
}
