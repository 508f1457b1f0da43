package org.teigram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Known problems stay known while documents are worked on; new ones are told, vanished ones named. */
class BaselineTest {

    private static final String DOCUMENT = """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>
            <div xml:id="d1"><p xml:id="p1">To <persName ref="#otto">Otto</persName>.</p></div>
            <div><p>To <persName ref="#anna">Anna</persName>, <persName ref="#otto">Otto</persName>
              and <persName ref="#otto">Otto</persName>.</p>
              <p xml:id="p2">By <rs ref="#carl">Carl</rs>.</p></div>
            </body></text></TEI>
            """;

    /** What editors do to a document without mending or breaking anything. */
    private static final Map<String, Map<String, String>> EDITS = Map.of(
            "lines inserted", Map.of("<text>", "<text>\n\n\n"),
            "paragraphs inserted", Map.of("<div><p>", "<div><p>One.</p><p>Two.</p><p>", "<p xml:id=\"p2\">", "<p/><p xml:id=\"p2\">"),
            "a division inserted before", Map.of("<body>", "<body><div><p>One.</p></div>"),
            "ids renamed", Map.of("\"p1\"", "\"para-1\"", "\"p2\"", "\"para-2\"", "\"d1\"", "\"div-1\""),
            "ids given", Map.of("<div><p>", "<div xml:id=\"d2\"><p xml:id=\"p9\">"),
            "line ends of another system", Map.of("\n", "\r\n"),
            "indented anew", Map.of("\n", "\n      ", "<persName ref=", "<persName\n        ref="),
            "all on one line", Map.of("\n", " "),
            "a byte order mark", Map.of("<TEI", "\uFEFF<TEI"));

    @TempDir
    private Path folder;

    private Path document;
    private Path baseline;

    @BeforeEach
    void accept() throws Exception {
        document = Files.writeString(Files.createDirectories(folder.resolve("tei")).resolve("a.xml"), DOCUMENT);
        Files.writeString(folder.resolve("teigram.toml"), "[validate]\nbaseline = \"known.json\"\n[rules]\n\"schema/none\" = \"off\"\n");
        baseline = folder.resolve("known.json");
        TestRun run = validate("--write-baseline");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).startsWith("known from now on: 5 in ");
        assertThat(run.out()).isEqualTo("1 document: 1 unknown; 5 known, 0 new, 0 gone\n");
    }

    private TestRun validate(String... arguments) {
        List<String> all = new ArrayList<>(List.of("validate", "--color", "never"));
        all.addAll(List.of(arguments));
        all.add(folder.toString());
        return TestRun.of(all.toArray(String[]::new));
    }

    static List<String> edits() {
        return EDITS.keySet().stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("edits")
    void what_is_known_stays_known(String edit) throws Exception {
        String text = DOCUMENT;
        for (Map.Entry<String, String> change : EDITS.get(edit).entrySet()) {
            assertThat(text).contains(change.getKey());
            text = text.replace(change.getKey(), change.getValue());
        }
        Files.writeString(document, text);
        assertThat(validate().out()).isEqualTo("1 document: 1 unknown; 5 known, 0 new, 0 gone\n");
        assertThat(validate().exitCode()).isZero();
    }

    @Test
    void divisions_may_change_places() throws Exception {
        String first = DOCUMENT.lines().toList().get(1);
        Files.writeString(document, DOCUMENT.replace(first, "").replace("</body>", first + "</body>"));
        assertThat(validate().out()).endsWith("5 known, 0 new, 0 gone\n");
    }

    @Test
    void one_more_of_a_known_kind_is_new() throws Exception {
        Files.writeString(document, DOCUMENT.replace("Carl</rs>", "Carl</rs> and <persName ref=\"#otto\">Otto</persName>"));
        TestRun run = validate();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).endsWith("1 document: 1 invalid; 1 error; 5 known, 1 new, 0 gone\n");
    }

    @Test
    void what_vanished_is_named_until_it_is_forgotten() throws Exception {
        Files.writeString(document, DOCUMENT.replace("#carl", "#p1"));
        TestRun run = validate();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("gone: tei/a.xml: `@ref` of `rs` points to `#carl`").endsWith("4 known, 0 new, 1 gone\n");
        assertThat(Files.readString(baseline)).contains("#carl");
        validate("--write-baseline");
        assertThat(Files.readString(baseline)).doesNotContain("#carl");
        assertThat(validate().out()).isEqualTo("1 document: 1 unknown; 4 known, 0 new, 0 gone\n");
        Files.delete(document);
        Files.writeString(folder.resolve("tei/b.xml"), "<TEI xmlns='http://www.tei-c.org/ns/1.0'/>");
        assertThat(validate().out()).endsWith("0 known, 0 new, 4 gone\n");
    }

    @Test
    void what_was_not_examined_is_neither_gone_nor_forgotten() throws Exception {
        Path other = Files.writeString(folder.resolve("tei/b.xml"), DOCUMENT.replace("#carl", "#dora"));
        assertThat(TestRun.of("validate", "--color", "never", "--baseline", baseline.toString(), other.toString()).out())
                .endsWith("0 known, 5 new, 0 gone\n");
        assertThat(validate("--checks", "relaxng").out()).contains("0 known, 0 new, 0 gone");
        TestRun.of("validate", "--write-baseline", other.toString());
        assertThat(Files.readString(baseline)).contains("#carl").contains("#dora");
        Files.writeString(document, "<TEI xmlns='http://www.tei-c.org/ns/1.0'><p></TEI>");
        TestRun run = validate("--write-baseline");
        assertThat(run.out()).contains("[xml/not-well-formed]").endsWith("5 known, 0 new, 0 gone\n");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(Files.readString(baseline)).contains("#carl").contains("#dora").doesNotContain("not-well-formed");
    }

    @Test
    void what_could_not_be_done_is_never_known() {
        TestRun run = validate("--schema", "nowhere.rng", "--write-baseline");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("[schema/not-loaded]");
        assertThat(validate("--schema", "nowhere.rng").exitCode()).isEqualTo(2);
    }

    @Test
    void the_file_is_the_same_wherever_and_however_it_is_made() throws Exception {
        String here = Files.readString(baseline);
        assertThat(here.lines()).hasSize(6).allSatisfy(line -> assertThat(line).doesNotContain(folder.toString()));
        Files.delete(baseline);
        validate("--write-baseline", "--jobs", "7");
        assertThat(Files.readString(baseline)).isEqualTo(here);
    }

    @Test
    void an_included_file_counts_once() throws Exception {
        Files.writeString(folder.resolve("tei/part.inc"), "<p xmlns='http://www.tei-c.org/ns/1.0' corresp='#none'/>");
        String including = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body>"
                + "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='part.inc'/></body></text></TEI>";
        Files.writeString(folder.resolve("tei/b.xml"), including);
        Files.writeString(folder.resolve("tei/c.xml"), including);
        validate("--write-baseline");
        assertThat(Files.readString(baseline)).containsOnlyOnce("tei/part.inc");
        assertThat(validate().exitCode()).isZero();
    }

    @Test
    void reports_for_programs_hold_what_is_known() throws Exception {
        JsonNode json = new ObjectMapper().readTree(validate("--format", "json").out());
        assertThat(json.at("/documents/0/quieted")).hasSize(5).allSatisfy(one -> assertThat(one.get("by").asText()).isEqualTo("known"));
        JsonNode sarif = new ObjectMapper().readTree(validate("--format", "sarif").out());
        assertThat(sarif.at("/runs/0/results")).hasSize(5).allSatisfy(result -> {
            assertThat(result.at("/suppressions/0/kind").asText()).isEqualTo("external");
            assertThat(result.at("/partialFingerprints/teigram~1v1").asText()).matches("[0-9a-f]{16}");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"version\": 2, \"known\": []}", "{\"version\": 1, \"known\": [{}]}",
        "{\"version\": 1, \"known\": [{\"file\": \"a\", \"rule\": \"b\", \"message\": \"c\", \"count\": -1}]}"})
    void what_is_no_baseline_is_refused(String text) throws Exception {
        Files.writeString(baseline, text);
        TestRun run = validate();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("teigram: the baseline `known.json` cannot be read: it is not a baseline");
    }

    @Test
    void without_a_file_there_is_nothing_to_write_or_to_compare_with() throws Exception {
        Files.delete(baseline);
        assertThat(validate().err()).contains("does not exist; --write-baseline makes it");
        Files.delete(folder.resolve("teigram.toml"));
        assertThat(validate("--write-baseline").err()).contains("there is no baseline to write");
    }
}
