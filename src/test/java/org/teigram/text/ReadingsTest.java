package org.teigram.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.teigram.text.Functions.tei;

import org.junit.jupiter.api.Test;

/** {@code lib/readings.xsl} and {@code lib/whitespace.xsl}: passes from TEI to TEI. */
class ReadingsTest {

    @Test
    void aChoiceGivesWayToItsAlternative() throws Exception {
        String choice = "<p><choice xml:id='c'><sic>a</sic><corr cert='high'>b</corr></choice></p>";
        assertThat(read("diplomatic", choice)).isEqualTo("<p><sic>a</sic></p>");
        assertThat(read("normalized", choice)).isEqualTo("<p><corr cert=\"high\">b</corr></p>");
    }

    @Test
    void openAlternativesStayInTheChoice() throws Exception {
        String choice = "<p><choice><unclear>t</unclear> <unclear>n</unclear></choice></p>";
        assertThat(read("normalized", choice)).isEqualTo("<p><choice><unclear>t</unclear><unclear>n</unclear></choice></p>");
    }

    @Test
    void choicesInChoices() throws Exception {
        String choice = "<p><choice><sic><choice><abbr>Mr</abbr><expan>Mister</expan></choice> X</sic><corr>Y</corr></choice></p>";
        assertThat(read("diplomatic", choice)).isEqualTo("<p><sic><abbr>Mr</abbr> X</sic></p>");
    }

    @Test
    void attributesAndUnknownElementsStay() throws Exception {
        String p = "<p xml:id=\"p1\" rend=\"x\"><strange>a</strange></p>";
        assertThat(read("diplomatic", p)).isEqualTo(p);
        assertThat(read("normalized", p)).isEqualTo(p);
    }

    @Test
    void suppliedIsTextOfATranslation() throws Exception {
        String p = "<p><supplied>[so]</supplied></p>";
        assertThat(read("diplomatic", p)).isEqualTo("<p/>");
        assertThat(read("diplomatic", "<div type='translation'>" + p + "</div>")).contains("[so]");
        assertThat(read("diplomatic", "<div type='translation'><div type='edition'>" + p + "</div></div>")).doesNotContain("[so]");
    }

    @Test
    void anUnknownReadingIsAnError() {
        assertThatThrownBy(() -> read("critical", "<p/>")).hasMessageContaining("`critical`");
    }

    @Test
    void whiteSpaceOfTheFileGoesAndThatOfTheTextStays() throws Exception {
        assertThat(clean("<div>\n <p>a <hi>b</hi> <hi>c</hi>\n</p>\n <lg>\n <l>d</l> </lg></div>"))
                .isEqualTo("<div><p>a <hi>b</hi> <hi>c</hi>\n</p><lg><l>d</l></lg></div>");
    }

    @Test
    void aRunOfBreaksJoinsIfOneOfThemDoes() throws Exception {
        assertThat(clean("<p>bro <pb n='2'/>\n <lb break='no'/> <hi> ken</hi> up</p>"))
                .isEqualTo("<p>bro<pb n=\"2\" break=\"no\"/><lb break=\"no\"/><hi>ken</hi> up</p>");
    }

    @Test
    void otherBreaksTouchNothing() throws Exception {
        String p = "<p>one <lb/> two<pb/>three</p>";
        assertThat(clean(p)).isEqualTo(p);
    }

    private static String read(String reading, String body) throws Exception {
        return Functions.markup("tg:reading(*, '" + reading + "')//body/node()", tei("<text><body>" + body + "</body></text>"));
    }

    private static String clean(String body) throws Exception {
        return Functions.markup("tg:whitespace(*)//body/node()", tei("<text><body>" + body + "</body></text>"));
    }
}
