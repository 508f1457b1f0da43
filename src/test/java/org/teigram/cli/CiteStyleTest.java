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
    void withoutStyleTheArchiveIsFollowed() {
        assertThat(TestRun.of("cite", "tei/telegram-21405.xml").out()).startsWith("\"Ciphered Telegram No. 21405, ");
        assertThat(TestRun.of("cite", NO_TITLE).exitCode()).isZero();
    }
}
