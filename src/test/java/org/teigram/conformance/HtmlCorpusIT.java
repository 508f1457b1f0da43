package org.teigram.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teigram.html.HtmlPage;
import org.teigram.html.NuChecker;
import org.teigram.testing.Transform;
import org.teigram.testing.Sample;
import org.teigram.testing.Words;
import org.teigram.testing.WordsKept;
import org.w3c.dom.Element;

/** Pages of real documents lose no word, add none, have no dead link inside, and are HTML without an error. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HtmlCorpusIT {
    private static final Path CORPORA = Path.of("../shared/corpora");
    private static final int SOME = 4;
    private static Transform edition;

    private static final List<Path> PAGES = new ArrayList<>();

    @TempDir
    static Path folder;

    @BeforeAll
    static void compile() throws SaxonApiException {
        assumeTrue(Files.isDirectory(CORPORA), "no ../shared/corpora here: real documents are not tested");
        edition = Transform.of("html/edition.xsl");
    }

    @ParameterizedTest
    @Order(1)
    @ValueSource(strings = {
        "dracor-ger", "schnitzler-briefe", "eltec-eng", "serafin", "dharma-pallava", "aozora", "dracor-yid", "frus",
        "eebo-A00011", "editioncrafter"
    })
    void pagesAreWholeAndSound(String corpus) throws Exception {
        List<String> faults = new ArrayList<>();
        List<Path> documents = chosen(corpus);
        long words = 0;
        for (Path document : documents) {
            String html = edition.apply(document, Map.of());
            HtmlPage page = new HtmlPage(html);
            page.danglingLinks().forEach(link -> faults.add(document + " leads nowhere: " + link));
            words += compareWords(document, page, faults);
            PAGES.add(Files.writeString(folder.resolve(corpus + PAGES.size() + ".html"), html));
        }
        System.out.printf("%s: %d pages, %d words in two readings%n", corpus, documents.size(), words);
        assertThat(faults).isEmpty();
        assertThat(documents).isNotEmpty();
    }

    /** After all pages are written: the checker starts once. */
    @Test
    @Order(2)
    void pagesHaveNoErrors() throws Exception {
        assertThat(PAGES).isNotEmpty();
        assertThat(NuChecker.errors(PAGES)).isEmpty();
    }

    private static long compareWords(Path document, HtmlPage page, List<String> faults) throws Exception {
        Element text = Words.parse(document).getDocumentElement();
        long words = 0;
        for (String reading : List.of("diplomatic", "normalized")) {
            WordsKept kept = WordsKept.compare(Words.struckThrough(text, reading), page.words(reading));
            words += kept.words();
            if (!kept.lost().isEmpty() || !kept.alien().isEmpty()) {
                faults.add(document + " " + reading + " of " + kept.words() + " lost " + kept.lost() + " alien " + kept.alien());
            }
        }
        return words;
    }

    private static List<Path> chosen(String corpus) throws IOException {
        try (Stream<Path> files = Files.walk(CORPORA.resolve(corpus))) {
            return Sample.of(SOME, files.filter(file -> file.toString().endsWith(".xml")).sorted().toList());
        }
    }
}
