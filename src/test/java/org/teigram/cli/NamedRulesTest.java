package org.teigram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which Schematron rules and schemas are named, and in which they may be written. */
class NamedRulesTest {

    private static final String COMPACT = """
            namespace sch = "http://purl.oclc.org/dsdl/schematron"
            default namespace = "http://www.tei-c.org/ns/1.0"
            sch:ns [ prefix = "t" uri = "http://www.tei-c.org/ns/1.0" ]
            [ sch:pattern [ sch:rule [ context = "t:p" sch:assert [ id = "full" test = "normalize-space()" "empty" ] ] ] ]
            start = element TEI { element p { text }* }
            """;
    private static final String XML = """
            <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.tei-c.org/ns/1.0">
              <ns xmlns="http://purl.oclc.org/dsdl/schematron" prefix="t" uri="http://www.tei-c.org/ns/1.0"/>
              <pattern xmlns="http://purl.oclc.org/dsdl/schematron"><rule context="t:p"><assert id="full" test="normalize-space()">empty</assert></rule></pattern>
              <start><element name="TEI"><zeroOrMore><element name="p"><text/></element></zeroOrMore></element></start>
            </grammar>
            """;
    private static final String PHASES = """
            <schema xmlns="http://purl.oclc.org/dsdl/schematron" defaultPhase="draft">
              <ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/>
              <phase id="draft"><active pattern="a"/></phase><phase id="final"><active pattern="b"/></phase>
              <pattern id="a"><rule context="t:p"><report id="draft" test="true()">draft</report></rule></pattern>
              <pattern id="b"><rule context="t:p"><report id="final" test="true()">final</report></rule></pattern>
            </schema>
            """;
    private static final String TEI = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><p/></TEI>";

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        file("a.rnc", COMPACT);
        file("a.rng", XML);
        file("a.sch", PHASES);
        file("including.rnc", "include 'a.rnc'");
        file("including.rng", "<grammar xmlns='http://relaxng.org/ns/structure/1.0'><include href='a.rng'/></grammar>");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String validate(String document, String... options) throws IOException {
        String[] arguments = new String[options.length + 6];
        System.arraycopy(new String[] {"validate", "--color", "never", "--rule", "schema/none=off"}, 0, arguments, 0, 5);
        System.arraycopy(options, 0, arguments, 5, options.length);
        arguments[arguments.length - 1] = file("a.xml", document).toString();
        return TestRun.of(arguments).out();
    }

    private String schema(String name) {
        return folder.resolve(name).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.rnc", "a.rng", "including.rnc", "including.rng"})
    void rules_embedded_in_a_grammar_that_is_named_on_the_command_line_or_in_one_it_includes(String name) throws IOException {
        assertThat(validate(TEI, "--schema", schema(name))).contains("[schematron/full]").endsWith("; 1 error\n");
        assertThat(validate(TEI.replace("<p/>", "<p>a</p>"), "--schema", schema(name))).isEqualTo("1 document: 1 valid\n");
    }

    @Test
    void a_grammar_that_only_speaks_of_rules_has_none() throws IOException {
        file("b.rnc", "# sch:rule [ of http://purl.oclc.org/dsdl/schematron\nelement TEI { element p { empty } }\n");
        file("c.rnc", "default namespace = 'http://www.tei-c.org/ns/1.0' " + Files.readString(folder.resolve("b.rnc")).lines().skip(1).findFirst().orElseThrow());
        assertThat(validate(TEI, "--schema", schema("c.rnc"))).isEqualTo("1 document: 1 valid\n");
        assertThat(validate(TEI, "--schema", schema("b.rnc"))).doesNotContain("not-loaded");
    }

    @ParameterizedTest
    @CsvSource({"draft, draft, final", "final, final, draft"})
    void a_phase_is_chosen(String phase, String told, String quiet) throws IOException {
        assertThat(validate(TEI, "--schema", schema("a.sch"), "--phase", phase))
                .contains("[schematron/" + told + "]").doesNotContain("[schematron/" + quiet + "]");
        String named = "<?xml-model href='a.sch' phase='draft'?>" + TEI;
        assertThat(validate(named, "--phase", phase)).contains("[schematron/" + told + "]").endsWith("; 1 error\n");
    }

    @Test
    void a_phase_that_there_is_not_is_an_error_and_a_grammar_needs_none() throws IOException {
        assertThat(validate(TEI, "--schema", schema("a.sch"), "--phase", "last")).contains("has no phase `last`");
        file("plain.rng", "<element name='TEI' ns='http://www.tei-c.org/ns/1.0' xmlns='http://relaxng.org/ns/structure/1.0'><element name='p'><empty/></element></element>");
        assertThat(validate(TEI, "--schema", schema("plain.rng"), "--phase", "last")).isEqualTo("1 document: 1 valid\n");
        String which = TestRun.of("schema", "which", "--schema", schema("a.sch"), "--phase", "final", file("a.xml", TEI).toString()).out();
        assertThat(which).contains("phase final");
    }

    @Test
    void the_oxygen_instruction_of_older_documents() throws IOException {
        String old = "<?oxygen RNGSchema='a.rnc' type='compact'?>\n<?oxygen SCHSchema='a.sch'?>\n<?oxygen other='x'?>\n";
        assertThat(validate(old + TEI.replace("<p/>", "<p/><q/>"))).contains("[schema/unexpected-element]", "[schematron/draft]");
        assertThat(TestRun.of("schema", "which", file("a.xml", old + TEI).toString()).out())
                .contains("because of an oxygen instruction, line 1", "because of an oxygen instruction, line 2")
                .doesNotContain("passed over");
        assertThat(TestRun.of("schema", "which", file("a.xml", "<?xml-model href='a.rng'?>\n" + old + TEI).toString()).out())
                .contains("because of xml-model, line 1", "passed over: a.rnc (an oxygen instruction, line 2), which is older")
                .doesNotContain("because of an oxygen");
        assertThat(validate("<?oxygen RNGSchema='no.rng' type='xml'?>" + TEI)).contains("[schema/not-loaded]");
        assertThat(validate("<?oxygen NVDLSchema='a.nvdl'?>" + TEI)).contains("an NVDL script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void a_byte_order_mark_says_how_to_read(String encoding) throws IOException {
        for (String name : new String[] {"a.rnc", "a.rng", "a.sch"}) {
            Files.write(folder.resolve(name), marked(Files.readString(folder.resolve(name)), Charset.forName(encoding)));
            Files.write(folder.resolve("marked.xml"), marked(TEI, Charset.forName(encoding)));
            assertThat(TestRun.of("validate", "--schema", schema(name), folder.resolve("marked.xml").toString()).out())
                    .as(name).contains("[schematron/").contains("1 error");
        }
    }

    @Test
    void a_byte_order_mark_in_the_projects_own_files() throws IOException {
        Files.write(folder.resolve("teigram.toml"), marked("[project]\ndocuments = ['a.xml']\ncatalogs = ['c.xml']\n", StandardCharsets.UTF_8));
        Files.write(folder.resolve("c.xml"), marked(
                "<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'><uri name='http://x/a' uri='a.rng'/></catalog>",
                StandardCharsets.UTF_8));
        file("a.xml", "<?xml-model href='http://x/a'?>" + TEI.replace("<p/>", "<q/>"));
        String[] project = {"validate", "--project", folder.toString(), "--baseline", folder.resolve("b.json").toString()};
        TestRun.of("validate", "--project", folder.toString(), "--baseline", folder.resolve("b.json").toString(), "--write-baseline");
        Path baseline = folder.resolve("b.json");
        Files.write(baseline, marked(Files.readString(baseline), StandardCharsets.UTF_8));
        assertThat(TestRun.of(project).out()).contains("1 document: 1 valid", "1 known");
    }

    private static byte[] marked(String text, Charset encoding) {
        return ("\uFEFF" + text).getBytes(encoding);
    }
}
