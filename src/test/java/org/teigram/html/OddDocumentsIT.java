package org.teigram.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teigram.testing.Transform;
import org.teigram.testing.Words;
import org.teigram.testing.WordsKept;
import org.w3c.dom.Element;

/**
 * Documents that nobody would write and some programs do: elements in each other and out of their place, ids and
 * pointers that are none, markup of others. Their pages are whole, sound and harmless all the same.
 */
class OddDocumentsIT {
    private static final Path FOLDER = Path.of("src/test/resources/export/odd");

    @TempDir
    Path folder;

    @Test
    void pagesAreWholeSoundAndHarmless() throws Exception {
        List<String> faults = new ArrayList<>();
        List<Path> pages = new ArrayList<>();
        for (Path document : documents()) {
            String html = Transform.of("html/edition.xsl").apply(document, Map.of());
            faultsOf(new HtmlPage(html), Words.parse(document).getDocumentElement())
                    .forEach(fault -> faults.add(document.getFileName() + ": " + fault));
            pages.add(Files.writeString(folder.resolve(document.getFileName() + ".html"), html));
        }
        faults.addAll(NuChecker.errors(pages));
        assertThat(faults).isEmpty();
        assertThat(pages).hasSizeGreaterThan(20);
    }

    private static List<Path> documents() throws Exception {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private static List<String> faultsOf(HtmlPage page, Element document) {
        List<String> faults = new ArrayList<>();
        for (String reading : List.of("diplomatic", "normalized")) {
            WordsKept kept = WordsKept.compare(Words.struckThrough(document, reading), page.words(reading));
            kept.lost().forEach(word -> faults.add(reading + " lost " + word));
            kept.alien().forEach(word -> faults.add(reading + " alien " + word));
        }
        page.danglingLinks().forEach(link -> faults.add("leads nowhere: " + link));
        page.ids().stream().filter(id -> page.ids().indexOf(id) != page.ids().lastIndexOf(id)).distinct()
                .forEach(id -> faults.add("id twice: " + id));
        page.document().getAllElements().forEach(element -> element.attributes().asList().stream()
                .filter(attribute -> attribute.getKey().startsWith("on")
                        || attribute.getValue().matches("(?is)\\s*(javascript|vbscript|data:text/html).*"))
                .forEach(attribute -> faults.add("dangerous: " + attribute)));
        page.document().select("iframe, object, embed, base, link, form, main script, math [href], math :is(mi, mn, mo, ms, mtext, annotation) *")
                .forEach(element -> faults.add("dangerous: " + element.tagName()));
        return faults;
    }
}
