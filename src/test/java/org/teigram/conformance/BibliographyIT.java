package org.teigram.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jbibtex.BibTeXParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teigram.citation.Biber;
import org.teigram.citation.CitationJs;
import org.teigram.citation.Citations;
import org.teigram.citation.Node;

/** The bibliography of the TEI Guidelines, which nobody here wrote: others' programs find every entry of it. */
class BibliographyIT {
    private static final Path GUIDELINES = Path.of("../shared/corpora/tei-guidelines/src/BIB-Bibliography.xml");

    /** 215 biblStruct and 484 bibl in its lists; those elsewhere are no entries. */
    private static final int ENTRIES = 699;

    @TempDir
    private static Path folder;

    private static final List<Path> FILES = new ArrayList<>();

    @BeforeAll
    static void write() throws Exception {
        assumeThat(GUIDELINES).as("the Guidelines, which are kept outside the repository").isRegularFile();
        for (String file : List.of("bibtex g.bib", "biblatex g.biblatex.bib", "ris g.ris", "csl-json g.csl.json")) {
            String[] parts = file.split(" ");
            FILES.add(Files.writeString(folder.resolve(parts[1]), Citations.bibliographyOf(GUIDELINES, parts[0])));
        }
    }

    @Test
    void jbibtexFindsEveryEntry() throws Exception {
        for (Path file : FILES.subList(0, 2)) {
            assertThat(new BibTeXParser().parse(Files.newBufferedReader(file)).getEntries()).as(file.toString()).hasSize(ENTRIES);
        }
    }

    @Test
    void citationJsFindsEveryEntry() throws Exception {
        Node.assumeInstalled();
        assertThat(CitationJs.read(FILES).values()).hasSize(4).allSatisfy(items -> assertThat(items).hasSize(ENTRIES));
    }

    @Test
    void biberFindsNoFieldThatIsNotOfItsType() throws Exception {
        Biber.assumeInstalled();
        assertThat(Biber.objections(FILES.subList(1, 2), folder)).isEmpty();
    }
}
