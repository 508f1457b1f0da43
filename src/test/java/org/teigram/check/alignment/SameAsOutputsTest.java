package org.teigram.check.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.teigram.document.Cursor;
import org.teigram.document.place.DocumentFile;
import org.teigram.document.DocumentReader;
import org.teigram.testing.Transform;
import org.teigram.xml.ResourceGate;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The check sees the views and the rows that the outputs show: those of {@code xslt/lib}. */
class SameAsOutputsTest {

    /** Views by kind and element, and rows: cells by the names and ids of their blocks. */
    private static final String STYLESHEET = """
            <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
                xmlns:tg="https://teigram.org/ns/functions" xpath-default-namespace="http://www.tei-c.org/ns/1.0">
              <xsl:import href="lib/document.xsl"/>
              <xsl:output method="text"/>
              <xsl:template match="/">
                <xsl:variable name="views" select="tg:divisions(*)"/>
                <xsl:value-of select="$views ! (?kind || ' ' || local-name(?element) || '&#10;')" separator=""/>
                <xsl:for-each select="tg:rows($views)[count(array:flatten(array:for-each(?cells, function($c) { $c[1] }))) gt 1]">
                  <xsl:value-of select="sort(array:flatten(?cells)[self::*] ! (local-name() || '#' || @xml:id))" separator=" "/>
                  <xsl:text>&#10;</xsl:text>
                </xsl:for-each>
              </xsl:template>
            </xsl:stylesheet>
            """;
    private static Transform outputs;

    @TempDir
    Path folder;

    @BeforeAll
    static void compile() throws SaxonApiException {
        outputs = Transform.ofSource(STYLESHEET);
    }

    static Stream<String> documents() throws Exception {
        return Stream.of(
                Files.readString(Path.of("tei/telegram-21405.xml")),
                divisions("<p xml:id='a' corresp='#x'>A</p><p xml:id='b'>B</p>", "<p xml:id='x'>X</p><p corresp='#b'>Y</p>"),
                divisions("<p xml:id='a'>A</p><linkGrp><link target='#a #x'/></linkGrp>", "<p xml:id='x'>X</p>"),
                divisions("<p xml:id='a' corresp='#x'>A</p><p xml:id='b' corresp='#x #y'>B</p>", "<p xml:id='x'>X</p><p xml:id='y'>Y</p>"),
                divisions("<p><seg xml:id='a'>A</seg> <seg xml:id='b'>B</seg></p>",
                        "<p><seg corresp='#a'>X</seg></p><p><seg corresp='#b'>Y</seg></p>"),
                divisions("<list><item xml:id='i'><label>1</label><p xml:id='a'>A</p><p>B</p></item></list><quote><p xml:id='b'>q</p></quote>",
                        "<pb/><p corresp='#a'>X</p><quote xml:id='z' corresp='#b'>Z</quote><pb/>"),
                divisions("<div><head xml:id='h'>H</head><sp><speaker>S</speaker><p xml:id='a'>A</p></sp></div><table><row><cell xml:id='c'>c</cell></row></table>",
                        "<div corresp='#h'><p>W</p></div><ab corresp='#a'>A</ab><table><row corresp='#c'><cell>x</cell></row></table>"),
                divisions("<u xml:id='a'>A</u><u xml:id='b'>B</u><entry xml:id='e'><form>f</form><sense xml:id='s'>S</sense></entry>",
                        "<u corresp='#a'>X</u><u corresp='#b'>Y</u><entry corresp='#e'><form>g</form><sense corresp='#s'>T</sense></entry>"),
                tei("<text type='source'><body><p xml:id='a'>A</p></body></text><text type='translation'><body><p corresp='#a'>X</p></body></text>"),
                tei("<text><text type='source'><body><p xml:id='a'>A</p></body></text><text><body><p corresp='#a'>X</p></body></text></text>"),
                tei("<text><group><text type='original'><body><p xml:id='a'>A</p></body></text><text><body><p corresp='#a'>X</p></body></text></group></text>"),
                tei("<sourceDoc><surface><line xml:id='a'>A</line></surface></sourceDoc><text><body><p corresp='#a'>X</p></body></text>"),
                tei("<text><body><div type='chapter'><div type='original'><p xml:id='a'>A</p></div></div><div type='translation'><p corresp='#a'>X</p></div></body></text>"),
                divisions("<p xml:id='a'>A</p>", "<div><head/><p corresp='#a'/></div>"),
                divisions("<p xml:id='a'>A</p>", "<p corresp='#a'><gap/></p>"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void views_and_rows(String document) throws Exception {
        Path file = Files.writeString(folder.resolve("document.xml"), document);
        Outline outline = new Outline();
        new DocumentReader(new ResourceGate(List.of(folder))).read(
                new DocumentFile(file, "document.xml", true), (prolog, cursor) -> Optional.of(List.of(feeding(outline, cursor))));
        Alignment alignment = Alignment.of(outline);
        String views = alignment.views().stream()
                .map(view -> view.kind() + " " + view.element().name() + "\n").collect(Collectors.joining());
        String rows = alignment.rows().stream()
                .map(row -> row.cells().stream()
                        .flatMap(cell -> cell.nodes().stream())
                        .map(node -> node.name() + "#" + node.id())
                        .sorted()
                        .collect(Collectors.joining(" ")) + "\n")
                .collect(Collectors.joining());
        List<String> shown = outputs.apply(document, Map.of()).lines().toList();
        int first = IntStream.range(0, shown.size()).filter(i -> shown.get(i).contains("#")).findFirst().orElse(shown.size());
        boolean divided = first > 1;
        assertThat(views.lines().toList()).isEqualTo(divided ? shown.subList(0, first) : List.of());
        assertThat(rows.lines().sorted().toList())
                .isEqualTo(shown.subList(first, shown.size()).stream().sorted().toList());
    }

    private static DefaultHandler feeding(Outline outline, Cursor cursor) {
        return new DefaultHandler() {
            @Override
            public void startElement(String uri, String local, String name, Attributes attributes) {
                outline.start(cursor.element(), local, attributes);
            }

            @Override
            public void characters(char[] text, int start, int length) {
                outline.characters(text, start, length);
            }

            @Override
            public void endElement(String uri, String local, String name) {
                outline.end(cursor.element(), local);
            }
        };
    }

    private static String divisions(String first, String second) {
        return tei("<text><body><div type='transcription'>" + first + "</div><div type='translation'>" + second + "</div></body></text>");
    }

    private static String tei(String text) {
        return "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/>" + text + "</TEI>";
    }
}
