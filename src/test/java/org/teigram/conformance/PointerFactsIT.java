package org.teigram.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tables of what is a pointer, and of what it may lead to, held against TEI's own specifications. */
class PointerFactsIT {

    private static final File SUBSET = new File("../shared/corpora/tei-schema/p5subset.xml");
    private static final Path FACTS = Path.of("src/main/resources/org/teigram/check");

    /** Of each element its attributes; true where TEI types one as a pointer. */
    private static final Map<String, Map<String, Boolean>> ELEMENTS = new TreeMap<>();

    private static XPathCompiler xpath;
    private static XdmNode guidelines;

    @BeforeAll
    static void read() throws SaxonApiException {
        assumeTrue(SUBSET.isFile(), "the corpora are not there: " + SUBSET);
        Processor processor = new Processor(false);
        guidelines = processor.newDocumentBuilder().build(SUBSET);
        xpath = processor.newXPathCompiler();
        xpath.declareNamespace("", "http://www.tei-c.org/ns/1.0");
        Map<String, Map<String, Boolean>> classes = new HashMap<>();
        for (XdmItem element : xpath.evaluate("//elementSpec", guidelines)) {
            Map<String, Boolean> attributes = new HashMap<>();
            for (String name : strings("classes/memberOf/@key", element)) {
                attributes.putAll(ofClass(name, classes));
            }
            attributes.putAll(declared(element));
            strings(".//attDef[@mode = 'delete']/@ident", element).forEach(attributes::remove);
            ELEMENTS.put(strings("@ident", element).get(0), attributes);
        }
    }

    /** What a class gives to its members, with what it has itself from other classes. */
    private static Map<String, Boolean> ofClass(String name, Map<String, Map<String, Boolean>> known) throws SaxonApiException {
        if (!known.containsKey(name)) {
            Map<String, Boolean> attributes = new HashMap<>();
            for (XdmItem type : xpath.evaluate("//classSpec[@type = 'atts'][@ident = '" + name + "']", guidelines)) {
                for (String parent : strings("classes/memberOf/@key", type)) {
                    attributes.putAll(ofClass(parent, known));
                }
                attributes.putAll(declared(type));
            }
            known.put(name, attributes);
        }
        return known.get(name);
    }

    private static Map<String, Boolean> declared(XdmItem spec) throws SaxonApiException {
        Map<String, Boolean> attributes = new HashMap<>();
        for (XdmItem attribute : xpath.evaluate(".//attDef[not(@mode = 'delete')][datatype]", spec)) {
            boolean pointer = !strings("datatype//dataRef[@key = 'teidata.pointer']/@key", attribute).isEmpty();
            attributes.merge(strings("@ident", attribute).get(0), pointer, Boolean::logicalOr);
        }
        return attributes;
    }

    private static List<String> strings(String expression, XdmItem context) throws SaxonApiException {
        return xpath.evaluate(expression, context).stream().map(XdmItem::getStringValue).toList();
    }

    private static List<String> facts(String name) throws IOException {
        return Files.readAllLines(FACTS.resolve(name)).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    @Test
    void what_is_a_pointer_is_what_tei_types_as_one() throws IOException {
        Set<String> lines = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        ELEMENTS.values().forEach(attributes -> attributes.forEach((name, pointer) -> {
            if (pointer) {
                names.add(name);
            }
        }));
        for (String name : names) {
            List<String> as = ELEMENTS.keySet().stream().filter(element -> having(element, name)).toList();
            boolean always = ELEMENTS.values().stream().allMatch(attributes -> attributes.getOrDefault(name, true));
            lines.add(name + " " + (always ? "*" : String.join(" ", as)));
        }
        assertThat(names).hasSize(75).contains("xml:base");
        lines.removeIf(line -> line.startsWith("xml:base ")); // what pointers are resolved by
        assertThat(facts("pointer-attributes.txt")).containsExactlyInAnyOrderElementsOf(lines);
    }

    private static boolean having(String element, String attribute) {
        return ELEMENTS.get(element).getOrDefault(attribute, false);
    }

    @Test
    void what_pointers_may_lead_to_is_said_of_tei_s_elements_and_pointers_in_teis_chapters() throws Exception {
        Set<String> sources = Stream.of("//div/@xml:id", "//(classSpec | elementSpec)/@ident")
                .flatMap(expression -> ask(expression).stream())
                .collect(Collectors.toSet());
        Map<String, List<String>> groups = new HashMap<>();
        for (String line : facts("target-kinds.txt")) {
            if (!line.contains("|")) {
                String[] group = line.split(" = ");
                groups.put(group[0], words(group[1]));
                assertThat(ELEMENTS.keySet()).containsAll(groups.get(group[0]));
                continue;
            }
            String[] cells = line.split("\\s*\\|\\s*");
            List<String> on = cells[1].equals("*") ? List.copyOf(ELEMENTS.keySet()) : words(cells[1]);
            for (String attribute : words(cells[0])) {
                assertThat(on).as(line).anyMatch(element -> having(element, attribute));
                assertThat(cells[1].equals("*") || on.stream().allMatch(element -> having(element, attribute))).as(line).isTrue();
            }
            Stream.of(cells[2], cells[3].replaceFirst("^not ", "")).map(PointerFactsIT::words).flatMap(Collection::stream)
                    .filter(word -> !word.equals("."))
                    .forEach(word -> assertThat(groups.containsKey(word) || ELEMENTS.containsKey(word)).as(word).isTrue());
            assertThat(Arrays.asList(cells[4].split(",\\s*"))).allMatch(sources::contains, "a class or chapter of TEI");
        }
    }

    private static List<String> ask(String expression) {
        try {
            return strings(expression, guidelines);
        } catch (SaxonApiException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }
}
