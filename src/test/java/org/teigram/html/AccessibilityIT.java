package org.teigram.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teigram.testing.Goldens.Golden;
import org.teigram.testing.Transform;

/** No page has anything that axe-core objects to (WCAG 2.2 AA and its best practices): light and dark, wide and narrow. */
class AccessibilityIT {
    private static final Path AXE = Path.of("src/test/js/node_modules/axe-core/axe.min.js");
    private static final Path CORPORA = Path.of("../shared/corpora");
    private static final int WIDE = 1600;
    private static final int NARROW = 390;
    /** Dark colours change nothing but colours. */
    private static final List<String> ON_COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final String RUN = """
            var done = arguments[arguments.length - 1], rules = arguments[0];
            var options = {resultTypes: ['violations'], preload: false};
            if (rules.length) { options.runOnly = rules; }
            axe.run(document, options).then(function (result) {
              done(result.violations.map(function (v) {
                return v.id + ' ' + v.nodes.length + ' x ' + v.nodes[0].html.slice(0, 160) + ' ' + v.nodes[0].failureSummary;
              }));
            }, function (failure) { done([String(failure)]); });""";

    @TempDir
    static Path folder;

    private static Chromium browser;
    private static String axe;

    @BeforeAll
    static void open() throws IOException {
        Chromium.assumeInstalled();
        assumeTrue(Files.exists(AXE), "no axe-core: run `npm ci` in src/test/js");
        axe = Files.readString(AXE);
        browser = Chromium.with(true);
    }

    @Test
    void goldensAreAccessible() throws Exception {
        List<String> violations = new ArrayList<>();
        for (Golden golden : HtmlGoldens.all().toList()) {
            violations.addAll(violations(golden.output().getFileName().toString(), HtmlGoldens.page(golden)));
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void documentsOfTheProjectAreAccessible() throws Exception {
        assertThat(violations(documents(Path.of("tei"), 10))).isEmpty();
    }

    @Test
    void realDocumentsAreAccessible() throws Exception {
        assumeTrue(Files.isDirectory(CORPORA), "no ../shared/corpora here: real documents are not tested");
        List<Path> sample = new ArrayList<>();
        for (String corpus : List.of("schnitzler-briefe", "serafin", "dharma-pallava", "aozora", "dracor-yid", "editioncrafter")) {
            sample.addAll(documents(CORPORA.resolve(corpus), 2));
        }
        assertThat(violations(sample)).isEmpty();
    }

    private static List<String> violations(List<Path> documents) throws Exception {
        Transform edition = Transform.of("html/edition.xsl");
        List<String> violations = new ArrayList<>();
        for (Path document : documents) {
            violations.addAll(violations(document.getFileName().toString(), edition.apply(document, Map.of())));
        }
        return violations;
    }

    /** What axe objects to in one page: by all its rules wide and narrow, and in dark colours by those on colours. */
    private static List<String> violations(String name, String html) throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), html);
        browser.open(page, WIDE, 900);
        browser.driver().executeScript(axe);
        List<String> violations = new ArrayList<>();
        for (int width : List.of(WIDE, NARROW)) {
            browser.resize(width, 900);
            for (String scheme : List.of("light", "dark")) {
                browser.colours(scheme);
                List<?> rules = scheme.equals("dark") ? ON_COLOURS : List.of();
                List<?> found = (List<?>) browser.driver().executeAsyncScript(RUN, rules);
                found.forEach(violation -> violations.add(name + ", " + scheme + ", " + width + ": " + violation));
            }
        }
        return violations;
    }

    /** Some documents below a folder, small enough for a quick look. */
    private static List<Path> documents(Path below, int some) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(file -> file.toString().endsWith(".xml") && file.toFile().length() < 200_000)
                    .sorted().limit(some).toList();
        }
    }
}
