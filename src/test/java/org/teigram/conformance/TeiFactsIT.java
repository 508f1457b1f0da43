package org.teigram.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tables of facts about TEI, drawn once more from its own specifications and compared. */
class TeiFactsIT {

    private static final File SUBSET = new File("../shared/corpora/tei-schema/p5subset.xml");
    private static final Path FACTS = Path.of("src/main/resources/org/teigram/check");

    private static XPathCompiler xpath;
    private static XdmNode guidelines;

    @BeforeAll
    static void read() throws SaxonApiException {
        assumeTrue(SUBSET.isFile(), "the corpora are not there: " + SUBSET);
        Processor processor = new Processor(false);
        guidelines = processor.newDocumentBuilder().build(SUBSET);
        xpath = processor.newXPathCompiler();
        xpath.declareNamespace("", "http://www.tei-c.org/ns/1.0");
    }

    private static Set<String> strings(String expression) throws SaxonApiException {
        Set<String> values = new TreeSet<>();
        for (XdmItem item : xpath.evaluate(expression, guidelines)) {
            values.add(item.getStringValue());
        }
        return values;
    }

    private static List<String> facts(String name) throws IOException {
        return Files.readAllLines(FACTS.resolve(name)).stream().filter(line -> !line.startsWith("#")).toList();
    }

    @Test
    void elements_that_are_datable() throws Exception {
        Set<String> classes = new TreeSet<>(Set.of("att.datable"));
        int known = 0;
        while (known < classes.size()) {
            known = classes.size();
            for (String name : Set.copyOf(classes)) {
                classes.addAll(strings("//classSpec[@type = 'atts'][classes/memberOf/@key = '" + name + "']/@ident"));
            }
        }
        Set<String> elements = new TreeSet<>();
        for (String name : classes) {
            elements.addAll(strings("//elementSpec[classes/memberOf/@key = '" + name + "']/@ident"));
        }
        assertThat(facts("datable-elements.txt")).containsExactlyElementsOf(elements);
    }

    @Test
    void elements_that_are_deprecated() throws Exception {
        Map<String, String> days = new TreeMap<>();
        for (String name : strings("//elementSpec[@validUntil]/@ident")) {
            days.put(name, strings("//elementSpec[@ident = '" + name + "']/@validUntil").iterator().next());
        }
        Map<String, String> ours = new TreeMap<>();
        facts("superseded.txt").stream().map(line -> line.split(" ", 3)).filter(part -> !part[1].equals("-"))
                .forEach(part -> ours.put(part[0], part[1]));
        assertThat(ours).isEqualTo(days);
    }

    @Test
    void what_is_removed_is_none_of_teis() throws Exception {
        Set<String> elements = strings("//elementSpec/@ident");
        Set<String> kept = facts("superseded.txt").stream().map(line -> line.split(" ")[0]).collect(Collectors.toSet());
        for (String line : facts("superseded.txt")) {
            String[] part = line.split(" ", 3);
            String[] name = part[0].split("@", 2);
            if (name.length == 1) {
                assertThat(part[1].equals("-") && elements.contains(name[0])).as(part[0]).isFalse();
            } else {
                assertThat(strings("//(elementSpec | classSpec)[.//attDef/@ident = '" + name[1] + "']/@ident"))
                        .as(part[0])
                        .matches(having -> switch (name[0].charAt(0)) {
                            case '*' -> having.stream().allMatch(one -> kept.contains("!" + one + "@" + name[1]));
                            case '!' -> having.contains(name[0].substring(1));
                            default -> !having.contains(name[0]);
                        });
            }
        }
    }
}
