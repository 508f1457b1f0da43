package org.teigram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jbibtex.BibTeXParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teigram.cli.Launcher.Outcome;

/** One file of thousands of documents, many of which ask for one key, in little memory. */
class ManyDocumentsIT {
    private static final int DOCUMENTS = 5000;
    private static final int AUTHORS = 100;

    @TempDir
    private Path folder;

    @Test
    void all_are_in_the_file_once() throws Exception {
        for (int i = 0; i < DOCUMENTS; i++) {
            Path file = folder.resolve("in/" + i / 100 + "/letter-" + i % 100 + ".xml");
            Files.createDirectories(file.getParent());
            Files.writeString(file, """
                    <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Letter no. %d {\\"} @book{x,</title>
                    <author>Author%d, A.</author></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc>
                    </fileDesc><profileDesc><creation><date when="19%02d"/></creation></profileDesc></teiHeader>
                    <text><body><p>%s</p></body></text></TEI>
                    """.formatted(i, i % AUTHORS, i % 7, "word ".repeat(400)));
        }
        Outcome outcome = new Launcher().with("JDK_JAVA_OPTIONS", "-Xmx96m")
                .run("export", "--to", "corpus-bibtex,corpus-ris", "--out", folder.resolve("out"), folder.resolve("in"));
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).endsWith(DOCUMENTS + " documents, 2 outputs\n");
        String bibtex = Files.readString(folder.resolve("out/corpus.bib"));
        Stream<String> keys = bibtex.lines().filter(line -> line.startsWith("@"));
        assertThat(keys.map(line -> line.toLowerCase(Locale.ROOT))).hasSize(DOCUMENTS).doesNotHaveDuplicates();
        assertThat(new BibTeXParser().parse(Files.newBufferedReader(folder.resolve("out/corpus.bib"))).getEntries())
                .hasSize(DOCUMENTS);
    }
}
