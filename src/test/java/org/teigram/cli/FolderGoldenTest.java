package org.teigram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A folder with a valid, an invalid, a not well-formed, an unreadable and a schema-less document, and a file that is not
 * TEI: everything the commands say of it, and the files they leave. {@code -Dgoldens=rewrite} writes the expectations.
 */
class FolderGoldenTest {

    private static final Path FIXTURE = Path.of("src/test/resources/run/folder");
    private static final Path EXPECTED = Path.of("src/test/resources/run/expected");

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(FIXTURE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(FIXTURE.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        Files.createSymbolicLink(folder.resolve("unreadable.xml"), Path.of("nowhere.xml"));
    }

    @Test
    void validate_as_text() throws IOException {
        check("validate", TestRun.of("validate", "--color", "never", folder.toString()));
    }

    @Test
    void validate_as_json() throws IOException {
        check("validate-json", TestRun.of("validate", "--format", "json", folder.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit", "github", "markdown"})
    void validate_as(String format) throws IOException {
        check("validate-" + format, TestRun.of("validate", "--format", format, folder.toString()));
    }

    /** Without the rules' pages, which may change. */
    @Test
    void validate_as_sarif() throws IOException {
        TestRun run = TestRun.of("validate", "--format", "sarif", folder.toString());
        String out = run.out().replaceAll("\"(text|markdown)\" : \"# (\\S+?)\\\\n.*\"", "\"$1\" : \"# $2 ...\"");
        check("validate-sarif", new TestRun(run.exitCode(), out, run.err()));
    }

    @Test
    void every_diagnostic_on_request() throws IOException {
        check("validate-all", TestRun.of("validate", "--color", "never", "--all", folder + "/invalid.xml"));
    }

    @Test
    void the_same_whatever_the_threads_did() {
        TestRun one = TestRun.of("validate", "--format", "json", "--jobs", "1", folder.toString());
        TestRun four = TestRun.of("validate", "--format", "json", "--jobs", "4", folder.toString());
        assertThat(four).isEqualTo(one);
    }

    @Test
    void reports_in_files_leave_standard_output_to_the_one_without() throws IOException {
        TestRun run = TestRun.of("validate", "--color", "never", "--format", "text", "--format", "json", "--output",
                folder + "/report.json", folder.toString());
        check("validate", run);
        TestRun json = TestRun.of("validate", "--format", "json", folder.toString());
        assertThat(Files.readString(folder.resolve("report.json"))).isEqualTo(json.out());
    }

    @Test
    void publish_exports_what_is_sound_and_keeps_the_old_outputs_of_the_rest() throws IOException {
        Files.createDirectories(folder.resolve("dist"));
        Files.writeString(folder.resolve("dist/invalid.txt"), "an old output\n");
        TestRun run = TestRun.of("publish", "--color", "never", "--project", folder.toString());
        check("publish", run);
        assertThat(files(folder.resolve("dist"))).containsExactly("invalid.txt", "schemaless.txt", "valid.txt");
        assertThat(Files.readString(folder.resolve("dist/invalid.txt"))).isEqualTo("an old output\n");
        assertThat(Files.readString(folder.resolve("dist/valid.txt"))).isEqualTo("On 3 July a note was sent.\n");
    }

    @Test
    void export_does_the_others_too() throws IOException {
        check("export", TestRun.of(
                "export", "--color", "never", "--to", "text", "--out", folder + "/out", folder.toString()));
        assertThat(files(folder.resolve("out"))).containsExactly("invalid.txt", "schemaless.txt", "valid.txt");
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.toList());
        }
    }

    private void check(String name, TestRun run) throws IOException {
        String told = "exit code " + run.exitCode() + "\n--- stdout\n" + run.out() + "--- stderr\n" + run.err();
        String actual = told.replace(folder.toString(), "FOLDER").replace(folder.toString().replace('/', '.'), "FOLDER");
        Path golden = EXPECTED.resolve(name + ".txt");
        if ("rewrite".equals(System.getProperty("goldens"))) {
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }
}
