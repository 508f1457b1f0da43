package org.teigram.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Location.Place;
import org.teigram.document.place.DocumentFile;
import org.teigram.xml.ResourceGate;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

class DocumentReaderTest {

    @TempDir
    Path outside;

    @TempDir
    Path project;

    private final List<String> events = new ArrayList<>();

    private ParsedDocument read(String xml) throws IOException {
        Path file = Files.writeString(project.resolve("doc.xml"), xml);
        return new DocumentReader(new ResourceGate(List.of(project)))
                .read(new DocumentFile(file, "doc.xml", true), (prolog, cursor) -> Optional.of(List.of(new DefaultHandler() {
                    @Override
                    public void processingInstruction(String target, String data) {
                        events.add("?" + target);
                    }

                    @Override
                    public void startElement(String uri, String local, String name, Attributes attributes) {
                        events.add(cursor.element().path());
                    }

                    @Override
                    public void characters(char[] text, int start, int length) {
                        events.add(new String(text, start, length));
                    }
                })));
    }

    private static String told(ParsedDocument document) {
        return document.faults().stream().map(DocumentReaderTest::told).reduce("", (a, b) -> a + b + "\n").strip();
    }

    private static String told(Diagnostic d) {
        return d.location() instanceof Place p
                ? p.file() + ":" + p.span().line() + ":" + p.span().column() + " " + d.rule().id() + " " + d.message()
                : d.rule().id() + " " + d.message();
    }

    @Test
    void what_stands_before_the_root_is_replayed_to_handlers_chosen_by_it() throws IOException {
        ParsedDocument document = read("<?xml-model href='a.rng'?>\n<a><b/><b/></a>");
        assertThat(events).containsExactly("?xml-model", "/a", "/a/b", "/a/b[2]");
        assertThat(document.prolog().orElseThrow().instructions().get(0).get("href")).contains("a.rng");
        assertThat(document.complete()).isTrue();
    }

    @Test
    void a_fault_of_form_is_told_where_the_parser_met_it() throws IOException {
        assertThat(told(read("<a>\n  <b>text</c>\n</a>")))
                .isEqualTo("doc.xml:2:10 xml/not-well-formed `</c>` closes nothing: no `c` is open");
    }

    @Test
    void places_are_right_whatever_ends_a_line() throws IOException {
        for (String lineEnd : List.of("\n", "\r", "\r\n")) {
            assertThat(told(read("<a>\n\n <b>word\nword</c>\n</a>".replace("\n", lineEnd))))
                    .startsWith("doc.xml:4:5 xml/not-well-formed");
        }
    }

    @Test
    void an_included_file_speaks_in_its_own_lines() throws IOException {
        Files.createDirectory(project.resolve("parts"));
        Files.writeString(project.resolve("parts/one.xml"), "<p>\n<q>\n</p>");
        assertThat(told(read("<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='parts/one.xml'/></a>")))
                .startsWith("parts/one.xml:3:");
    }

    @Test
    void an_included_file_is_part_of_the_document() throws IOException {
        Files.writeString(project.resolve("one.xml"), "<p>word</p>");
        read("<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='one.xml'/></a>");
        assertThat(events).containsExactly("/a", "/a/p", "word");
    }

    @Test
    void a_passage_that_is_not_included_is_an_error_even_where_there_is_a_fallback() throws IOException {
        Files.writeString(project.resolve("one.xml"), "<d><p xml:id='p1'>word</p></d>");
        for (String pointer : List.of("p2", "element(p2)", "xpointer(//p)", "element(/1/9)")) {
            for (String content : List.of("", "<xi:fallback/>")) {
                String include = "<xi:include href='one.xml' xpointer='" + pointer + "'>" + content + "</xi:include>";
                assertThat(told(read("<a xmlns:xi='http://www.w3.org/2001/XInclude'>\n" + include + "</a>")))
                        .startsWith("doc.xml:2:28 xml/resource-blocked")
                        .contains("`" + pointer + "`")
                        .doesNotContain("\n");
            }
        }
        events.clear();
        read("<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='one.xml' xpointer='element(/1/1)'/></a>");
        assertThat(events).containsExactly("/a", "/a/p", "word");
    }

    @Test
    void what_is_wrong_with_an_include_is_told_in_our_words() throws IOException {
        Files.writeString(project.resolve("one.xml"), "<d/>");
        for (String attributes : List.of("", "href='one.xml#p1'", "href='one.xml' parse='html'", "href='doc.xml'", "xpointer='p1'")) {
            assertThat(told(read("<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include " + attributes + "/></a>")))
                    .contains("`xi:include`");
        }
    }

    @Test
    void nothing_outside_the_project_is_read_and_each_gap_is_an_error() throws IOException {
        Path secret = Files.writeString(outside.resolve("secret.txt"), "secret");
        String uri = secret.toUri().toString();
        for (String xml : List.of(
                "<!DOCTYPE a [<!ENTITY e SYSTEM '" + uri + "'>]><a>&e;</a>",
                "<!DOCTYPE a [<!ENTITY e SYSTEM 'http://192.0.2.1/x'>]><a>&e;</a>",
                "<!DOCTYPE a SYSTEM '" + uri + "'><a/>",
                "<!DOCTYPE a [<!ENTITY % p SYSTEM '" + uri + "'> %p;]><a/>",
                "<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='" + uri + "' parse='text'/></a>",
                "<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='http://192.0.2.1/x'>"
                        + "<xi:fallback/></xi:include></a>")) {
            events.clear();
            ParsedDocument document = read(xml);
            assertThat(told(document)).as(xml).contains("xml/resource-blocked");
            assertThat(document.faults()).as(xml).hasSize(1);
            assertThat(events).as(xml).doesNotContain("secret");
        }
    }

    @Test
    void a_symbolic_link_does_not_lead_out() throws IOException {
        Path secret = Files.writeString(outside.resolve("secret.xml"), "<s>secret</s>");
        Files.createSymbolicLink(project.resolve("inside.xml"), secret);
        ParsedDocument document =
                read("<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='inside.xml'/></a>");
        assertThat(told(document)).contains("`inside.xml` lies outside the project's folder");
    }

    @Test
    void entity_bombs_and_endless_nesting_end_soon_with_an_error() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 'ha'>");
        for (int i = 1; i < 20; i++) {
            bomb.append("<!ENTITY e").append(i).append(" '").append(("&e" + (i - 1) + ";").repeat(10)).append("'>");
        }
        bomb.append("]><a>&e19;</a>");
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(told(read(bomb.toString()))).contains("xml/too-large");
            assertThat(told(read("<a>".repeat(100_000)))).contains("xml/too-deep");
        });
    }

    @Test
    void bytes_that_are_not_of_the_encoding_are_a_fault_of_form() throws IOException {
        Path file = project.resolve("bytes.xml");
        Files.write(file, new byte[] {'<', 'a', '>', (byte) 0xFF, (byte) 0xC0, '<', '/', 'a', '>'});
        ParsedDocument document = new DocumentReader(new ResourceGate(List.of(project)))
                .read(new DocumentFile(file, "bytes.xml", true), (prolog, cursor) -> Optional.of(List.of()));
        assertThat(told(document)).contains("xml/not-well-formed").contains("do not fit its encoding");
    }
}
