package org.teigram.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents within a document have entries of their own, and inherit what they do not say. */
class InnerDocumentsTest {
    private static final Path VOLUME = Path.of("src/test/resources/export/inner/volume.xml");

    private static String[] items(String document) throws SaxonApiException {
        return Citations.documentsIn(document, "csl-json").split("(?m)^  },?$");
    }

    @Test
    void letters_of_a_volume() throws IOException, SaxonApiException {
        String[] items = items(Files.readString(VOLUME));
        assertThat(items).hasSize(4); // three and the end of the array
        assertThat(items[0])
                .contains("\"id\": \"berg1904dahl-d1\"", "\"type\": \"chapter\"", "\"genre\": \"Telegram\"",
                        "\"author\": [\n      { \"family\": \"Berg\", \"given\": \"Anna\" }",
                        "\"recipient\": [\n      { \"family\": \"Dahl\", \"given\": \"Otto\" }",
                        "\"title\": \"1. Berg, Anna to Dahl, Otto", "[[1904, 5, 3]]", "\"page\": \"9–10\"", "\"language\": \"en\"",
                        "\"container-title\": \"Papers of the Legation\"", "\"publisher\": \"Arch\"", "\"family\": \"Lund\"")
                .doesNotContain("1066", "See no. 2", "enclosure");
        assertThat(items[1]).contains("\"id\": \"berg1904dahl-d2\"", "[[1904, 6]]", "\"page\": \"10\"", "\"language\": \"no\"");
        assertThat(items[2]).contains("\"id\": \"d3\"", "[[1905]]").doesNotContain("\"title\"", "\"author\"", "\"recipient\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bibtex", "biblatex", "ris", "csl-json"})
    void every_format_for_reference_managers_has_them(String format) throws IOException, SaxonApiException {
        assertThat(Citations.documentsIn(Files.readString(VOLUME), format))
                .contains("berg1904dahl-d1", "berg1904dahl-d2", "d3").doesNotContain("evil");
    }

    @Test
    void poems_are_by_the_author_of_the_volume() throws SaxonApiException {
        String[] items = items(document("<author>Wordsworth, William</author>", """
                <body n="urn:cts:example:lines"><div type="poem"><head>Lines</head><l>One</l></div>
                <div type="chapter"><head>No document</head><p/></div>
                <div type="poem" xml:id="p2"><head>Lines</head><byline><docAuthor>Coleridge, Samuel</docAuthor></byline></div></body>"""));
        assertThat(items).hasSize(3);
        assertThat(items[0]).contains("\"family\": \"Wordsworth\"", "\"title\": \"Lines\"", "\"container-title\": \"The volume\"")
                .doesNotContain("urn:cts");
        assertThat(items[1]).contains("\"family\": \"Coleridge\"").doesNotContain("Wordsworth");
    }

    @Test
    void texts_of_a_group_but_not_views_of_one_text() throws SaxonApiException {
        String[] items = items(document("", """
                <group><text xml:id="t1"><front><titlePage><docTitle><titlePart>First text</titlePart></docTitle></titlePage></front><body><p/></body></text>
                <text xml:id="t2"><body><div><head>Second text</head><p/></div></body></text>
                <text type="translation"><body><head>Third</head><p/></body></text></group>"""));
        assertThat(items).hasSize(3);
        assertThat(items[0]).contains("\"title\": \"First text\"");
        assertThat(items[1]).contains("\"title\": \"Second text\"");
    }

    @Test
    void parts_of_one_name_are_told_apart_by_their_ids_else_by_number() throws SaxonApiException {
        String bibtex = Citations.documentsIn(document("", """
                <body><div type="poem" xml:id="a"><head>Song</head></div><div type="poem" xml:id="b"><head>Song</head></div>
                <div type="poem"><head>Song</head></div><div type="poem"><head>Song</head></div></body>"""), "bibtex");
        assertThat(bibtex.lines().filter(line -> line.startsWith("@")).map(line -> line.replaceAll(".*\\{|,", "")))
                .containsExactly("song-a", "song-b", "song", "song-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<hi>Mr. <persName>Berg</persName> to Mr. <persName>Roy</persName>.</hi>", "Mr. Berg to Mr. Roy<note>See no. 2.</note>"
    })
    void a_heading_loses_the_point_that_ends_it(String head) throws SaxonApiException {
        assertThat(items(document("", "<body><div type=\"letter\"><head>" + head + "</head></div></body>"))[0])
                .contains("\"title\": \"Mr. Berg to Mr. Roy\"");
    }

    @Test
    void a_heading_keeps_the_point_of_an_abbreviation() throws SaxonApiException {
        assertThat(items(document("", "<body><div type=\"letter\"><head>To Berg &amp; Co.</head></div></body>"))[0])
                .contains("\"title\": \"To Berg & Co.\"");
    }

    @Test
    void a_document_of_one_piece_has_none() {
        assertThatThrownBy(() -> items(document("", "<body><p>Text</p></body>"))).isInstanceOf(SaxonApiException.class);
    }

    private static String document(String author, String text) {
        return """
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>The volume</title>%s</titleStmt>
                <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader><text>%s</text></TEI>
                """.formatted(author, text);
    }
}
