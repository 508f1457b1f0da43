package org.teigram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index of letters. {@code -Dgoldens=rewrite} writes the golden. */
class CmifTest {
    private static final Path LETTERS = Path.of("src/test/resources/export/cmif");
    private static final Path GOLDEN = LETTERS.resolve("expected/corpus.cmif.txt");

    @TempDir
    private Path out;

    private TestRun export(Path documents, String... settings) {
        String[] arguments = new String[6 + 2 * settings.length];
        String[] fixed = {"export", "--to", "cmif", "--out", out.toString(), documents.toString()};
        System.arraycopy(fixed, 0, arguments, 0, fixed.length);
        for (int i = 0; i < settings.length; i++) {
            arguments[fixed.length + 2 * i] = "--set";
            arguments[fixed.length + 2 * i + 1] = settings[i];
        }
        return TestRun.of(arguments);
    }

    private String index() throws Exception {
        return Files.readString(out.resolve("corpus.cmif.xml"));
    }

    @Test
    void a_folder_of_letters_gives_its_golden() throws Exception {
        TestRun run = export(LETTERS);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        if ("rewrite".equals(System.getProperty("goldens"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, index());
        }
        assertThat(index()).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void what_is_set_is_said_instead_and_stays_text() throws Exception {
        export(LETTERS, "title=</title><x y=\"&amp;\">", "editor=E", "publisher=P", "date=2024-01-01T00:00:00Z",
                "url=https://example.org/cmif.xml", "licence=https://creativecommons.org/publicdomain/zero/1.0/");
        assertThat(index())
                .contains("<title>&lt;/title&gt;&lt;x y=\"&amp;amp;\"&gt;</title>")
                .contains("<editor>E</editor>\n   </titleStmt>")
                .contains("<idno type=\"url\">https://example.org/cmif.xml</idno>")
                .contains("<date when=\"2024-01-01T00:00:00Z\"/>")
                .contains("<licence target=\"https://creativecommons.org/publicdomain/zero/1.0/\">");
    }

    @Test
    void what_nobody_says_is_not_invented() {
        TestRun run = export(LETTERS.resolve("unknown.xml"));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("cmif  no file: no document says what the index needs: set `date`\n1 document, 0 outputs\n");
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void a_setting_that_would_make_the_index_invalid_is_told_and_costs_no_old_file() throws Exception {
        Files.writeString(out.resolve("corpus.cmif.xml"), "old");
        for (String wrong : new String[] {"url=a b", "licence=free", "date=yesterday", "url=javascript:alert(1)"}) {
            TestRun run = export(LETTERS, wrong);
            assertThat(run.out()).as(wrong).contains("cmif  no file: `" + wrong.replaceFirst("=.*", "") + "` is ");
        }
        assertThat(index()).isEqualTo("old");
    }

    @Test
    void a_letter_that_somebody_was_sending_is_one_that_was_sent() throws Exception {
        String[] settings = {"editor=E", "publisher=P", "date=2024-01-01T00:00:00Z", "url=https://example.org/cmif.xml"};
        Path letter = Files.createDirectory(out.resolve("letters")).resolve("listed.xml");
        String sent = Files.readString(LETTERS.resolve("listed.xml"));
        Files.writeString(letter, sent);
        export(letter, settings);
        String expected = index();
        Files.writeString(letter, sent.replace("type=\"sent\"", "type=\"sending\"").replace("type=\"received\"", "type=\"receiving\""));
        export(letter, settings);
        assertThat(Files.readString(letter)).contains("\"sending\"", "\"receiving\"");
        assertThat(index()).isEqualTo(expected).contains("correspAction type=\"sent\"");
    }

    @Test
    void a_document_without_correspondents_is_named() {
        TestRun run = export(Path.of("src/test/resources/export/record/no-title.xml"));
        assertThat(run.out()).startsWith(
                "cmif  no file: no document has an entry to give\ncmif  no entry for src/test/resources/export/record/no-title.xml: ");
    }
}
