package org.teigram.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page speaks the language of the header, else of the document, where it knows it. */
class InterfaceLanguageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <teiHeader xml:lang='fr'/><text xml:lang='de'><body><p/></body></text> | fr
        <teiHeader/><text xml:lang='de-AT'><body><p/></body></text>            | de
        <teiHeader><profileDesc><langUsage><language ident='ru'/></langUsage></profileDesc></teiHeader><text><body><p/></body></text> | ru
        <teiHeader/><text xml:lang='la'><body><p/></body></text>               | en
        <teiHeader/><text><body><p/></body></text>                             | en
        """)
    void isThatOfTheDocument(String content, String language) throws Exception {
        HtmlPage page = HtmlPage.ofContent(content);
        assertThat(page.document().select("html").attr("lang")).isEqualTo(language);
    }
}
