package org.teigram.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teigram.citation.Biber;
import org.teigram.citation.CitationJs;
import org.teigram.citation.Node;
import org.teigram.citation.ReadBack;
import org.teigram.cli.TestRun;

/**
 * Real headers that nobody here wrote, a file for each corpus: others' programs find every document in it, in every format,
 * and read back field by field what the record says.
 */
class CitationCorpusIT {
    private static final Path SHARED = Path.of("..", "shared");
    private static final List<String> FORMATS = List.of("bib", "biblatex.bib", "ris", "csl.json");

    /** Volumes of documents, some of which have no heading. */
    private static final String VOLUMES = "frus/src/volumes";

    /** Corpora, by what is cited of them: documents, or the documents within them. */
    private static final Map<String, List<String>> CORPORA = Map.of(
            "whole", List.of("dracor-ger", "dracor-yid", "schnitzler-briefe/src/data/editions", "serafin", "eltec-eng",
                    "dharma-pallava/src", "aozora", "eebo-A00011"),
            "documents", List.of(VOLUMES));

    @TempDir
    static Path folder;

    private static final List<Path> WRITTEN = new ArrayList<>();

    @BeforeAll
    static void write() {
        CORPORA.forEach((records, corpora) -> corpora.forEach(corpus -> WRITTEN.add(write(corpus, records))));
    }

    private static Path write(String corpus, String records) {
        Path documents = SHARED.resolve("corpora").resolve(corpus);
        assumeThat(documents).as("the corpus, which is kept outside the repository").isDirectory();
        Path out = folder.resolve(corpus);
        TestRun run = TestRun.of("export", "--to", "corpus-bibtex,corpus-biblatex,corpus-ris,corpus-csl-json",
                "--set", "records=" + records, "--out", out.toString(), documents.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).endsWith(" 4 outputs\n");
        return out;
    }

    private static List<Path> files(String format) {
        return WRITTEN.stream().map(out -> out.resolve("corpus." + format)).toList();
    }

    @Test
    void everyDocumentHasATitledEntryOfItsOwn() throws Exception {
        int entries = 0;
        for (Path out : WRITTEN) {
            Map<Key, BibTeXEntry> bibtex = new BibTeXParser().parse(Files.newBufferedReader(out.resolve("corpus.bib"))).getEntries();
            if (!out.endsWith(VOLUMES)) {
                assertThat(bibtex.values()).allMatch(entry -> entry.getField(BibTeXEntry.KEY_TITLE) != null);
            }
            List<String> keys = bibtex.keySet().stream().map(Key::getValue).sorted().toList();
            assertThat(keys(out.resolve("corpus.biblatex.bib"), "@\\w+\\{(.*),")).isEqualTo(keys);
            assertThat(keys(out.resolve("corpus.ris"), "ID  - (.*)")).isEqualTo(keys);
            assertThat(keys(out.resolve("corpus.csl.json"), "    \"id\": \"(.*)\",")).isEqualTo(keys);
            entries += keys.size();
        }
        assertThat(entries).isEqualTo(documents() + 138 + 312); // in the two volumes of diplomatic documents
    }

    private static List<String> keys(Path file, String line) throws Exception {
        return Files.readString(file).lines().filter(l -> l.matches(line)).map(l -> l.replaceAll(line, "$1")).sorted().toList();
    }

    private static long documents() throws Exception {
        long documents = 0;
        for (String corpus : CORPORA.get("whole")) {
            try (Stream<Path> files = Files.walk(SHARED.resolve("corpora").resolve(corpus))) {
                documents += files.filter(file -> file.toString().endsWith(".xml")).count();
            }
        }
        return documents;
    }

    @Test
    void citationJsReadsBackWhatTheRecordSays() throws Exception {
        Node.assumeInstalled();
        Map<Path, List<Map<String, String>>> read =
                CitationJs.read(FORMATS.stream().flatMap(format -> files(format).stream()).toList());
        for (Path out : WRITTEN) {
            for (String format : FORMATS.subList(0, 3)) {
                Path file = out.resolve("corpus." + format);
                ReadBack.assertKept(read.get(out.resolve("corpus.csl.json")), read.get(file), file.toString());
            }
        }
    }

    @Test
    void biberFindsNothingToObjectTo() throws Exception {
        Biber.assumeInstalled();
        assertThat(Biber.objections(files("biblatex.bib"), folder)).isEmpty();
    }

    @Test
    void theSchemaOfCslFindsNothingToObjectTo() throws Exception {
        Node.assumeInstalled();
        List<String> arguments = new ArrayList<>();
        arguments.add(SHARED.resolve("format-schemas").resolve("csl-data.json").toString());
        files("csl.json").forEach(file -> arguments.add(file.toString()));
        assertThat(Node.lines("validate-json.js", arguments)).isEmpty();
    }
}
