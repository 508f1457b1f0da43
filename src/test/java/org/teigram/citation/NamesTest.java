package org.teigram.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How authors of a header become CSL names. */
class NamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<persName><surname>Kim</surname> <forename>Il Sung</forename></persName> | { \"family\": \"Kim\", \"given\": \"Il Sung\" }",
        "<persName><forename>Achim</forename> <nameLink>von</nameLink> <surname>Arnim</surname></persName> | { \"family\": \"Arnim\", \"given\": \"Achim\", \"non-dropping-particle\": \"von\" }",
        "<persName><forename>Tobias</forename> <surname>Frech</surname> <nameLink>von</nameLink> <surname>Ehrimfeld</surname></persName> | { \"family\": \"Frech von Ehrimfeld\", \"given\": \"Tobias\" }",
        "<persName><roleName>President</roleName> <forename>John</forename> <surname>Adams</surname> <genName>Jr.</genName></persName> | { \"family\": \"Adams\", \"given\": \"John\", \"suffix\": \"Jr.\" }",
        "<name>Ann</name> <surname>Lee</surname> | { \"family\": \"Lee\", \"given\": \"Ann\" }",
        "<forename>Jane</forename> <surname>Austen</surname> | { \"family\": \"Austen\", \"given\": \"Jane\" }",
        "<persName><forename>Hugo von</forename> <surname>Hofmannsthal</surname></persName> | { \"family\": \"Hofmannsthal\", \"given\": \"Hugo\", \"dropping-particle\": \"von\" }",
        "Trollope, Anthony (1815-1882) | { \"family\": \"Trollope\", \"given\": \"Anthony\" }",
        "Lee, Ann (?-?) | { \"family\": \"Lee\", \"given\": \"Ann\" }",
        "Lee, A. Berta (Ann Berta), 1823-1887 | { \"family\": \"Lee\", \"given\": \"A. Berta\" }",
        "Lee, Ann (Ray, Joan) | { \"family\": \"Lee\", \"given\": \"Ann\" }",
        "Ann Lee, M.A. | { \"literal\": \"Ann Lee\" }",
        "Lee, Ann, Ph.D., F.R.S. | { \"family\": \"Lee\", \"given\": \"Ann\" }",
        "Lee, Ma | { \"family\": \"Lee\", \"given\": \"Ma\" }",
        "<name type='short'>Lee</name><name type='full'>Ann Lee</name> | { \"literal\": \"Ann Lee\" }",
        "Lee, Ann, 1600 or 1601-1660. | { \"family\": \"Lee\", \"given\": \"Ann\" }",
        "Lee, Ann, approximately 1556-1630 | { \"family\": \"Lee\", \"given\": \"Ann\" }",
        "Lee, Ann, -1627 | { \"family\": \"Lee\", \"given\": \"Ann\" }",
        "Malet, Lucas, 1852-1931 | { \"family\": \"Malet\", \"given\": \"Lucas\" }",
        "Arlen, Michael [pseud.] (1895-1956) | { \"family\": \"Arlen\", \"given\": \"Michael\" }",
        "Eliot, John, 1604-1690, tr. | { \"family\": \"Eliot\", \"given\": \"John\" }",
        "Hofmannsthal, Hugo von | { \"family\": \"Hofmannsthal\", \"given\": \"Hugo\", \"dropping-particle\": \"von\" }",
        "van Gogh, Vincent | { \"family\": \"Gogh\", \"given\": \"Vincent\", \"non-dropping-particle\": \"van\" }",
        "King, Martin Luther, Jr. | { \"family\": \"King\", \"given\": \"Martin Luther\", \"suffix\": \"Jr.\" }",
        "Ray, Jean Lee dit | { \"family\": \"Ray\", \"given\": \"Jean Lee dit\" }",
        "Елена Ли, рожд. Рей | { \"literal\": \"Елена Ли, рожд. Рей\" }",
        "Leo VI, Emperor | { \"literal\": \"Leo VI, Emperor\" }",
        "Augustine, Bishop of Hippo | { \"literal\": \"Augustine, Bishop of Hippo\" }",
        "Gregory, of Nyssa | { \"literal\": \"Gregory, of Nyssa\" }",
        "Karl, der Große | { \"literal\": \"Karl, der Große\" }",
        "Екатерина II, императрица | { \"literal\": \"Екатерина II, императрица\" }",
        "Hines, Earl | { \"family\": \"Hines\", \"given\": \"Earl\" }",
        "Otto III, King | { \"literal\": \"Otto III, King\" }",
        "Ward, Humphry, Mrs. (1851-1920) | { \"family\": \"Ward\", \"given\": \"Mrs. Humphry\" }",
        "Thomas, Aquinas, Saint, 1225?-1274 | { \"literal\": \"Thomas, Aquinas, Saint\" }",
        "Tennyson, Alfred, Baron | { \"family\": \"Tennyson\", \"given\": \"Alfred\", \"suffix\": \"Baron\" }",
        "Lee, Ann, active 12th centuryענן לי | { \"family\": \"Lee\", \"given\": \"Ann\" }",
        "Amir Khan, ca. 1253-1325أمير | { \"literal\": \"Amir Khan\" }",
        "Ann Lee (X – University of Y) | { \"literal\": \"Ann Lee\" }",
        "Ann Lee (the younger) | { \"literal\": \"Ann Lee (the younger)\" }",
        "Lee Ray, Ann Jo | { \"family\": \"Lee Ray\", \"given\": \"Ann Jo\" }",
        "Hg. Ann Lee | { \"literal\": \"Ann Lee\" }",
        "edited by Ann Lee | { \"literal\": \"Ann Lee\" }",
        "Tertullien, traduit par Jo Ray | { \"literal\": \"Tertullien\" }",
        "Ed. Lee | { \"literal\": \"Ed. Lee\" }",
        "Ed. by Ann Lee | { \"literal\": \"Ann Lee\" }",
        "Hrsg. von Ann Lee | { \"literal\": \"Ann Lee\" }",
        "Ed Lee | { \"literal\": \"Ed Lee\" }",
        "hooks, bell | { \"family\": \"hooks\", \"given\": \"bell\" }",
        "Laing, Kingsley | { \"family\": \"Laing\", \"given\": \"Kingsley\" }",
        "E.R. Dodds, | { \"literal\": \"E.R. Dodds\" }",
        "Jane Austen | { \"literal\": \"Jane Austen\" }",
        "伊藤野枝 | { \"literal\": \"伊藤野枝\" }",
        "<orgName>Smith, Elder</orgName> | { \"literal\": \"Smith, Elder\" }",
        "<name type=\"org\">Lords, House of</name> | { \"literal\": \"Lords, House of\" }",
        "Alan Turing, University of Manchester | { \"literal\": \"Alan Turing\" }",
        "Ann Lee &lt;ann@example.org&gt; | { \"literal\": \"Ann Lee\" }",
        "Ann Lee &lt;ann at example dot org&gt; | { \"literal\": \"Ann Lee\" }",
        "Marks and Spencer Ltd | { \"literal\": \"Marks and Spencer Ltd\" }",
        "José Ortega y Gasset | { \"literal\": \"José Ortega y Gasset\" }",
        "Library of Arts and Letters | { \"literal\": \"Library of Arts and Letters\" }",
        "<persName><name>Iosephus Lee</name><addName>Joseph Lee</addName></persName> | { \"literal\": \"Iosephus Lee\" }",
        "<persName>Ирина<forename/> <surname>Ли</surname></persName> | { \"family\": \"Ли\", \"given\": \"Ирина\" }",
        "<persName><forename>Saadia</forename></persName> | { \"literal\": \"Saadia\" }",
    })
    void nameIsSplitOnlyOnEvidence(String author, String name) throws SaxonApiException {
        assertThat(authors("<author>" + author + "</author>", "")).containsExactly(name);
    }

    @Test
    void aPlainNameIsSplitAsTheDocumentEncodesItElsewhere() throws SaxonApiException {
        String encoded = "<listPerson><person><persName><surname>Kim</surname> <forename>Il Sung</forename></persName></person></listPerson>";
        assertThat(authors("<author>Kim Il Sung</author>", encoded)).containsExactly("{ \"family\": \"Kim\", \"given\": \"Il Sung\" }");
    }

    @Test
    void aPlainNameIsSplitAsTheDocumentListsItWithAComma() throws SaxonApiException {
        String listed = "<listPerson><person><persName>Austen, Jane</persName></person></listPerson>";
        assertThat(authors("<author>Jane Austen</author>", listed)).containsExactly("{ \"family\": \"Austen\", \"given\": \"Jane\" }");
    }

    @Test
    void aPseudonymKeepsItsOwnWordsWhateverItPointsTo() throws SaxonApiException {
        String person = "<listPerson><person xml:id=\"e\"><persName><forename>Mary Ann</forename> <surname>Evans</surname></persName></person></listPerson>";
        assertThat(authors("<author ref=\"#e\">George Eliot</author>", person)).containsExactly("{ \"literal\": \"George Eliot\" }");
        assertThat(authors("<author ref=\"#e\"/>", person)).containsExactly("{ \"family\": \"Evans\", \"given\": \"Mary Ann\" }");
    }

    @Test
    void formsOfOneNameAreOnePersonAndNamesSideBySideAreSeveral() throws SaxonApiException {
        String forms = "<author><persName>لاتينر</persName><persName xml:lang=\"en\">Joseph Lateiner</persName></author>";
        String several = "<author><name>Grimm, Jacob</name><name>Grimm, Wilhelm</name></author><author>Marx, Karl; Engels, Friedrich</author>";
        assertThat(authors(forms, "")).containsExactly("{ \"literal\": \"لاتينر\" }");
        assertThat(authors(several, "")).hasSize(4);
    }

    @Test
    void theLanguageOfANameMakesNoOtherPersonAFormOfIt() throws SaxonApiException {
        String name = "<persName xml:lang='%s'><forename>%s</forename> <surname>%s</surname></persName>";
        String two = "<author>" + name.formatted("it", "Anna", "Lei") + name.formatted("fr", "Jean", "Ré") + "</author>";
        String one = "<author>" + name.formatted("ru", "Анна", "Ли") + name.formatted("en", "Anne", "Lee") + "</author>";
        String forms = "<author>" + name.formatted("de", "Anna", "Lee") + name.formatted("en", "Anne", "Lee") + "</author>";
        assertThat(authors(two, "")).hasSize(2);
        assertThat(authors(one, "")).hasSize(1);
        assertThat(authors(forms, "")).hasSize(1);
    }

    @Test
    void oneAuthorInSeveralFormsIsOnePerson() throws SaxonApiException {
        String empress = "<author><persName type='regnal'><forename>Anna</forename> <genName>II</genName></persName>"
                + "<persName><forename>Sofia</forename> <surname>Lee</surname></persName><idno>7</idno></author>";
        String referred = "<author><persName ref='a:1'>Anna II</persName><persName ref='a:1'>Sofia Lee</persName></author>";
        assertThat(authors(empress, "")).containsExactly("{ \"literal\": \"Anna II\" }");
        assertThat(authors(referred, "")).containsExactly("{ \"literal\": \"Anna II\" }");
        assertThat(authors("<author><persName ref='a:1'>Ann Lee</persName><persName ref='a:2'>Jo Ray</persName></author>", "")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"St. St. Lee,true", "S. Lee,true", "S. J. Lee,false", "Steen Lee,false", "St. St. Leeds,false"})
    void aNameWithInitialsIsThatOfTheSourceWhichAgrees(String name, boolean agrees) throws SaxonApiException {
        String record = Citations.ofText(Headers.document(Map.of("titleStmt", "<title>T</title><author>" + name + "</author>",
                "sourceDesc", "<bibl><author><surname>Lee</surname>, <forename>Steen Steensen</forename></author> <title>T</title></bibl>")),
                "csl-json");
        assertThat(record).contains(agrees ? "\"given\": \"Steen Steensen\"" : "\"literal\": \"" + name + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ann Lee and John de la Ray", "Ann Lee et John de la Ray", "Ann Lee und John de la Ray", "Ann Lee &amp; John de la Ray"
    })
    void twoFullNamesAreTwoPersons(String names) throws SaxonApiException {
        assertThat(authors("<author>" + names + "</author>", ""))
                .containsExactly("{ \"literal\": \"Ann Lee\" }", "{ \"literal\": \"John de la Ray\" }");
    }

    @Test
    void aTransliterationIsNoOtherAuthor() throws SaxonApiException {
        assertThat(authors("<author xml:lang='ru'>Анна Ли</author><author xml:lang='ru-Latn'>Anna Li</author><author>[s.n.]</author>", ""))
                .containsExactly("{ \"literal\": \"Анна Ли\" }");
    }

    @Test
    void aNameWithAnInitialBeforeACommaIsNoSurname() throws SaxonApiException {
        assertThat(authors("<author>Ann B. Lee, Jo Ray</author>", ""))
                .containsExactly("{ \"literal\": \"Ann B. Lee\" }", "{ \"literal\": \"Jo Ray\" }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Author", "by", "Compiled by", "written by:", "Verfasserin"})
    void whoIsSaidToHaveWrittenItIsItsAuthor(String resp) throws SaxonApiException {
        assertThat(authors("<respStmt><resp>" + resp + "</resp><name>Lee, Ann</name></respStmt>", ""))
                .containsExactly("{ \"family\": \"Lee\", \"given\": \"Ann\" }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Maintainer", "Encoded by", "Annotated by"})
    void whoDidSomethingElseIsNot(String resp) throws SaxonApiException {
        assertThat(authors("<respStmt><resp>" + resp + "</resp><name>Lee, Ann</name></respStmt>", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"...", "???", "unknown", "Anonymous", "Непознат", "[N. N.]"})
    void whoIsNotKnownIsNobody(String name) throws SaxonApiException {
        assertThat(authors("<author>" + name + "</author>", "")).isEmpty();
    }

    @Test
    void whoIsNamedTwiceIsOnePerson() throws SaxonApiException {
        assertThat(authors("<author>Ann Lee</author><author role='main'>Ann Lee</author><author>Jo Ray</author>", "")).hasSize(2);
    }

    @Test
    void nobodyIsNoName() throws SaxonApiException {
        assertThat(authors("<author/><author>unknown</author><author>Anon.</author><author><name type=\"role\">the clerk</name></author>", "")).isEmpty();
        assertThat(authors("<author>(Anonimo)</author><author>With the help of Ann Lee and Jo Ray edited by the Commission</author>", "")).isEmpty();
        assertThat(authors("<author><affiliation>A University</affiliation></author>", "")).isEmpty();
    }

    private static String[] authors(String authors, String standOff) throws SaxonApiException {
        String json = Citations.ofText(
                Headers.document(Map.of("titleStmt", "<title>T</title>" + authors, "standOff", standOff)), "csl-json");
        return json.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("{ ") && (line.contains("family") || line.contains("literal")))
                .map(line -> line.replaceAll(",$", ""))
                .toArray(String[]::new);
    }
}
