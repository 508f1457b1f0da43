package org.teigram.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.teigram.diagnostic.Location;
import org.teigram.diagnostic.Span;
import org.teigram.document.place.DocumentFile;
import org.teigram.xml.ResourceGate;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Places behind a value that goes over several lines: the parser's columns are not always right there. */
class ValueBreakTest {

    @TempDir
    Path folder;

    static Stream<Arguments> values() {
        return Stream.of("\n", "\r\n", "\r").flatMap(end -> Stream.of(
                        "ab", "a~b", "a~  b", "a~ b~ c", "~a", "a~", "a~~b", "a long one~b", "a~&amp;b", "a&amp;~b", "]~b", "a>b~c", "'~b")
                .map(value -> Arguments.of(end, value)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void attributes_and_later_tags_are_found(String end, String value) throws Exception {
        String text = "<r>~<p n=\"" + value + "\" key=\"1\">text <q key=\"2\"/></p></r>";
        String xml = text.replace("~", end);
        Path file = Files.writeString(folder.resolve("a.xml"), xml);
        List<Span> spans = new ArrayList<>();
        new DocumentReader(new ResourceGate(List.of(folder))).read(new DocumentFile(file, "a.xml", true), (prolog, cursor) ->
                Optional.of(List.of(new DefaultHandler() {
                    @Override
                    public void startElement(String uri, String local, String name, Attributes attributes) {
                        if (attributes.getIndex("key") >= 0) {
                            Location found = cursor.sources().at(cursor.element(), "key");
                            spans.add(((Location.Place) found).span());
                        }
                    }
                })));
        assertThat(spans).containsExactly(span(xml, "key=\"1\""), span(xml, "key=\"2\""));
    }

    private static Span span(String xml, String what) {
        String before = xml.substring(0, xml.indexOf(what)).replace("\r\n", "\n").replace('\r', '\n');
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return new Span(line, column, line, column + what.length());
    }
}
