package org.teigram.check.pointer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teigram.cli.TestRun;

/** The work grows with the document, not with its square. */
class ManyPointersTest {

    private static final int MANY = 10_000;

    @TempDir
    private Path folder;

    private TestRun validate(String body) throws Exception {
        Path file = Files.writeString(
                folder.resolve("many.xml"), "<TEI xmlns='http://www.tei-c.org/ns/1.0'>" + body + "</TEI>");
        return assertTimeoutPreemptively(Duration.ofSeconds(60),
                () -> TestRun.of("validate", "--color", "never", file.toString()));
    }

    @Test
    void ids_given_twice_and_pointers_to_missing_ones() throws Exception {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            body.append("<p xml:id='d" + i + "' corresp='#m" + i + "'/><p xml:id='d" + i + "'/>");
        }
        assertThat(validate(body.toString()).out()).contains(2 * MANY + " errors");
    }

    @Test
    void many_attributes_on_one_line_of_one_element() throws Exception {
        StringBuilder targets = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            targets.append(" #m").append(i);
        }
        assertThat(validate("<p corresp='" + targets + "'/>").out()).contains(MANY + " errors");
    }
}
