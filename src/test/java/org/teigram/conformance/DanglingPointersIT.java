package org.teigram.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XQueryEvaluator;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.project.Planner;
import org.teigram.project.Request;
import org.teigram.run.Run;

/**
 * Local pointers that lead nowhere, found a second time by a program of another kind: a query of the document's tree.
 * Both must name the same, in real documents as they are and with pointers planted in them.
 */
class DanglingPointersIT {

    private static final Path CORPORA = Path.of("..", "shared", "corpora");
    private static final Path TABLE = Path.of("src/main/resources/org/teigram/check/pointer-attributes.txt");
    private static final Pattern TOLD = Pattern.compile("`@(\\S+)` of `(?:\\w+:)?(\\S+)` points to `(#[^`]*)`, .*");
    private static final Pattern LOCAL = Pattern.compile("\\s(?:corresp|ref|target|who|resp|wit|facs|hand|ana|rendition)=\"(#[^\\s\"#]+)\"");
    private static final int PLANTED_EACH = 5;

    /** Element, attribute and target of each local pointer for which there is no element with the id. */
    private static final String WITNESS = """
            declare variable $table external;
            let $ids := //@xml:id ! normalize-space()
            for $attribute in //*[namespace-uri() = 'http://www.tei-c.org/ns/1.0']/@*[namespace-uri() = '']
            let $on := $table(local-name($attribute))
            where $on = ('*', local-name($attribute/..))
            for $target in tokenize($attribute)[starts-with(., '#')][. ne '#'][not(contains(., '('))]
            where not(substring($target, 2) = $ids)
            return local-name($attribute/..) || ' ' || local-name($attribute) || ' ' || $target""";

    @TempDir
    Path folder;

    private final Processor processor = new Processor(false);
    private XQueryEvaluator witness;

    @BeforeEach
    void compile() throws Exception {
        assumeThat(CORPORA).as("the corpora, which are kept outside the repository").isDirectory();
        witness = processor.newXQueryCompiler().compile(WITNESS).load();
        witness.setExternalVariable(new QName("table"), table());
    }

    private XdmItem table() throws Exception {
        StringBuilder map = new StringBuilder("map {'': ()");
        for (String line : Files.readAllLines(TABLE)) {
            if (!line.startsWith("#")) {
                String[] words = line.split(" ", 2);
                map.append(", '").append(words[0]).append("': tokenize('").append(words[1]).append("')");
            }
        }
        return processor.newXPathCompiler().evaluateSingle(map.append("}").toString(), null);
    }

    private List<String> witnessed(Path file) throws Exception {
        XdmNode tree = processor.newDocumentBuilder().build(file.toFile());
        witness.setContextItem(tree);
        XdmValue found = witness.evaluate();
        return found.stream().map(XdmItem::getStringValue).sorted().toList();
    }

    private static Map<Path, List<Diagnostic>> told(List<Path> files) throws Exception {
        Map<Path, List<Diagnostic>> told = new HashMap<>();
        Request request = new Request(Optional.empty(), files, 2,
                Optional.of(new Request.Validate(Set.of("pointers"), Optional.empty())), Optional.empty());
        Run.of(Planner.plan(request), result -> told.put(result.file().path(), result.diagnostics()));
        return told;
    }

    private static List<String> unresolved(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.rule().id().equals("pointer/unresolved"))
                .map(diagnostic -> TOLD.matcher(diagnostic.message()))
                .filter(Matcher::matches)
                .map(told -> told.group(2) + " " + told.group(1) + " " + told.group(3))
                .sorted()
                .toList();
    }

    /** The documents of the manifest that have a verdict, and the texts of TEI's own. */
    private static List<Path> documents() throws IOException {
        try (Stream<String> lines = Files.lines(CORPORA.resolve("MANIFEST.tsv"))) {
            return lines.skip(1)
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells[3].contains("tei_all=") || cells[0].matches("tei-p5-exemplars/.*\\.(odd|tei)"))
                    .map(cells -> CORPORA.resolve(cells[0]).toAbsolutePath().normalize())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void what_dangles_in_the_corpora_is_told_and_nothing_else() throws Exception {
        List<Path> documents = documents();
        Map<Path, List<Diagnostic>> told = told(documents);
        List<String> other = new ArrayList<>();
        int dangling = 0;
        for (Path document : documents) {
            List<String> witnessed = witnessed(document);
            dangling += witnessed.size();
            if (!unresolved(told.get(document)).equals(witnessed)) {
                other.add(document + " " + witnessed + " ours: " + unresolved(told.get(document)));
            }
        }
        System.out.printf("%d documents, %d dangling local pointers; told otherwise of %d documents%n", documents.size(), dangling, other.size());
        assertThat(dangling).isGreaterThan(100);
        assertThat(other).isEmpty();
    }

    @Test
    void what_is_planted_is_found_and_nothing_else() throws Exception {
        Map<Path, List<String>> planted = new HashMap<>();
        Map<Path, Path> sources = new HashMap<>();
        Random random = new Random(3);
        for (Path document : documents()) {
            String text = Files.readString(document);
            List<MatchResult> places = LOCAL.matcher(text).results().toList();
            if (!places.isEmpty() && !text.contains("egXML")) {
                Path copy = folder.resolve(planted.size() + ".xml");
                List<String> ids = new ArrayList<>();
                Files.writeString(copy, plant(text, places, random, ids));
                planted.put(copy, ids);
                sources.put(copy, document);
            }
        }
        Map<Path, List<Diagnostic>> told = told(planted.keySet().stream().sorted().toList());
        int found = 0;
        for (Map.Entry<Path, List<String>> copy : planted.entrySet()) {
            List<String> ours = unresolved(told.get(copy.getKey()));
            assertThat(ours).as(sources.get(copy.getKey()).toString()).isEqualTo(witnessed(copy.getKey()));
            List<String> targets = ours.stream().map(line -> line.split(" ")[2]).filter(copy.getValue()::contains).toList();
            assertThat(targets).as(sources.get(copy.getKey()).toString()).containsExactlyInAnyOrderElementsOf(copy.getValue());
            found += targets.size();
        }
        System.out.printf("%d pointers planted in %d documents: all found%n", found, planted.size());
        assertThat(found).isGreaterThan(500);
    }

    /** Some of the targets get a letter more, so that they lead nowhere. */
    private static String plant(String text, List<MatchResult> places, Random random, List<String> ids) {
        List<MatchResult> chosen = random.ints(PLANTED_EACH, 0, places.size()).distinct().mapToObj(places::get)
                .sorted(Comparator.comparing((MatchResult place) -> place.start(1)).reversed())
                .toList();
        StringBuilder changed = new StringBuilder(text);
        for (MatchResult place : chosen) {
            String id = place.group(1) + ".planted" + ids.size();
            ids.add(id);
            changed.replace(place.start(1), place.end(1), id);
        }
        return changed.toString();
    }
}
