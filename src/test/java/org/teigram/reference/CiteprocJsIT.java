package org.teigram.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teigram.citation.Citations;
import org.teigram.citation.Node;
import org.teigram.reference.References.Form;
import org.teigram.reference.References.Markup;

/**
 * References of real records beside those of citeproc-js, which most tools cite with: as plain text, nine in ten are equal
 * (white space of every kind counts as a space).
 */
class CiteprocJsIT {
    private static final Path CORPORA = Path.of("..", "shared", "corpora");
    private static final Path GUIDELINES = CORPORA.resolve("tei-guidelines/src/BIB-Bibliography.xml");
    private static final List<String> LOCALES = List.of("en-US", "ru-RU");
    private static final int RECORDS = 20;

    /** A corpus, and how many of its documents are cited: they are taken from all over it. */
    private static final Map<String, Integer> SAMPLES = Map.of(
            "schnitzler-briefe/src/data/editions", 3,
            "dracor-ger/src/tei", 3,
            "dracor-yid/src/tei", 1,
            "serafin/src/profiles/serafin/data/letters", 2,
            "dharma-pallava/src", 2,
            "aozora/src/data/complete/tei_lib_lv3", 2,
            "eltec-eng/src/level1", 1,
            "frus/src/volumes", 1);

    @TempDir
    private Path folder;

    @Test
    void nineInTenAreEqual() throws Exception {
        assumeThat(GUIDELINES).as("the corpora, which are kept outside the repository").isRegularFile();
        Node.assumeInstalled();
        Map<String, String> items = items();
        assertThat(items).hasSize(RECORDS);
        Path file = Files.writeString(folder.resolve("items.json"), "[" + String.join(",\n", items.values()) + "]");
        List<String> theirs = Node.lines("format-references.js", List.of(
                Path.of("target/classes/csl").toString(), String.join(",", CitationStyle.PACKED),
                String.join(",", LOCALES), file.toString()));
        List<String> ours = ours(items);
        assertThat(ours).hasSize(CitationStyle.PACKED.size() * LOCALES.size() * RECORDS * 2).hasSameSizeAs(theirs);
        List<String> different = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            if (!ours.get(i).equals(theirs.get(i))) {
                different.add("js   " + theirs.get(i) + "\nours " + ours.get(i));
            }
        }
        Files.writeString(Path.of("target/references-beside-citeproc-js.txt"),
                (ours.size() - different.size()) + " of " + ours.size() + " equal\n" + String.join("\n", different) + "\n");
        assertThat(different).as(String.join("\n", different)).hasSizeLessThanOrEqualTo(ours.size() / 10);
    }

    private static List<String> ours(Map<String, String> items) throws ReferenceFailure {
        List<String> lines = new ArrayList<>();
        for (String style : CitationStyle.PACKED) {
            for (String locale : LOCALES) {
                Map<Form, References> forms = new LinkedHashMap<>();
                for (Form form : Form.values()) {
                    forms.put(form, new References(style, Optional.of(locale), form, Markup.TEXT));
                }
                for (Map.Entry<String, String> item : items.entrySet()) {
                    for (Form form : Form.values()) {
                        String text = String.join("", forms.get(form).of("[" + item.getValue() + "]"))
                                .replaceAll("(?U)\\s+", " ");
                        lines.add(String.join("\t", style, locale, item.getKey(), form.name(), text));
                    }
                }
            }
        }
        return lines;
    }

    /** Records by keys of their own; the last are from the bibliography of the Guidelines. */
    private static Map<String, String> items() throws Exception {
        Map<String, String> items = new LinkedHashMap<>();
        for (Map.Entry<String, Integer> sample : SAMPLES.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            for (Path document : spread(CORPORA.resolve(sample.getKey()), sample.getValue())) {
                add(items, split(Citations.of(document, "csl-json")).get(0));
            }
        }
        List<String> entries = split(Citations.bibliographyOf(GUIDELINES, "csl-json"));
        int missing = RECORDS - items.size();
        for (int i = 0; i < missing; i++) {
            add(items, entries.get(i * entries.size() / missing));
        }
        return items;
    }

    private static void add(Map<String, String> items, String item) {
        String id = "item" + items.size();
        items.put(id, item.replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"" + id + "\""));
    }

    /** The items of an array as our stylesheet writes it. */
    private static List<String> split(String json) {
        return List.of(json.strip().replaceAll("^\\[\n|\n]$", "").split("(?<=\n  }),\n"));
    }

    private static List<Path> spread(Path folder, int count) throws Exception {
        try (var files = Files.list(folder)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".xml")).sorted().collect(Collectors.toList());
            List<Path> taken = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                taken.add(all.get((2 * i + 1) * all.size() / (2 * count)));
            }
            return taken;
        }
    }
}
