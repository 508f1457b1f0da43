package org.teigram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong usage, and what must never be green by accident. */
class CommandLineTest {

    private static final String VALID = "src/test/resources/run/folder/valid.xml";

    @TempDir
    private Path empty;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "                                     | a command is missing",
        "schema                               | a command is missing",
        "valdate                              | Unmatched argument",
        "validate --chekcs xsd                | Unknown option",
        "validate --checks relaxgn x.xml      | there is no check `relaxgn`",
        "validate --format json --format text x.xml | only one report can go to standard output",
        "validate --schema x.doc x.xml        | its name ends in none of .rng .rnc .xsd .sch",
        "validate --jobs -1 x.xml             | --jobs is a number from 1 on",
        "validate --jobs 0 x.xml              | --jobs is a number from 1 on",
        "validate --rule pointer/unresolvd=off x.xml | there is no rule `pointer/unresolvd`; did you mean `pointer/unresolved`?",
        "validate --rule pointer/unresolved x.xml | is not of the form ID=SEVERITY",
        "validate --rule pointer/*=never x.xml | `pointer/*` is error, warning, info or off, not `never`",
        "export --to htlm x.xml               | there is no format `htlm`; did you mean `html`?",
        "export --to text --set text.widht=1 x.xml | no format asked for has an option `text.widht`",
        "export --to text --set reading=both src/test/resources/run/folder/valid.xml | the option `reading` of `text` is one of",
        "export --to text --set reading x.xml | is not of the form [FORMAT.]OPTION=VALUE",
        "explain pointer/nothing              | there is no rule `pointer/nothing`",
        "explain ../../pom                    | there is no rule `../../pom`",
        "schema compile nowhere.odd           | `nowhere.odd` cannot be compiled: `nowhere.odd` does not exist",
        "cite --style nothing x.xml           | there is no style `nothing`; name a .csl file, or one of apa, ",
        "cite --style apa --locale zz x.xml   | there is no locale `zz` for references; name a language",
        "cite --style apa --to ris x.xml      | expected only one match",
        "cite --locale ru x.xml               | Missing required argument(s): --style=STYLE",
        "cite nowhere.xml                     | the file cannot be read: it does not exist"
    })
    void what_cannot_be_done_is_said_on_stderr_with_exit_code_2(String arguments, String message) {
        TestRun run = TestRun.of(arguments == null ? new String[0] : arguments.split(" "));
        assertThat(run.err()).contains(message).doesNotContain("fault of the program");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void wrong_usage_is_a_sentence_and_where_to_read_on() {
        assertThat(TestRun.of("valdate").err().lines()).hasSizeLessThanOrEqualTo(3).last()
                .isEqualTo("See `teigram --help`");
        assertThat(TestRun.of("validate", "--nothing").err().lines()).hasSizeLessThanOrEqualTo(3).last()
                .isEqualTo("See `teigram validate --help`");
    }

    @Test
    void a_folder_without_documents_is_not_green() throws Exception {
        assertThat(TestRun.of("validate", empty.toString()).exitCode()).isEqualTo(2);
        Files.writeString(empty.resolve("page.xml"), "<html/>");
        TestRun run = TestRun.of("validate", empty.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("1 file passed over that is not TEI");
    }

    @Test
    void a_check_that_does_not_apply_is_not_green() {
        TestRun run = TestRun.of("validate", "--color", "never", "--checks", "xsd", VALID);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("none of the checks xsd applies to this document [run/nothing-checked]");
    }

    @Test
    void a_schema_that_cannot_be_loaded_is_not_green_and_the_other_checks_run() {
        TestRun run = TestRun.of("validate", "--color", "never", "--schema", "nowhere.rng",
                "src/test/resources/run/folder/invalid.xml");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("[schema/not-loaded]").contains("[pointer/duplicate-id]");
    }

    @Test
    void a_severity_of_the_project_decides_the_exit_code() throws Exception {
        Files.copy(Path.of("src/test/resources/run/folder/schemaless.xml"), empty.resolve("schemaless.xml"));
        assertThat(TestRun.of("validate", empty.toString()).exitCode()).isZero();
        Files.writeString(empty.resolve("teigram.toml"), "[rules]\n\"schema/none\" = \"error\"\n");
        assertThat(TestRun.of("validate", empty.toString()).exitCode()).isEqualTo(1);
    }

    @Test
    void rules_are_set_one_by_one_by_area_and_by_the_command_line_last() throws Exception {
        Files.copy(Path.of("src/test/resources/run/folder/schemaless.xml"), empty.resolve("schemaless.xml"));
        Files.writeString(empty.resolve("teigram.toml"), "[rules]\n\"schema/*\" = \"off\"\n\"schematron/own\" = \"info\"\n");
        assertThat(TestRun.of("validate", empty.toString()).out()).isEqualTo("1 document: 1 unknown\n");
        assertThat(TestRun.of("validate", "--rule", "schema/none=error", empty.toString()).exitCode()).isEqualTo(1);
        Files.writeString(empty.resolve("teigram.toml"), "[rules]\n\"schema/none\" = \"error\"\n");
        assertThat(TestRun.of("validate", "--rule", "schema/*=off", empty.toString()).exitCode()).isZero();
        assertThat(TestRun.of("validate", "--rule", "schema/*=off", "--schema", "nowhere.rng", empty.toString()).exitCode())
                .isEqualTo(2);
    }

    @Test
    void a_schema_of_the_project_applies_as_its_rule_says() throws Exception {
        Files.copy(Path.of("src/test/resources/run/folder/schemaless.xml"), empty.resolve("schemaless.xml"));
        Files.copy(Path.of("src/test/resources/run/folder/schemas/note.rng"), empty.resolve("note.rng"));
        Files.writeString(empty.resolve("teigram.toml"),
                "[[schema]]\nfor = \"**/*.xml\"\nuse = [\"note.rng\"]\nmode = \"fallback\"\n");
        TestRun run = TestRun.of("validate", "--format", "json", empty.toString());
        assertThat(run.out()).contains("\"verdict\" : \"valid\"").contains("\"because\" : \"teigram.toml\"");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void an_invalid_document_has_exit_code_1() {
        assertThat(TestRun.of("validate", "src/test/resources/run/folder/invalid.xml").exitCode()).isEqualTo(1);
    }

    @Test
    void a_list_of_paths_may_come_from_anywhere() throws Exception {
        Path list = empty.resolve("list");
        Files.writeString(list, "\uFEFF" + VALID + "\r\n\r\n" + VALID);
        assertThat(TestRun.of("validate", "--files-from", list.toString()).out()).startsWith("1 document: 1 valid");
        Files.write(list, new byte[] {'a', 0, 'b', '\n'});
        TestRun nul = TestRun.of("validate", "--files-from", list.toString());
        assertThat(nul.err()).contains("has a line that is no path: a\u2400b").doesNotContain("fault of the program");
        TestRun directory = TestRun.of("validate", "--files-from", empty.toString());
        assertThat(directory.err()).contains("cannot be read").doesNotContain("fault of the program");
        assertThat(directory.exitCode()).isEqualTo(2);
    }

    @Test
    void a_named_file_that_is_neither_well_formed_nor_tei_is_told_as_not_well_formed() throws Exception {
        Path file = Files.writeString(empty.resolve("a.xml"), "<a><b></a>");
        TestRun run = TestRun.of("validate", "--color", "never", file.toString());
        assertThat(run.out()).contains("[xml/not-well-formed]").doesNotContain("document/not-tei");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void a_folder_of_a_documents_name_behind_a_link_is_told() throws Exception {
        Files.createSymbolicLink(empty.resolve("sub.xml"), Files.createDirectory(empty.resolve("sub")));
        TestRun run = TestRun.of("validate", "--color", "never", empty.toString());
        assertThat(run.out()).contains("it is not a regular file [document/unreadable]");
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
