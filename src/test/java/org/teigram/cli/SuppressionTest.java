package org.teigram.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An instruction at a place quiets rules of any check for the next element, in its own file, with its reason. */
class SuppressionTest {

    private static final String OFF = "<?teigram off='%s' reason='it is so in the source'?>";

    @TempDir
    private Path folder;

    private TestRun validate(String name, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(name), text);
        return TestRun.of("validate", "--color", "never", "--rule", "schema/none=off", file.toString());
    }

    private static String tei(String content) {
        return "<TEI xmlns='http://www.tei-c.org/ns/1.0'>" + content + "</TEI>";
    }

    @Test
    void grammars_and_schematron_too() throws Exception {
        Files.writeString(folder.resolve("a.rng"), """
                <element name="TEI" ns="http://www.tei-c.org/ns/1.0" xmlns="http://relaxng.org/ns/structure/1.0">
                  <zeroOrMore><element name="p"><text/></element></zeroOrMore></element>""");
        Files.writeString(folder.resolve("a.sch"), """
                <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">
                  <ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/>
                  <pattern><rule context="t:p"><assert id="full" test="normalize-space()">empty</assert></rule></pattern></schema>""");
        String schemas = "<?xml-model href='a.rng'?><?xml-model href='a.sch'?>";
        assertThat(validate("a.xml", schemas + tei("<q/><p/>")).out()).endsWith("2 errors\n");
        TestRun run = validate("a.xml", schemas + tei(OFF.formatted("schema/unexpected-element") + "<q/>"
                + OFF.formatted("schematron/full") + "<p/><p>te<?teigram off='x/y'?>xt</p>"));
        assertThat(run.out()).contains("[suppression/unknown-rule]").contains("; 2 suppressed\n").doesNotContain("schematron/full]");
        TestRun all = validate("a.xml", schemas + OFF.formatted("schema/*, schematron/*") + tei("<q/><p/>"));
        assertThat(all.out()).isEqualTo("1 document: 1 valid; 2 suppressed\n");
        assertThat(all.exitCode()).isZero();
    }

    @Test
    void it_holds_for_the_next_element_only() throws Exception {
        TestRun run = validate("a.xml", tei("<p corresp='#a'/>" + OFF.formatted("pointer/*") + "<p corresp='#b'><q corresp='#c'/></p><p corresp='#d'/>"));
        assertThat(run.out()).contains("`#a`").contains("`#d`").doesNotContain("`#b`", "`#c`").endsWith("2 errors; 2 suppressed\n");
    }

    @Test
    void a_document_that_is_not_well_formed_or_not_checked_is_told() throws Exception {
        assertThat(validate("a.xml", OFF.formatted("pointer/*") + tei("<p>")).exitCode()).isEqualTo(1);
        assertThat(validate("a.xml", "<?xml-model href='no.rng'?>" + OFF.formatted("schema/*") + tei("<p/>")).exitCode()).isEqualTo(2);
    }

    @Test
    void an_included_file_speaks_for_itself() throws Exception {
        String include = "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='part.xml'/>";
        String part = "<p xmlns='http://www.tei-c.org/ns/1.0' corresp='#none'/>";
        Files.writeString(folder.resolve("part.xml"), part);
        TestRun outside = validate("a.xml", tei(OFF.formatted("pointer/*") + "<div>" + include + "</div>"));
        assertThat(outside.out()).contains("part.xml:1:").contains("[suppression/unused]");
        Files.writeString(folder.resolve("part.xml"), OFF.formatted("pointer/*") + part);
        assertThat(validate("a.xml", tei("<div>" + include + include + "</div>")).out()).endsWith("2 suppressed\n");
    }

    @Test
    void reports_for_programs_hold_them_with_the_reason() throws Exception {
        Path file = Files.writeString(folder.resolve("a.xml"), tei(OFF.formatted("pointer/*") + "<p corresp='#a'/>"));
        JsonNode json = new ObjectMapper().readTree(TestRun.of("validate", "--format", "json", file.toString()).out());
        assertThat(json.at("/documents/0/quieted/0/by").asText()).isEqualTo("suppressed");
        assertThat(json.at("/documents/0/quieted/0/reason").asText()).isEqualTo("it is so in the source");
        JsonNode sarif = new ObjectMapper().readTree(TestRun.of("validate", "--format", "sarif", file.toString()).out());
        assertThat(sarif.at("/runs/0/results").findValues("suppressions").toString())
                .isEqualTo("[[{\"kind\":\"inSource\",\"justification\":\"it is so in the source\"}]]");
    }

    @Test
    void many_of_them_are_no_more_work_than_one() {
        String many = (OFF.formatted("pointer/*") + "<p corresp='#a'/>").repeat(20_000);
        String before = OFF.formatted("pointer/unresolved").repeat(20_000);
        TestRun run = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> validate("a.xml", before + tei(many)));
        assertThat(run.out()).contains("; 20000 suppressed\n");
    }
}
