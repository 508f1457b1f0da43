package org.teigram.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Location.Place;
import org.teigram.document.place.DocumentFile;
import org.teigram.xml.ResourceGate;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** A passage of another file, by its id or by steps: just that, at its own lines. */
class IncludedPassageTest {

    @TempDir
    Path folder;

    private final List<String> elements = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("part.xml"), """
                <body xmlns="http://www.tei-c.org/ns/1.0">
                  <p xml:id="a">one</p>
                  <div n="x > y"
                       xml:id="b">
                    <p>two</p>
                  </div>
                  <t:q xmlns:t="http://www.tei-c.org/ns/1.0" xml:id="c"/>
                </body>
                """);
    }

    private ParsedDocument read(String passage, String beside) throws IOException {
        Path file = Files.writeString(folder.resolve("a.xml"), "<TEI xmlns='http://www.tei-c.org/ns/1.0' "
                + "xmlns:xi='http://www.w3.org/2001/XInclude'>\n<xi:include href='part.xml' xpointer=\"" + passage + "\"/>" + beside + "</TEI>");
        return new DocumentReader(new ResourceGate(List.of(folder))).read(new DocumentFile(file, "a.xml", true),
                (prolog, cursor) -> Optional.of(List.of(new DefaultHandler() {
                    @Override
                    public void startElement(String uri, String local, String name, Attributes attributes) {
                        Place place = (Place) cursor.sources().at(cursor.element());
                        elements.add(local + "@" + place.file() + ":" + place.span().line());
                    }
                })));
    }

    @ParameterizedTest
    @ValueSource(strings = {"b", "element(b)", "element(/1/2)"})
    void a_passage_by_its_id_or_by_steps(String pointer) throws IOException {
        assertThat(read(pointer, "").faults()).isEmpty();
        assertThat(elements).containsExactly("TEI@a.xml:1", "div@part.xml:3", "p@part.xml:5");
    }

    @Test
    void a_passage_by_steps_from_an_id() throws IOException {
        assertThat(read("element(b/1)", "").faults()).isEmpty();
        assertThat(elements).containsExactly("TEI@a.xml:1", "p@part.xml:5");
    }

    @Test
    void an_element_with_a_prefix_and_the_file_once_more() throws IOException {
        Files.copy(folder.resolve("part.xml"), folder.resolve("other.xml"));
        assertThat(read("c", "<xi:include href='other.xml'/>").faults()).isEmpty();
        assertThat(elements).startsWith("TEI@a.xml:1", "q@part.xml:7", "body@other.xml:1").hasSize(7);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "none | an included file has no element with the id `none`",
        "element(none) | an included file has no element at `element(none)`",
        "element(/1/9) | an included file has no element at `element(/1/9)`",
        "xpointer(id('b')) | the passage `xpointer(id('b'))` was not included: pointers by `xpointer()` are not followed",
    })
    void what_is_not_there_or_not_followed_is_told_at_the_pointer(String pointer, String message) throws IOException {
        Diagnostic told = read(pointer, "").faults().get(0);
        assertThat(told.message()).isEqualTo(message);
        assertThat(((Place) told.location()).span().line()).isEqualTo(2);
        assertThat(told.hint().orElse("")).isNotEmpty();
    }

    @Test
    void an_entity_of_the_passage_that_is_not_declared_is_no_silent_gap() throws IOException {
        Files.writeString(folder.resolve("part.xml"), "<p xmlns='http://www.tei-c.org/ns/1.0' xml:id='b'>&none;</p>");
        assertThat(read("b", "").faults()).extracting(Diagnostic::message).containsExactly("the entity `&none;` is not declared");
    }

    /** XML 1.0, 4.1: not well-formed only where all declarations are known to have been read. */
    @Test
    void an_entity_that_a_dtd_does_not_declare_is_no_silent_gap() throws IOException {
        Files.writeString(folder.resolve("a.dtd"), "<!ENTITY known 'x'>");
        Path file = Files.writeString(folder.resolve("b.xml"),
                "<!DOCTYPE TEI SYSTEM 'a.dtd'>\n<TEI xmlns='http://www.tei-c.org/ns/1.0'>&known;\n &none; &none; &other;</TEI>");
        List<Diagnostic> faults = new DocumentReader(new ResourceGate(List.of(folder)))
                .read(new DocumentFile(file, "b.xml", true), (prolog, cursor) -> Optional.of(List.of()))
                .faults();
        assertThat(faults).extracting(Diagnostic::message).containsExactly(
                "the entity `&none;` is declared nowhere, so its text is missing",
                "the entity `&other;` is declared nowhere, so its text is missing");
        assertThat(((Place) faults.get(0).location()).span().column()).isEqualTo(2);
    }
}
