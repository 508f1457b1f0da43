package org.teigram.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teigram.cli.TestRun;

/** What stands in a document or a file's name cannot steer the reader's terminal. */
class PrintableTest {

    @TempDir
    private Path folder;

    @Test
    void control_characters_become_visible_and_keep_their_column() {
        assertThat(Printable.of("a\u001B[31m\u009B\u007F\nb\u202Ec")).isEqualTo("a\u241B[31m\uFFFD\u2421\u240Ab\uFFFDc");
        assertThat(Printable.of("Привет 你好 שלום\u200F")).isEqualTo("Привет 你好 שלום\u200F");
    }

    @Test
    void no_document_sends_one_to_the_terminal() throws Exception {
        String start = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><p corresp='#&#27;[31m' xml:id='a'>\u009B31m";
        Files.writeString(folder.resolve("one\u001B[2J\n.xml"),
                "<?xml version='1.1'?>" + start.replace("\u009B", "&#x9B;") + "</p></TEI>");
        Files.writeString(folder.resolve("two.xml"), start + "\u001B]0;title\u0007</p></TEI>");
        TestRun run = TestRun.of("validate", "--color", "never", "--jobs", "2147483647", folder.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().chars()).noneMatch(c -> c != '\n' && Character.isISOControl(c));
        assertThat(run.out()).contains("pointer/not-followed").contains("xml/not-well-formed");
    }

    @Test
    void a_line_is_not_cut_within_a_character() throws Exception {
        String cuneiform = "\uD808\uDC00".repeat(200);
        Path file = Files.writeString(folder.resolve("a.xml"),
                "<TEI xmlns='http://www.tei-c.org/ns/1.0'>x" + cuneiform + "<p corresp='#a'/>" + cuneiform + "</TEI>");
        Path report = folder.resolve("report.txt");
        TestRun.of("validate", "--format", "text", "--output", report.toString(), file.toString());
        assertThat(Files.readString(report)).contains("pointer/unresolved").doesNotContain("…?").doesNotContain("?…");
    }
}
