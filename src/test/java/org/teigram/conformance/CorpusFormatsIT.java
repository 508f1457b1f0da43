package org.teigram.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jbibtex.BibTeXParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teigram.citation.Biber;
import org.teigram.citation.MetadataJudges;
import org.teigram.citation.Node;
import org.teigram.cli.TestRun;

/** One file of a whole corpus, before the programs of others. */
class CorpusFormatsIT {
    private static final Path SHARED = Path.of("..", "shared");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"schnitzler-briefe/src/data/editions", "dracor-ger/src/tei", "serafin", "dharma-pallava/src", "aozora"})
    void a_corpus_in_one_file_is_read_whole(String corpus) throws Exception {
        isReadWhole(corpus, "whole");
    }

    @Test
    void volumes_of_documents_in_one_file_are_read_whole() throws Exception {
        assertThat(isReadWhole("frus/src/volumes", "documents")).isEqualTo(138 + 312);
    }

    private int isReadWhole(String corpus, String records) throws Exception {
        Path documents = SHARED.resolve("corpora").resolve(corpus);
        assumeThat(documents).as("the corpus, which is kept outside the repository").isDirectory();
        TestRun run = TestRun.of("export", "--to", "corpus-bibtex,corpus-biblatex,corpus-ris,corpus-csl-json",
                "--set", "records=" + records, "--out", folder.toString(), documents.toString());
        assertThat(run.err()).isEmpty();
        int entries = keys("corpus.bib", "(?m)^@\\w+\\{(.*),$").size();

        Set<String> keys = keys("corpus.bib", "(?m)^@\\w+\\{(.*),$");
        if (records.equals("whole")) {
            assertThat(run.out()).endsWith("\n" + entries + " documents, 4 outputs\n");
        }
        assertThat(keys("corpus.biblatex.bib", "(?m)^@\\w+\\{(.*),$")).isEqualTo(keys);
        assertThat(keys("corpus.ris", "\nID  - (.*)\r\n")).isEqualTo(keys);
        assertThat(keys("corpus.csl.json", "\n    \"id\": \"(.*)\",")).isEqualTo(keys);
        assertThat(new BibTeXParser().parse(Files.newBufferedReader(folder.resolve("corpus.bib"))).getEntries())
                .hasSize(entries);
        Node.assumeInstalled();
        assertThat(Node.lines("validate-json.js", List.of(
                SHARED.resolve("format-schemas/csl-data.json").toString(), folder.resolve("corpus.csl.json").toString())))
                .isEmpty();
        Biber.assumeInstalled();
        assertThat(Biber.objections(List.of(folder.resolve("corpus.biblatex.bib")), folder)).isEmpty();
        return entries;
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "../shared/corpora/schnitzler-briefe/src/data/editions", "../shared/corpora/serafin", "../shared/corpora/aozora",
        "../shared/corpora/cmif-schnitzler", "src/test/resources/export/cmif", "tei"
    })
    void letters_make_an_index_that_fits_the_schema_of_the_correspondence_sig(String documents) throws Exception {
        Path schema = SHARED.resolve("corpora/cmif-sig/src/schema/cmi-customization.rng");
        assumeThat(schema).as("the schema, which is kept outside the repository").exists();
        TestRun run = TestRun.of("export", "--to", "cmif", "--out", folder.toString(), documents,
                "--set", "title=An index", "--set", "editor=An editor", "--set", "date=2020",
                "--set", "licence=https://creativecommons.org/licenses/by/4.0/");
        assertThat(run.err()).isEmpty();
        Path index = folder.resolve("corpus.cmif.xml");
        assertThat(MetadataJudges.byRelaxNg(schema, index)).isEmpty();
        TestRun rules = TestRun.of("validate", "--schema", SHARED.resolve("corpora/cmif-sig/src/odd/cmif.sch").toString(),
                "--rule", "schema/none=off", "--quiet", index.toString());
        assertThat(rules.exitCode()).as(rules.out()).isZero();
        assertThat(rules.out()).doesNotContain("warning:").doesNotContain("error:");
    }

    private Set<String> keys(String file, String pattern) throws Exception {
        return Pattern.compile(pattern).matcher(Files.readString(folder.resolve(file))).results()
                .map(key -> key.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
