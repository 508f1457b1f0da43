package org.teigram.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teigram.reference.References.Form;
import org.teigram.reference.References.Markup;

/** What references look like where the engine by itself would have them otherwise, and what they never contain. */
class ReferencesTest {

    private static final String VAN_GOGH = "{\"family\": \"Gogh\", \"given\": \"Vincent\", \"non-dropping-particle\": \"van\"}";
    private static final String HOFMANNSTHAL = "{\"family\": \"Hofmannsthal\", \"given\": \"Hugo\", \"dropping-particle\": \"von\"}";
    private static final String GERTY = "{\"family\": \"Hofmannsthal\", \"given\": \"Gerty\", \"dropping-particle\": \"von\"}";
    private static final String KING = "{\"family\": \"King\", \"given\": \"Martin Luther\", \"suffix\": \"Jr.\"}";
    private static final String ALEMBERT = "{\"family\": \"Alembert\", \"given\": \"Jean\", \"dropping-particle\": \"d'\"}";
    private static final String TOLSTOY = "{\"family\": \"Толстой\", \"given\": \"Лев Николаевич\"}";
    private static final String BODY = "{\"literal\": \"Jan z Czyżowa\"}";
    private static final String OTHER_BODY = "{\"literal\": \"Bochnia\"}";

    private static References style(String style, String locale, Form form) throws ReferenceFailure {
        return new References(style, Optional.of(locale), form, Markup.TEXT);
    }

    private static String book(String title, String... authors) {
        return "[{\"id\": \"x\", \"type\": \"book\", \"title\": \"" + title + "\", \"author\": [" + String.join(", ", authors)
                + "], \"issued\": {\"date-parts\": [[1890]]}, \"publisher\": \"Press\"}]";
    }

    private static String reference(String style, String... authors) throws ReferenceFailure {
        return style(style, "en", Form.BIBLIOGRAPHY).of(book("Work", authors)).get(0);
    }

    @Test
    void particlesAndSuffixesFollowTheForenameWhereTheFamilyNameStandsFirst() throws ReferenceFailure {
        assertThat(reference("chicago-notes-bibliography", VAN_GOGH, KING))
                .isEqualTo("Gogh, Vincent van, and Martin Luther King Jr. Work. Press, 1890.");
        assertThat(reference("apa", VAN_GOGH, KING)).isEqualTo("van Gogh, V., & King, M. L., Jr. (1890). Work. Press.");
        assertThat(reference("apa", HOFMANNSTHAL, GERTY, ALEMBERT))
                .isEqualTo("Hofmannsthal, H. von, Hofmannsthal, G. von, & Alembert, J. d’. (1890). Work. Press.");
        assertThat(reference("unified-style-sheet-for-linguistics", TOLSTOY, HOFMANNSTHAL, GERTY))
                .startsWith("Толстой, Лев Николаевич, Hugo von Hofmannsthal & Gerty von Hofmannsthal. 1890.");
    }

    @Test
    void initialsAreMadeInAnyScript() throws ReferenceFailure {
        assertThat(reference("apa", TOLSTOY)).isEqualTo("Толстой, Л. Н. (1890). Work. Press.");
    }

    @Test
    void namesWithoutPartsAreWrittenLikeOthers() throws ReferenceFailure {
        assertThat(reference("iso690-full-note-en", BODY)).startsWith("JAN Z CZYŻOWA. ");
        assertThat(reference("modern-language-association", BODY, OTHER_BODY)).startsWith("Jan z Czyżowa and Bochnia. ");
    }

    @Test
    void aTitleIsText() throws ReferenceFailure {
        References html = new References("mhra-notes", Optional.of("de"), Form.NOTE, Markup.HTML);
        assertThat(html.of(book("A <script>&amp; B", TOLSTOY)).get(0))
                .contains("A &lt;script&gt;&amp;amp; B").contains("<span style=\"font-style: italic\">").doesNotContain("<script");
    }

    @Test
    void symbolsThatCouldBeTakenForLettersComeBackAsTheyWere() throws ReferenceFailure {
        assertThat(style("apa", "en", Form.BIBLIOGRAPHY).of(book("A ⤀ B ䷀", TOLSTOY)).get(0)).contains("A ⤀ B ䷀");
    }

    @Test
    void aRangeOfDatesNeedNotBeEven() throws ReferenceFailure {
        String json = book("Work", TOLSTOY).replace("[[1890]]", "[[1890], [1891, 2, 3]]");
        assertThat(style("mhra-notes", "en", Form.NOTE).of(json).get(0)).contains("(Press, 1890–1891)");
    }

    @Test
    void aRecordThatSaysNothingGivesNothing() throws ReferenceFailure {
        assertThat(style("din-1505-2", "de", Form.NOTE).of("[{\"id\": \"x\", \"type\": \"document\"}]")).isEmpty();
    }

    @Test
    void whatIsPackedIsWhatIsNamed() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("target/classes/csl"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".csl")))
                    .containsExactlyInAnyOrderElementsOf(CitationStyle.PACKED.stream().map(name -> name + ".csl").toList());
        }
        List<String> page = Files.readAllLines(Path.of("docs/formats/styles.md"));
        assertThat(CitationStyle.PACKED).allSatisfy(name -> assertThat(page).anyMatch(line -> line.contains("`" + name + "`")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ru | Толстой, Л. Н.", "RU | Толстой", "de-AT | Толстой", "sr-Cyrl-RS | Толстой", "en_GB | Толстой"})
    void aLocaleIsNamedByItsLanguageOrInFull(String locale, String start) throws ReferenceFailure {
        assertThat(style("apa", locale, Form.BIBLIOGRAPHY).of(book("Work", TOLSTOY)).get(0)).startsWith(start);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "chicago-notes-bibliografy | en | there is no style `chicago-notes-bibliografy`; did you mean `chicago-notes-bibliography`?",
        "gost | en | did you mean `gost-r-7-0-5-2008`?",
        "nowhere.csl | en | the style `nowhere.csl` does not exist",
        "../csl/apa | en | there is no style",
        "apa | xx | there is no locale `xx` for references; name a language such as",
        "apa | ../apa | there is no locale `../apa`"})
    void whatIsNotThereIsSaid(String style, String locale, String message) {
        assertThatThrownBy(() -> style(style, locale, Form.NOTE))
                .isInstanceOf(ReferenceFailure.class).hasMessageContaining(message);
    }
}
