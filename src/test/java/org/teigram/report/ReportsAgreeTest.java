package org.teigram.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teigram.cli.TestRun;

/** All formats, written by one run, tell the same diagnostics at the same places. */
class ReportsAgreeTest {

    private static final List<String> FORMATS = List.of("text", "json", "sarif", "junit", "github", "markdown");

    @TempDir
    private Path folder;

    @Test
    void all_formats_of_one_run_tell_the_same() throws Exception {
        List<String> arguments = new ArrayList<>(List.of("validate", "--all"));
        for (String format : FORMATS) {
            arguments.addAll(List.of("--format", format, "--output", folder.resolve(format).toString()));
        }
        arguments.addAll(List.of("src/test/resources/check/pointer", "src/test/resources/check/schematron",
                "src/test/resources/check/xml", "src/test/resources/run/folder"));
        TestRun run = TestRun.of(arguments.toArray(String[]::new));
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
        Set<String> told = Told.by("json", Files.readString(folder.resolve("json")));
        assertThat(told).hasSizeGreaterThan(50);
        for (String format : FORMATS) {
            assertThat(Told.by(format, Files.readString(folder.resolve(format)))).as(format)
                    .containsExactlyInAnyOrderElementsOf(told);
        }
    }

    /** GitHub shows ten annotations of a kind: the run's failures are among them, and one of each kind before repeats. */
    @Test
    void the_most_important_are_annotated() throws Exception {
        String pointers = "<p corresp='#a'/>".repeat(30) + "<p corresp='#b'/>";
        Path first = Files.writeString(folder.resolve("a.xml"), tei(pointers));
        Path last = Files.writeString(folder.resolve("b.xml"), "<?xml-model href='no.rng'?>" + tei("<p corresp='#a'/>"));
        TestRun run = TestRun.of("validate", "--format", "github", first.toString(), last.toString());
        List<String> errors = run.out().lines().filter(line -> line.startsWith("::error")).toList();
        assertThat(errors).hasSize(10);
        assertThat(errors.get(0)).contains("title=schema/not-loaded");
        assertThat(errors.get(1)).contains("`#a`");
        assertThat(errors.get(2)).contains("`#b`");
        assertThat(errors.get(3)).contains("b.xml");
        assertThat(run.out()).contains("\n23 errors more, listed above without an annotation\n");
        assertThat(run.out().lines().filter(line -> line.startsWith("- "))).hasSize(23);
    }

    private static String tei(String content) {
        return "<TEI xmlns='http://www.tei-c.org/ns/1.0'>" + content + "</TEI>";
    }
}
