package org.teigram.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teigram.citation.Biber;
import org.teigram.citation.CitationJs;
import org.teigram.citation.Citations;
import org.teigram.citation.Node;
import org.teigram.citation.ReadBack;

/**
 * Real headers that nobody here wrote: each gives a titled record, and others' programs read it in every format, field by
 * field as the record has it.
 */
class CitationCorpusIT {
    private static final Path SHARED = Path.of("..", "shared");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "dracor-ger/src/tei", "dracor-yid/src/tei", "schnitzler-briefe/src/data/editions",
        "serafin/src/profiles/serafin/data/letters", "eltec-eng/src/level1", "dharma-pallava/src",
        "aozora/src/data/complete/tei_lib_lv3", "frus/src/volumes", "eebo-A00011/src"
    })
    void everyDocumentIsCitedInEveryFormat(String corpus) throws Exception {
        Path documents = SHARED.resolve("corpora").resolve(corpus);
        assumeThat(documents).as("the corpus, which is kept outside the repository").isDirectory();
        List<Path> written = new ArrayList<>();
        try (Stream<Path> files = Files.list(documents)) {
            for (Path document : files.filter(file -> file.toString().endsWith(".xml")).sorted().toList()) {
                written.addAll(Citations.write(document, folder));
            }
        }
        assertThat(written).isNotEmpty();
        for (Path bibtex : ending(written, ".bib")) {
            assertOneTitledEntry(bibtex);
        }
        Biber.assumeInstalled();
        assertThat(Biber.objections(ending(written, ".biblatex.bib"), folder)).isEmpty();
        Node.assumeInstalled();
        CitationJs.assertReadAlike(written);
        ReadBack.assertKept(written, CitationJs.read(written));
        assertFitsTheCslSchema(ending(written, ".json"));
    }

    private static List<Path> ending(List<Path> files, String ending) {
        return files.stream().filter(file -> file.toString().endsWith(ending)).toList();
    }

    private static void assertOneTitledEntry(Path bibtex) throws IOException, ParseException {
        BibTeXDatabase database = new BibTeXParser().parse(new StringReader(Files.readString(bibtex)));
        assertThat(database.getEntries().values()).as(bibtex.toString()).singleElement()
                .satisfies(entry -> assertThat(entry.getField(BibTeXEntry.KEY_TITLE)).isNotNull());
    }

    private static void assertFitsTheCslSchema(List<Path> files) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>();
        arguments.add(SHARED.resolve("format-schemas").resolve("csl-data.json").toString());
        files.forEach(file -> arguments.add(file.toString()));
        assertThat(Node.lines("validate-json.js", arguments)).isEmpty();
    }
}
