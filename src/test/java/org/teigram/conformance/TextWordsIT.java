package org.teigram.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teigram.testing.Sample;
import org.teigram.testing.Transform;
import org.teigram.testing.Words;
import org.teigram.testing.WordsKept;
import org.w3c.dom.Element;

/** In the text of real documents no word is lost, run together with its neighbour or out of order; lines are clean. */
class TextWordsIT {
    private static final Path CORPORA = Path.of("../shared/corpora");
    private static final int SOME = 30;
    private static Transform text;

    @BeforeAll
    static void compile() throws SaxonApiException {
        assumeTrue(Files.isDirectory(CORPORA), "no ../shared/corpora here: real documents are not tested");
        text = Transform.of("text/text.xsl");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "dracor-ger", "schnitzler-briefe", "eltec-eng", "serafin", "dharma-pallava", "aozora", "dracor-yid", "frus",
        "eebo-A00011", "editioncrafter", "stylesheets-test"
    })
    void keepsEveryWord(String corpus) throws Exception {
        int documents = 0;
        long words = 0;
        StringBuilder faults = new StringBuilder();
        for (Path file : files(corpus)) {
            Element document = Words.parse(file).getDocumentElement();
            for (String reading : List.of("diplomatic", "normalized")) {
                for (boolean notes : List.of(true, false)) {
                    WordsKept kept = compare(file, document, reading, notes);
                    words += kept.words();
                    if (!kept.isComplete()) {
                        faults.append("%s %s %s notes: %s%n".formatted(file, reading, notes ? "with" : "without", kept));
                    }
                }
            }
            documents++;
        }
        assertThat(faults.toString()).isEmpty();
        System.out.printf(
                "%s: %d documents, %d words in two readings, with and without notes, all kept%n", corpus, documents, words);
        assertThat(documents).isPositive();
    }

    private static WordsKept compare(Path file, Element document, String reading, boolean notes) throws SaxonApiException {
        String output = text.apply(file, Map.of("reading", reading, "notes", notes ? "yes" : "no"));
        assertThat(output).as(file.toString()).doesNotContainPattern("[ \\t\\r]\n|\n\n\n|\\A\n|[^\n]\\z|[\uFDD0-\uFDEF]");
        String withoutOurs = output.replaceAll("(?m)^=== .* ===$", "").replaceAll("\\[\\^\\d+\\]:?", "");
        return WordsKept.compare(Words.of(document, reading, notes), Words.of(withoutOurs));
    }

    private static List<Path> files(String corpus) throws Exception {
        try (Stream<Path> files = Files.walk(CORPORA.resolve(corpus))) {
            return Sample.of(SOME, files.filter(file -> file.toString().endsWith(".xml")).sorted().toList());
        }
    }
}
