package org.teigram.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teigram.cli.TestRun;

/** What XSD 1.1 has over 1.0: assertions, type alternatives, conditional inclusion; and imports that are missing. */
class Xsd11Test {

    private static final String SCHEMA = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="http://www.tei-c.org/ns/1.0"
                targetNamespace="http://www.tei-c.org/ns/1.0" elementFormDefault="qualified">
              <xs:element name="TEI">
                <xs:complexType><xs:sequence><xs:element ref="t:date" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
              </xs:element>
              <xs:element name="date" type="t:any">
                <xs:alternative test="@type = 'year'" type="t:year"/>
              </xs:element>
              <xs:complexType name="any">
                <xs:attribute name="type"/>
                <xs:attribute name="from" type="xs:date"/>
                <xs:attribute name="to" type="xs:date"/>
                <xs:assert test="if (@from and @to) then @from le @to else true()"/>
              </xs:complexType>
              <xs:complexType name="year">
                <xs:complexContent>
                  <xs:extension base="t:any"><xs:attribute name="n" type="xs:gYear" use="required"/></xs:extension>
                </xs:complexContent>
              </xs:complexType>
            </xs:schema>
            """;

    @TempDir
    Path folder;

    private TestRun validate(String schema, String content) throws Exception {
        Path xsd = Files.writeString(folder.resolve("a.xsd"), schema);
        Path document = Files.writeString(folder.resolve("a.xml"),
                "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n" + content + "\n</TEI>");
        return TestRun.of("validate", "--color", "never", "--checks", "xsd", "--schema", xsd.toString(), document.toString());
    }

    @Test
    void what_fulfils_assertions_and_alternatives_is_valid() throws Exception {
        TestRun run = validate(SCHEMA, "<date from='1951-07-03' to='1951-07-04'/><date type='year' n='1951'/>");
        assertThat(run.out()).isEqualTo("1 document: 1 valid\n");
    }

    @Test
    void a_failed_assertion_is_told_at_its_element() throws Exception {
        TestRun run = validate(SCHEMA, "<date/>\n <date from='1951-07-04' to='1951-07-03'/>");
        assertThat(run.out()).contains("a.xml:3:2: error: `date` fails the schema's assertion `if (@from and @to)");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void an_alternative_chooses_the_type() throws Exception {
        assertThat(validate(SCHEMA, "<date type='year'/>").out()).contains("`date` has no `@n`, which the schema requires");
        assertThat(validate(SCHEMA, "<date n='1951'/>").out()).contains("`@n` is not an attribute of `date`");
    }

    @Test
    void a_part_of_version_1_1_makes_the_whole_one() throws Exception {
        Files.writeString(folder.resolve("part.xsd"), SCHEMA);
        TestRun run = validate("""
                <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.tei-c.org/ns/1.0">
                  <xs:include schemaLocation="part.xsd"/>
                </xs:schema>
                """, "<date from='1951-07-04' to='1951-07-03'/>");
        assertThat(run.out()).contains("fails the schema's assertion");
    }

    @Test
    void an_import_that_is_missing_is_an_error_and_says_what_to_add() throws Exception {
        for (String version : new String[] {"", " xmlns:vc='http://www.w3.org/2007/XMLSchema-versioning' vc:minVersion='1.1'"}) {
            TestRun run = validate("""
                    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.tei-c.org/ns/1.0"%s>
                      <xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="http://www.w3.org/2001/xml.xsd"/>
                      <xs:element name="TEI"/>
                    </xs:schema>
                    """.formatted(version), "");
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).contains("hint: fetch it once with `teigram schema add http://www.w3.org/2001/xml.xsd`");
        }
    }
}
