package org.teigram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A format that has nothing to say about a document makes no file, says why, and is no failure. */
class NothingToWriteTest {
    private static final String DOCUMENT = "src/test/resources/export/record/no-title.xml";

    @TempDir
    private Path out;

    @Test
    void the_list_of_outputs_says_why_there_is_no_file() {
        TestRun run = TestRun.of("export", "--to", "datacite,ris", "--out", out.toString(), DOCUMENT);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("datacite  no file for " + DOCUMENT + ": the header gives no title\nris       ")
                .endsWith("1 document, 1 output\n");
        assertThat(out.resolve("no-title.datacite.xml")).doesNotExist();
        assertThat(out.resolve("no-title.ris")).isNotEmptyFile();
    }

    @Test
    void what_an_earlier_run_wrote_is_removed_and_nothing_else() throws Exception {
        Path old = Files.writeString(out.resolve("no-title.datacite.xml"), "old");
        Path other = Files.writeString(out.resolve("title.datacite.xml"), "another's");
        Path target = Files.writeString(out.resolve("target"), "no output");
        Files.createSymbolicLink(out.resolve("no-title.mods.xml"), target);
        TestRun run = TestRun.of("export", "--to", "datacite,mods", "--out", out.toString(), DOCUMENT);
        assertThat(run.out())
                .contains("the header gives no title; the file of an earlier run was removed\n")
                .contains("mods      no file for " + DOCUMENT + ": the header gives no title\n");
        assertThat(old).doesNotExist();
        assertThat(other).hasContent("another's");
        assertThat(target).hasContent("no output");
    }

    @Test
    void cite_says_it_beside_an_empty_output() {
        assertThat(TestRun.of("cite", "--to", "mods", DOCUMENT))
                .isEqualTo(new TestRun(0, "", "nothing to print: the header gives no title\n"));
    }
}
