package org.teigram.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jbibtex.BibTeXParser;
import org.junit.jupiter.api.BeforeEach;
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
    private Path folder;

    @BeforeEach
    void needsTheGuidelines() {
        assumeThat(GUIDELINES).as("the Guidelines, which are kept outside the repository").isRegularFile();
    }

    @Test
    void jbibtexFindsEveryEntry() throws Exception {
        for (String format : List.of("bibtex", "biblatex")) {
            String entries = Citations.bibliographyOf(GUIDELINES, format);
            assertThat(new BibTeXParser().parse(new StringReader(entries)).getEntries()).as(format).hasSize(ENTRIES);
        }
    }

    @Test
    void citationJsFindsEveryEntry() throws Exception {
        Node.assumeInstalled();
        List<Path> files = new ArrayList<>();
        for (String file : List.of("bibtex g.bib", "biblatex g.biblatex.bib", "ris g.ris", "csl-json g.csl.json")) {
            String[] parts = file.split(" ");
            files.add(Files.writeString(folder.resolve(parts[1]), Citations.bibliographyOf(GUIDELINES, parts[0])));
        }
        assertThat(CitationJs.read(files).values()).hasSize(4).allSatisfy((Map<String, String> read) ->
                assertThat(read).containsEntry("items", String.valueOf(ENTRIES)).doesNotContainKey("error"));
    }

    @Test
    void biberFindsNoFieldThatIsNotOfItsType() throws Exception {
        Biber.assumeInstalled();
        Path file = Files.writeString(folder.resolve("g.bib"), Citations.bibliographyOf(GUIDELINES, "biblatex"));
        assertThat(Biber.objections(List.of(file), folder)).isEmpty();
    }
}
