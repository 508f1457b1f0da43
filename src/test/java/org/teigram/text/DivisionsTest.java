package org.teigram.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teigram.text.Functions.tei;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code lib/divisions.xsl}: the ways in which a document divides the views of its text. */
class DivisionsTest {
    private static final String VIEWS =
            "tg:divisions(*) ! string-join((?kind, local-name(?element), ?lang, ?detected), '/')";

    @Test
    void anUndividedTextIsOneView() throws Exception {
        assertThat(views("<text xml:lang='de'><body><div type='scene'><p/></div></body></text>"))
                .isEqualTo("text/text/de/one-text");
    }

    @Test
    void siblingDivisionsHaveKnownTypes() throws Exception {
        assertThat(views("""
                <text xml:lang='en'><body>
                  <div type='facsimile' xml:lang='ru'/><div type='Edition'/><div type='commentary'/>
                  <div type='translation' xml:lang='fr'/></body></text>"""))
                .isEqualTo("facsimile/div/ru/sibling-divs transcription/div/en/sibling-divs translation/div/fr/sibling-divs");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "edition", "original", "source", "transcription", "transcript", "diplomatic", "normalized"
    })
    void wordsForATranscription(String type) throws Exception {
        assertThat(views("<text><body><div type='%s'/><div type='translation'/></body></text>".formatted(type)))
                .isEqualTo("transcription/div//sibling-divs translation/div//sibling-divs");
    }

    @Test
    void aTranslationThatIsOnlySetUpIsNoView() throws Exception {
        assertThat(views("<text><body><div type='edition'><p>A</p></div><div type='translation'><p/></div>"
                + "<div type='translation'><p>B</p></div></body></text>"))
                .isEqualTo("transcription/div//sibling-divs translation/div//sibling-divs");
    }

    @Test
    void oneKnownDivisionDeepInABookDividesNothing() throws Exception {
        assertThat(views("<text><body><div type='chapter'><div type='original'/></div><div/></body></text>"))
                .isEqualTo("text/text//one-text");
    }

    @Test
    void aGroupOfTexts() throws Exception {
        assertThat(views("""
                <text><group><text type='original' xml:lang='la'><body/></text><text type='translation'><body/></text>
                  </group></text>"""))
                .isEqualTo("transcription/text/la/group translation/text//group");
    }

    @Test
    void aGroupOfWorksIsOneText() throws Exception {
        assertThat(views("<text><group><text type='poem'/><text type='poem'/></group></text>")).isEqualTo("text/text//one-text");
    }

    @Test
    void siblingTexts() throws Exception {
        assertThat(views("<text type='source'><body/></text><text type='translation'><body/></text>"))
                .isEqualTo("transcription/text//sibling-texts translation/text//sibling-texts");
    }

    @Test
    void textsInATextAreSiblings() throws Exception {
        assertThat(views("<text><text type='source'><body/></text><text type='translation'><body/></text></text>"))
                .isEqualTo("transcription/text//sibling-texts translation/text//sibling-texts");
    }

    @Test
    void aSourceDocumentBesideAText() throws Exception {
        assertThat(views("<sourceDoc/><text><body/></text>"))
                .isEqualTo("facsimile/sourceDoc//sibling-texts text/text//sibling-texts");
        assertThat(views("<sourceDoc xml:id='transcription'/><text xml:id='translation'><body/></text>"))
                .isEqualTo("transcription/sourceDoc//sibling-texts translation/text//sibling-texts");
        assertThat(views("<sourceDoc/>")).isEqualTo("text/sourceDoc//one-text");
    }

    @Test
    void otherFilesAreOnlyStated() throws Exception {
        String document = tei("<text corresp='en.xml #a'><body/></text>")
                .replace("<teiHeader/>", "<teiHeader><sourceDesc><bibl><relatedItem type='translation' target='fr.xml'/></bibl></sourceDesc></teiHeader>");
        assertThat(Functions.text("tg:elsewhere(*) ! string-join((?kind, ?target, ?detected), '/')", document))
                .isEqualTo("translation/fr.xml/separate-files text/en.xml/separate-files");
    }

    @Test
    void whatIsInNoViewIsBesideThem() throws Exception {
        String document = tei("""
                <text><front><p>f</p></front><body><head>h</head><div type='edition'><p>e</p></div>
                  <div type='apparatus'><p>a</p></div></body><back><p>b</p></back></text>""");
        assertThat(Functions.text("tg:beside-views(*) ! local-name()", document)).isEqualTo("front head div back");
    }

    @Test
    void aDocumentWithoutTextHasNoView() throws Exception {
        assertThat(views("<facsimile/>")).isEmpty();
    }

    private static String views(String text) throws Exception {
        return Functions.text(VIEWS, tei(text));
    }
}
