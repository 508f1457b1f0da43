package org.teigram.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page's metadata says which of the four ways to divide a text was found. */
class LayoutTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <text><body><p/></body></text>                                       | one-text; text
        <text><body><div type='transcription' xml:lang='ru'><p/></div><div type='translation' xml:lang='en'><p/></div></body></text> | sibling-divs; transcription ru; translation en
        <text><group><text type='source' xml:lang='la'><body><p/></body></text><text type='translation'><body><p/></body></text></group></text> | group; transcription la; translation
        <text type='diplomatic'><body><p/></body></text><text type='translation'><body><p/></body></text> | sibling-texts; transcription; translation
        <text type='transcription' corresp='letter-en.xml'><body><p/></body></text> | one-text; separate-files; transcription; text letter-en.xml
        """)
    void saysHowTheTextIsDivided(String text, String layout) throws Exception {
        HtmlPage page = HtmlPage.ofContent(text);
        assertThat(page.document().select("meta[name=teigram.divisions]").attr("content")).isEqualTo(layout);
    }

    @Test
    void viewsOfOneKindAreToldApartByTheirLanguages() throws Exception {
        HtmlPage page = HtmlPage.ofContent("""
                <text><body><div type='edition' xml:lang='grc'><p>a</p></div><div type='translation' xml:lang='en'><p>b</p></div>
                <div type='translation' xml:lang='it'><p>c</p></div></body></text>""");
        assertThat(page.document().select(".view-name h2").eachText()).contains("Translation (en)", "Translation (it)");
    }
}
