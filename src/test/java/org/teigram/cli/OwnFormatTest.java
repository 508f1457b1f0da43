package org.teigram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project's own format: what its stylesheet may do, and what happens where it fails. */
class OwnFormatTest {

    @TempDir
    private Path project;

    @TempDir
    private Path outside;

    @BeforeEach
    void projectOfTwo() throws IOException {
        Files.writeString(project.resolve("teigram.toml"), """
                [format.words]
                title = "Words"
                stylesheet = "words.xsl"
                extension = "words.txt"
                """);
        for (String name : new String[] {"a", "b"}) {
            Files.writeString(project.resolve(name + ".xml"),
                    "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body><p>" + name + " text</p></body></text></TEI>");
        }
    }

    private void stylesheet(String template) throws IOException {
        Files.writeString(project.resolve("words.xsl"), """
                <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                    xmlns:tg="https://teigram.org/ns/functions">
                  <xsl:import href="classpath:/xslt/lib/record.xsl"/>
                  <xsl:output method="text"/>
                  <xsl:template match="/">%s</xsl:template>
                </xsl:stylesheet>
                """.formatted(template));
    }

    private TestRun export() {
        return TestRun.of("export", "--color", "never", "--project", project.toString(), "--to", "words");
    }

    private String output(String name) throws IOException {
        return Files.readString(project.resolve("dist").resolve(name));
    }

    @Test
    void it_draws_on_the_packed_modules_and_on_the_project() throws IOException {
        Files.writeString(project.resolve("greeting.txt"), "Hello");
        stylesheet("<xsl:value-of select=\"unparsed-text('greeting.txt'), tokenize(.)[1],"
                + " map:contains(tg:record(*), 'type')\" xmlns:map=\"http://www.w3.org/2005/xpath-functions/map\"/>");
        TestRun run = export();
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(output("a.words.txt")).isEqualTo("Hello a true");
    }

    @Test
    void a_document_it_fails_on_is_told_and_the_others_are_made() throws IOException {
        stylesheet("<xsl:value-of select=\"if (contains(., 'a text')) then error((), 'no a') else .\"/>");
        Files.createDirectories(project.resolve("dist"));
        Files.writeString(project.resolve("dist/a.words.txt"), "old");
        TestRun run = export();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("a.xml: error: the format `words` was not made: ").contains("no a");
        assertThat(output("a.words.txt")).isEqualTo("old");
        assertThat(output("b.words.txt")).isEqualTo("b text");
    }

    @Test
    void it_reads_nothing_outside_the_project_and_writes_no_further_files() throws IOException {
        Path secret = Files.writeString(outside.resolve("secret.txt"), "secret");
        for (String template : new String[] {
            "<xsl:value-of select=\"unparsed-text('" + secret.toUri() + "')\"/>",
            "<xsl:value-of select=\"doc('" + secret.toUri() + "')\"/>",
            "<xsl:value-of select=\"unparsed-text('http://192.0.2.1/')\"/>",
            "<xsl:value-of select=\"collection('" + outside.toUri() + "')\"/>",
            "<xsl:result-document href=\"" + outside.resolve("new.txt").toUri() + "\">x</xsl:result-document>",
            "<xsl:result-document href=\"more.txt\">x</xsl:result-document>"
        }) {
            stylesheet(template);
            TestRun run = export();
            assertThat(run.exitCode()).as(template).isEqualTo(2);
            assertThat(run.err()).as(template).contains("[export/failed]").doesNotContain("[run/bug]");
            assertThat(Files.exists(outside.resolve("new.txt"))).isFalse();
            assertThat(Files.exists(project.resolve("dist/more.txt"))).isFalse();
        }
        stylesheet("<xsl:value-of select=\"environment-variable('PATH'), 'none'\"/>");
        assertThat(export().exitCode()).isZero();
        assertThat(output("a.words.txt")).isEqualTo("none");
    }

    @Test
    void a_stylesheet_that_does_not_compile_ends_the_run_before_it_begins() throws IOException {
        stylesheet("<xsl:value-of select=\"nothing(\"/>");
        TestRun run = export();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("teigram: words.xsl:5: ");
    }

    @Test
    void two_outputs_with_one_path_are_found_before_anything_is_written() throws IOException {
        stylesheet("<xsl:value-of select=\".\"/>");
        Files.createDirectories(project.resolve("one"));
        Files.createDirectories(project.resolve("two"));
        Files.copy(project.resolve("a.xml"), project.resolve("one/c.xml"));
        Files.copy(project.resolve("a.xml"), project.resolve("two/c.xml"));
        TestRun run = TestRun.of("export", "--project", project.toString(), "--to", "words", "--out",
                project.resolve("out").toString(), project + "/one/c.xml", project + "/two/c.xml");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("one/c.xml").contains("two/c.xml").contains("would have one path, `c.");
        assertThat(Files.exists(project.resolve("out"))).isFalse();
    }
}
