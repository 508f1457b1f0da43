package org.teigram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teigram.cli.Launcher.Outcome;

/** The commands of {@code bench/README.md} measure Teigram and its peers over the same documents. */
class BenchIT {

    /** Stands in for TEI's Stylesheets. */
    private static final String PAGE = """
            <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
              <xsl:template match="/"><html><body><xsl:value-of select="."/></body></html></xsl:template>
            </xsl:stylesheet>
            """;

    private final Launcher publish =
            new Launcher().as(Launcher.HERE.resolve("bench/publish")).with("ROUNDS", "1");

    @TempDir
    private Path folder;

    @Test
    void measures_us_and_the_peers() throws Exception {
        Path schemas = Launcher.HERE.resolve("schemas");
        Outcome outcome = new Launcher()
                .as(Launcher.HERE.resolve("bench/validate"))
                .with("ROUNDS", "1")
                .run(Launcher.HERE.resolve("tei"), schemas.resolve("teigram.rng"), schemas.resolve("teigram.sch"));
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("teigram, RELAX NG and pointers", "com.thaiopensource.relaxng.util.Driver")
                .contains("jing, and SchXslt2 on Saxon's command line", "net.sf.saxon.Transform")
                .contains(" times theirs");
    }

    @Test
    void measures_a_warm_Java_beside_the_parser_alone() throws Exception {
        Outcome outcome = new Launcher().as(Launcher.HERE.resolve("bench/warm")).with("ROUNDS", "1").run();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .startsWith("1 document, one thread, warm")
                .contains("teigram, RELAX NG and pointers", "the parser alone", " times the parser");
    }

    @Test
    void measures_the_reading_edition_beside_stylesheets_that_are_there() throws Exception {
        Files.writeString(Files.createDirectory(folder.resolve("html5")).resolve("html5.xsl"), PAGE);
        Path documents = Files.createDirectory(folder.resolve("documents"));
        for (int n = 1; n <= 4; n++) {
            Files.writeString(documents.resolve("letter" + n + ".xml"), Launcher.LETTER);
        }
        Outcome outcome = publish.with("STYLESHEETS", folder.toString()).run(documents);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .startsWith("4 documents")
                .contains("teigram, cold: 3 documents, each in a Java of its own", "teigram, warm: all documents in one Java")
                .contains("TEI's Stylesheets, cold", "TEI's Stylesheets, warm", "html5.xsl")
                .contains("letter1.xml", " times theirs")
                .doesNotContain("No peer");
    }

    @Test
    void says_that_there_is_no_peer() throws Exception {
        Outcome outcome = publish.run();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .startsWith("1 document,")
                .contains("teigram, cold: one document", "teigram, warm", "No peer was measured")
                .doesNotContain("times theirs");
    }

    @Test
    void refuses_a_folder_without_the_stylesheet() throws Exception {
        Outcome outcome = publish.with("STYLESHEETS", folder.toString()).run();
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("there is no `" + folder + "/html5/html5.xsl`");
    }
}
