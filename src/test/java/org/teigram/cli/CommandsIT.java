package org.teigram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teigram.cli.Launcher.Outcome;

/** The commands as a shell sees them: what goes to which stream, what is left on the disk, and the exit code. */
class CommandsIT {

    @TempDir
    private Path folder;

    private Path letter;
    private Launcher launcher;

    @BeforeEach
    void letter() throws Exception {
        letter = Files.writeString(folder.resolve("letter.xml"), Launcher.LETTER);
        launcher = new Launcher().from(folder);
    }

    @Test
    void publish_makes_every_format_of_this_repository_s_own_project() throws Exception {
        Outcome outcome = new Launcher().run("publish", "--out", folder.resolve("made"));
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("html ", "text ", "bibtex ", "ris ", "csl-json ").endsWith(" valid\n");
        for (String line : outcome.out().lines().filter(line -> line.contains("/made/")).toList()) {
            assertThat(Path.of(line.substring(line.indexOf('/')))).isNotEmptyFile();
        }
    }

    @Test
    void validate_exits_with_0_where_there_is_no_error() throws Exception {
        Outcome outcome = launcher.run("validate", "letter.xml");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("warning").endsWith("1 document: 1 unknown; 1 warning\n");
    }

    @Test
    void validate_exits_with_1_where_a_document_has_an_error() throws Exception {
        Files.writeString(letter, Launcher.LETTER.replace("</p></body>", "</body>"));
        Outcome outcome = launcher.run("validate", "letter.xml");
        assertThat(outcome.out()).startsWith("letter.xml:10:").contains("xml/not-well-formed");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isEqualTo(1);
    }

    @Test
    void validate_exits_with_2_where_a_schema_cannot_be_read() throws Exception {
        Outcome outcome = launcher.run("validate", "--schema", "missing.rng", "letter.xml");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out() + outcome.err()).contains("missing.rng").doesNotContain("\tat ");
    }

    @Test
    void a_wrong_option_is_told_on_standard_error() throws Exception {
        Outcome outcome = launcher.run("export", "--too", "html", "letter.xml");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("--too");
        assertThat(outcome.code()).isEqualTo(2);
    }

    @Test
    void without_a_project_and_a_path_there_is_nothing_to_do() throws Exception {
        Outcome outcome = launcher.run("publish");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("teigram: ");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(folder).isDirectoryNotContaining("glob:**/dist");
    }

    @Test
    void the_json_report_is_alone_on_standard_output() throws Exception {
        Outcome outcome = launcher.run("validate", "--format", "json", "letter.xml");
        assertThat(outcome.out()).startsWith("{").endsWith("}\n").contains("\"letter.xml\"");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void no_colour_where_there_is_no_terminal() throws Exception {
        Files.writeString(letter, Launcher.LETTER.replace("</p></body>", "</body>"));
        assertThat(launcher.run("validate", "letter.xml").out()).doesNotContain("\u001b");
        assertThat(launcher.run("validate", "--color", "always", "letter.xml").out()).contains("\u001b");
    }

    @Test
    void paths_come_from_standard_input() throws Exception {
        Outcome outcome = launcher.runWithInput("letter.xml\n", "export", "--to", "text", "--out", "made", "--files-from", "-");
        assertThat(outcome.code()).isZero();
        assertThat(folder.resolve("made/letter.txt")).content().isEqualTo("Это проверка, 毛, für alle.\n");
    }

    @Test
    void cite_prints_one_line() throws Exception {
        Outcome outcome = launcher.run("cite", "letter.xml");
        assertThat(outcome.out().lines()).hasSize(1).first().asString().contains("A letter");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
    }

    @Test
    void explain_prints_the_page_of_a_rule() throws Exception {
        Outcome outcome = launcher.run("explain", "xml/not-well-formed");
        assertThat(outcome.out()).contains("xml/not-well-formed");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
    }
}
