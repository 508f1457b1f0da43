package org.teigram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code schema add}, {@code list}, {@code check} and {@code which}, and how a run uses what is in the store. */
class SchemaCommandsTest {

    private static final String URL = "https://example.org/rng/letter.rng";
    private static final String SCHEMA = """
            <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.tei-c.org/ns/1.0">
              <include href="parts.rng"/>
              <start><element name="TEI"><ref name="p"/></element></start>
            </grammar>
            """;
    private static final String PARTS = """
            <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.tei-c.org/ns/1.0">
              <define name="p"><element name="p"><text/></element></define>
            </grammar>
            """;

    @TempDir
    Path folder;

    private Path project;
    private Path schema;

    @BeforeEach
    void write() throws IOException {
        project = Files.createDirectories(folder.resolve("project"));
        schema = Files.writeString(Files.createDirectories(folder.resolve("downloads")).resolve("letter.rng"), SCHEMA);
        Files.writeString(folder.resolve("downloads/parts.rng"), PARTS);
        toml("");
    }

    private void toml(String text) throws IOException {
        Files.writeString(project.resolve("teigram.toml"), text);
    }

    private Path document(String prolog) throws IOException {
        return Files.writeString(project.resolve("a.xml"), prolog + "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><p/></TEI>");
    }

    private TestRun schema(String command, String... rest) {
        return TestRun.of(arguments(command, rest));
    }

    private String[] arguments(String command, String... rest) {
        String[] all = new String[rest.length + 4];
        all[0] = "schema";
        all[1] = command;
        all[2] = "--project";
        all[3] = project.toString();
        System.arraycopy(rest, 0, all, 4, rest.length);
        return all;
    }

    @Test
    void a_schema_named_by_url_is_said_to_be_missing_and_used_once_it_is_added() throws Exception {
        Path document = document("<?xml-model href=\"" + URL + "\"?>");
        TestRun before = TestRun.of("validate", document.toString());
        assertThat(before.exitCode()).isEqualTo(2);
        assertThat(before.out()).contains("hint: fetch it once with `teigram schema add " + URL + "`");
        assertThat(schema("which").exitCode()).isEqualTo(2);

        TestRun added = schema("add", schema.toString(), "--as", URL);
        assertThat(added.err()).isEmpty();
        assertThat(added.out()).contains(URL, "https://example.org/rng/parts.rng");
        assertThat(TestRun.of("validate", document.toString()).out()).isEqualTo("1 document: 1 valid\n");
        TestRun which = schema("which");
        assertThat(which.exitCode()).isZero();
        assertThat(which.out()).contains("  relaxng  " + URL, "because of xml-model, line 1", "read from the schema store, letter-");
        assertThat(schema("list").out()).isEqualTo(added.out());
    }

    @Test
    void a_copy_that_was_changed_is_found_by_check_and_used_by_nobody() throws Exception {
        Path document = document("<?xml-model href=\"" + URL + "\"?>");
        schema("add", schema.toString(), "--as", URL);
        assertThat(schema("check")).isEqualTo(new TestRun(0, "2 of 2 copies are sound\n", ""));
        try (var copies = Files.list(project.resolve(".teigram/schemas"))) {
            Path copy = copies.filter(file -> file.getFileName().toString().startsWith("letter")).findFirst().orElseThrow();
            Files.writeString(copy, Files.readString(copy) + " ", StandardCharsets.UTF_8);
        }
        TestRun check = schema("check");
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.out()).contains("its hash does not fit", "1 of 2 copies are sound");
        TestRun validate = TestRun.of("validate", document.toString());
        assertThat(validate.exitCode()).isEqualTo(2);
        assertThat(validate.out()).contains("its hash does not fit");
    }

    @Test
    void an_alias_may_stand_for_a_schema_wherever_one_is_named() throws Exception {
        schema("add", schema.toString(), "--as", "letters");
        Path document = document("");
        assertThat(TestRun.of("validate", "--schema", "letters", document.toString()).out()).contains("1 valid");
        toml("[[schema]]\nuse = [\"letters\"]\n");
        assertThat(TestRun.of("validate", document.toString()).out()).contains("1 valid");
        assertThat(schema("which").out()).contains("  relaxng  letters", "because of teigram.toml, line 1");
        toml("[[schema]]\nuse = [\"leters\"]\n");
        TestRun misspelt = TestRun.of("validate", document.toString());
        assertThat(misspelt.exitCode()).isEqualTo(2);
        assertThat(misspelt.err()).contains("`leters` is no file and no alias of the schema store; did you mean `letters`?");
    }

    @Test
    void an_alias_of_the_teis_releases_is_known_but_not_fetched_by_a_run() throws Exception {
        TestRun run = TestRun.of("validate", "--schema", "tei_all", document("").toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("hint: fetch it once with `teigram schema add tei_all`");
    }

    @Test
    void several_schemas_may_be_given() throws Exception {
        Path document = document("");
        Path other = Files.writeString(folder.resolve("none.rng"), SCHEMA.replace("\"TEI\"", "\"other\"").replace(
                "parts.rng", "downloads/parts.rng"));
        TestRun run = TestRun.of("validate", "--schema", schema.toString(), "--schema", other.toString(), document.toString());
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void what_is_passed_over_is_said_with_the_reason() throws Exception {
        Files.copy(schema, project.resolve("letter.rng"));
        Files.copy(schema.resolveSibling("parts.rng"), project.resolve("parts.rng"));
        toml("[[schema]]\nuse = [\"letter.rng\"]\nmode = \"fallback\"\n");
        document("<?xml-model href='letter.rng'?>\n<?xml-model href='page.css' type='text/css'?>\n");
        assertThat(schema("which").out()).isEqualTo("""
                a.xml
                  relaxng  letter.rng
                      because of xml-model, line 1
                      read from %s
                  passed over: page.css (xml-model, line 2), which is of the type text/css, no schema
                  passed over: letter.rng (teigram.toml, line 1), which is a fallback, and the document names schemas itself
                """.formatted(project.resolve("letter.rng")));
        toml("[[schema]]\nuse = [\"letter.rng\"]\nmode = \"replace\"\n");
        assertThat(schema("which").out()).contains(
                "because of teigram.toml, line 1", "passed over: letter.rng (xml-model, line 1), which is replaced by what teigram.toml says");
    }

    @Test
    void what_cannot_be_done_is_said_with_exit_code_2() throws Exception {
        assertThat(schema("check").err()).contains("the schema store is empty: there is nothing to check");
        assertThat(schema("add", "nowhere.rng").err()).contains("`nowhere.rng` is no URL, no file that is there, and no alias");
        assertThat(schema("add", schema.toString(), "--as", "a b").err()).contains("`a b` is none");
        assertThat(schema("which").err()).contains("there is no document");
        Files.writeString(project.resolve("teigram.lock"), "[[schema");
        assertThat(schema("list").err()).contains("teigram.lock:1:");
        document("");
        TestRun run = TestRun.of("validate", project.resolve("a.xml").toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("teigram.lock:1:").doesNotContain("fault of the program");
    }
}
