package org.teigram.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teigram.cli.TestRun;
import org.teigram.html.HtmlPage;
import org.teigram.testing.WordsKept;

/** What is made of the telegram: its source's words, in order, and the archive's own citation. */
class TelegramExportTest {

    private static final String TELEGRAM = "tei/telegram-21405.xml";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** The project is published into it twice: with one thread, and with two. */
    @TempDir
    static Path out;

    @BeforeAll
    static void publish() {
        for (String jobs : List.of("1", "2")) {
            TestRun run = TestRun.of("publish", "--jobs", jobs, "--out", out.resolve(jobs).toString());
            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.out()).endsWith("1 document: 1 valid\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"facsimile", "transcription", "translation"})
    void the_text_of_a_division_without_notes_has_the_words_of_the_source_in_order(String division) throws IOException {
        TestRun run = TestRun.of("export", "--to", "text", "--out", out.toString(), "--set", "reading=diplomatic",
                "--set", "notes=no", "--set", "division=" + division, TELEGRAM);
        assertThat(run.exitCode()).as(run.err()).isZero();
        List<String> words = WORD.matcher(Files.readString(out.resolve("telegram-21405.txt"))).results()
                .map(MatchResult::group)
                .toList();
        assertThat(words)
                .isEqualTo(Files.readAllLines(Path.of("src/test/resources/telegram", division + ".words.txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"diplomatic", "normalized"})
    void its_page_has_every_word_of_the_divisions_and_no_alien_one(String reading) throws Exception {
        HtmlPage page = new HtmlPage(Files.readString(out.resolve("1/tei/telegram-21405.html")));
        WordsKept kept = WordsKept.compare(
                org.teigram.testing.Words.of(org.teigram.testing.Words.parse(Path.of(TELEGRAM)).getDocumentElement(), reading, true),
                page.words(reading));
        assertThat(kept.lost()).isEmpty();
        assertThat(kept.alien()).isEmpty();
        assertThat(kept.words()).isGreaterThanOrEqualTo(2291); // the source's
    }

    @Test
    void its_citation_is_the_archives_own() {
        assertThat(TestRun.of("cite", TELEGRAM)).isEqualTo(new TestRun(0,
                "\"Ciphered Telegram No. 21405, Mao Zedong to Cde. Filippov [Stalin]\", July 3, 1951, "
                        + "Wilson Center Digital Archive, APRF, f. 45, op. 1, d. 339, ll. 8-10. "
                        + "https://digitalarchive.umd.edu/document/110022\n",
                ""));
    }

    @Test
    void publishing_the_project_twice_gives_the_same_bytes_with_one_thread_or_more() {
        for (String extension : List.of("html", "txt", "bib", "ris", "csl.json")) {
            String name = "tei/telegram-21405." + extension;
            assertThat(out.resolve("1").resolve(name)).hasSameBinaryContentAs(out.resolve("2").resolve(name));
        }
    }
}
