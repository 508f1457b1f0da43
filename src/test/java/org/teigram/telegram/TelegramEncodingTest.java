package org.teigram.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the telegram's header says, and that everything in it points where it should. */
class TelegramEncodingTest {
    private static final String TARGETS = "(tokenize(@corresp) ! substring-after(., '#'))";
    private static final String BLOCKS = "//body//(head | p | ab | table | fw | note[not(@type = 'editorial')]"
            + " | addrLine | salute | signed | dateline | closer/idno)";
    private static final String MENTIONS = "(persName | placeName | geogName | orgName | eventName | rs)";

    private static XPathCompiler xpath;
    private static XdmNode telegram;

    @BeforeAll
    static void read() throws SaxonApiException {
        Processor processor = new Processor(false);
        xpath = processor.newXPathCompiler();
        xpath.declareNamespace("", "http://www.tei-c.org/ns/1.0");
        telegram = processor.newDocumentBuilder().build(new StreamSource(new File("tei/telegram-21405.xml")));
    }

    /** The string values of what the expression selects. */
    private static List<String> all(String expression) throws SaxonApiException {
        return xpath.evaluate(expression, telegram).stream().map(XdmItem::getStringValue).toList();
    }

    /** The same for elements that break a rule, told by name and id. */
    private static List<String> elements(String expression) throws SaxonApiException {
        return all("(" + expression + ") ! concat(name(), '#', @xml:id)");
    }

    @Test
    void namesItsSchemasByXmlModelAlone() throws SaxonApiException {
        assertThat(all("/processing-instruction() ! name()")).containsOnly("xml-model").hasSize(3);
        assertThat(all("/processing-instruction() ! replace(., '.*href=\"([^\"]*)\".*', '$1')"))
                .containsExactly("../schemas/teigram.rng", "../schemas/teigram.rng", "../schemas/teigram.xsd");
        assertThat(all("/*/@*[namespace-uri() = 'http://www.w3.org/2001/XMLSchema-instance']")).isEmpty();
        assertThat(all("//schemaRef/@url")).containsExactly("../schemas/teigram.odd");
    }

    @Test
    void hasTheArchivesTitleAndCitation() throws SaxonApiException {
        String title = "Ciphered Telegram No. 21405, Mao Zedong to Cde. Filippov [Stalin]";
        assertThat(all("//titleStmt/title[@type = 'main']")).containsExactly(title);
        assertThat(all("//sourceDesc/bibl[@type = 'citation'] ! normalize-space()"))
                .containsExactly('"' + title + "\", July 3, 1951, Wilson Center Digital Archive, "
                        + "APRF, f. 45, op. 1, d. 339, ll. 8-10. https://digitalarchive.umd.edu/document/110022");
        assertThat(all("//sourceDesc/bibl[@type = 'digital']/(publisher, idno[@type = 'URL'])"))
                .containsExactly("Wilson Center Digital Archive", "https://digitalarchive.umd.edu/document/110022");
    }

    @Test
    void hasOneArchivalReferenceWithItsPartsInPlace() throws SaxonApiException {
        assertThat(all("//msIdentifier/idno")).containsExactly("APRF, f. 45, op. 1, d. 339, ll. 8-10");
        assertThat(all("//msIdentifier/idno/idno ! concat(@type, ' ', .)"))
                .containsExactly("fond 45", "opis 1", "delo 339", "leaves 8-10");
        assertThat(all("//msItem/locus ! concat(@from, '-', @to)")).containsExactly("8-10");
    }

    @Test
    void wasSentOnceAndReceivedOnce() throws SaxonApiException {
        assertThat(all("//correspAction/@type")).containsExactly("sent", "received");
        assertThat(all("//correspAction[@type = 'sent']/(persName/@ref, placeName/@ref, date/@when)"))
                .containsExactly("#mao", "#beijing", "1951-07-03");
        assertThat(all("//correspAction[@type = 'received']/(*/@ref, date/@when)"))
                .containsExactly("#stalin", "1951-07-03T13:55:00");
        assertThat(all("//creation/listChange/change ! concat(@when, ' ', @who)"))
                .containsExactly("1951-07-03T14:30:00 #vaganov", "1951-07-03T14:50:00 #korniushina");
    }

    @Test
    void isATelegramInTwoLanguagesAndThreeDivisions() throws SaxonApiException {
        assertThat(all("//textClass/catRef[@scheme = '#text-class']/@target")).containsExactly("#telegram");
        assertThat(all("//body/div ! concat(@type, ' ', @xml:lang)"))
                .containsExactly("facsimile ru", "transcription ru", "translation en");
        assertThat(all("//body/div ! count(.//div[@type = 'message']//p)")).containsExactly("25", "23", "25");
    }

    @Test
    void everyPointerResolves() throws SaxonApiException {
        assertThat(all("let $ids := //@xml:id/string() return //@*[starts-with(., '#')]/tokenize(.)"
                + "[starts-with(., '#')][not(substring-after(., '#') = $ids)]")).isEmpty();
        assertThat(all("//@xml:id")).doesNotHaveDuplicates();
    }

    @Test
    void alignmentIsSymmetricBetweenInnermostBlocksOfDifferentDivisions() throws SaxonApiException {
        assertThat(elements("//*[@corresp][some $other in id(" + TARGETS + ") satisfies"
                + " not(concat('#', @xml:id) = tokenize($other/@corresp))]")).isEmpty();
        assertThat(elements("//*[@corresp][id(" + TARGETS + ")/ancestor::div[last()] intersect ancestor::div[last()]]"))
                .isEmpty();
        assertThat(elements("//*[@corresp][descendant::*/@corresp]")).isEmpty();
        assertThat(elements("//*[@corresp] except (" + BLOCKS + ")")).isEmpty();
    }

    @Test
    void everyBlockHasACounterpartOrTheReasonWhyNot() throws SaxonApiException {
        assertThat(elements(BLOCKS + "[count((@corresp, @ana)) != 1]")).isEmpty();
        assertThat(elements("id(//body//@ana ! substring-after(., '#'))/parent::*"))
                .containsOnly("taxonomy#no-counterpart");
        assertThat(elements(BLOCKS + "[not(@xml:id)]")).isEmpty();
        assertThat(all("//body//text()[normalize-space()][not(ancestor::* intersect " + BLOCKS + ")]")).isEmpty();
    }

    @Test
    void thingsOnTheLeavesPointToZonesOfTheirLeaf() throws SaxonApiException {
        assertThat(elements("//body/div[@type = 'facsimile']//pb[not(id(substring-after(@facs, '#'))/self::surface)]"))
                .isEmpty();
        assertThat(elements(BLOCKS + "[ancestor::div/@type = 'facsimile']"
                + "[not(id(substring-after(@facs, '#'))/self::zone/.."
                + " is id(preceding::pb[1]/substring-after(@facs, '#')))]")).isEmpty();
        assertThat(elements("//(surface | zone)[not(concat('#', @xml:id) = //body//@facs)]")).isEmpty();
    }

    @Test
    void inventsNeitherImagesNorCoordinates() throws SaxonApiException {
        assertThat(elements("//(graphic | media | binaryObject)")).isEmpty();
        assertThat(all("//(surface | zone)/(@points, @ulx, @uly, @lrx, @lry, @rotate)")).isEmpty();
        assertThat(all("//facsimile//@hand")).isSubsetOf("#typed", "#printed");
    }

    @Test
    void everyMentionPointsToTheListsAndEveryEntryIsMentioned() throws SaxonApiException {
        assertThat(elements("//body//" + MENTIONS + "[not(@ref)]")).isEmpty();
        assertThat(elements("//body//persName[not(id(substring-after(@ref, '#'))/self::person)]")).isEmpty();
        assertThat(elements("//body//(placeName | geogName)[not(id(substring-after(@ref, '#'))/self::place)]"))
                .isEmpty();
        assertThat(elements("//body//orgName[not(id(substring-after(@ref, '#'))/self::org)]")).isEmpty();
        assertThat(elements("//body//(eventName | rs[@type = 'event'])"
                + "[not(id(substring-after(@ref, '#'))/self::event)]")).isEmpty();
        assertThat(elements("//standOff//(person | personGrp | place | org | event)"
                + "[not(concat('#', @xml:id) = //(teiHeader | text)//@ref)]")).isEmpty();
    }

    @Test
    void everyDateHasItsValueAndEveryInterventionItsEditor() throws SaxonApiException {
        assertThat(elements("//body//date[not(@when)]")).isEmpty();
        assertThat(all("//@when[matches(., 'Z$|[+-]\\d\\d:\\d\\d$')]")).isEmpty();
        assertThat(elements("//corr[not(@resp) or not(@cert)] | //unclear[not(@cert)]")).isEmpty();
        assertThat(elements("//note[@type = 'editorial'][not(@resp)] | //supplied[not(@resp)]")).isEmpty();
    }
}
