package org.teigram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code cite --style}: a reference of each document, in the order in which they are named. */
class CiteStyleTest {

    private static final String LETTER = "src/test/resources/reference/letter.xml";
    private static final String NO_TITLE = "src/test/resources/export/record/no-title.xml";

    @Test
    void eachDocumentHasItsLine() {
        TestRun run = TestRun.of("cite", "--style", "apa", "--locale", "en", LETTER, "tei/telegram-21405.xml");
        assertThat(run.out().lines()).satisfiesExactly(
                letter -> assertThat(letter).startsWith("Дегтярёв, И. П. (1911). Письмо Ивана Дегтярёва к"),
                telegram -> assertThat(telegram).startsWith("Mao, Z. (1951). Ciphered Telegram No. 21405, "));
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aNoteIsNoEntryOfABibliography() {
        assertThat(TestRun.of("cite", "--style", "chicago-notes-bibliography", "--locale", "ru", "--note", LETTER).out())
                .startsWith("Иван Петрович Дегтярёв, «Письмо Ивана Дегтярёва к Йоханне ван дер Берг, 4 мая 1911», ")
                .contains("под ред. Anna van der Meer")
                .endsWith("Town Archive, Leiden, https://example.org/letters/17.\n");
    }

    @Test
    void optionsOfTheFormatCanBeSet() {
        TestRun inner = TestRun.of("cite", "--style", "apa", "--locale", "en", "--set", "records=documents",
                "src/test/resources/export/inner/volume.xml");
        assertThat(inner.out().lines()).hasSize(3).first().asString().startsWith("Berg, A. (1904).");
        TestRun index = TestRun.of("cite", "--to", "cmif", "--set", "title=Letters of a town", "--set", "editor=E",
                "--set", "publisher=P", "--set", "date=2024-01-01", "--set", "cmif.licence=https://example.org/licence", LETTER);
        assertThat(index.out()).contains("<title>Letters of a town</title>", "correspDesc");
        assertThat(TestRun.of("cite", "--to", "ris", "--set", "titel=X", LETTER).exitCode()).isEqualTo(2);
    }

    @Test
    void withoutStyleTheArchiveIsFollowed() {
        assertThat(TestRun.of("cite", "tei/telegram-21405.xml").out()).startsWith("\"Ciphered Telegram No. 21405, ");
        assertThat(TestRun.of("cite", NO_TITLE).exitCode()).isZero();
    }
}
