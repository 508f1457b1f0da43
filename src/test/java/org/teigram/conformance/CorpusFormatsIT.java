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
        Path documents = SHARED.resolve("corpora").resolve(corpus);
        assumeThat(documents).as("the corpus, which is kept outside the repository").isDirectory();
        TestRun run = TestRun.of("export", "--to", "corpus-bibtex,corpus-biblatex,corpus-ris,corpus-csl-json",
                "--out", folder.toString(), documents.toString());
        assertThat(run.err()).isEmpty();
        int entries = Integer.parseInt(run.out().replaceFirst("(?s).*\n(\\d+) documents, 4 outputs\n", "$1"));

        Set<String> keys = keys("corpus.bib", "(?m)^@\\w+\\{(.*),$");
        assertThat(keys).hasSize(entries);
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
    }

    private Set<String> keys(String file, String pattern) throws Exception {
        return Pattern.compile(pattern).matcher(Files.readString(folder.resolve(file))).results()
                .map(key -> key.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
