package org.teigram.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.api.Test;

/** A document within a corpus has what the corpus's header says of all of them. */
class CorpusRecordTest {
    private static final Path INNER = Path.of("src/test/resources/org/teigram/citation/inner-records.xsl");
    private static final String CORPUS =
            """
            <teiCorpus xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">
              <teiHeader><fileDesc>
                <titleStmt><title>Lyrical Ballads</title><author>Wordsworth, William</author></titleStmt>
                <publicationStmt><date when="2020"/><availability><licence target="https://example.org/l"/></availability></publicationStmt>
                <sourceDesc><bibl><title>Lyrical Ballads</title><publisher>Arch</publisher><pubPlace>London</pubPlace><date>1798</date></bibl></sourceDesc>
              </fileDesc></teiHeader>
              <TEI><teiHeader><fileDesc><titleStmt><title>The Tables Turned</title></titleStmt>
                <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader><text><body><p/></body></text></TEI>
              <TEI><teiHeader><fileDesc><titleStmt><title>The Nightingale</title><author>Coleridge, Samuel Taylor</author></titleStmt>
                <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader><text><body><p/></body></text></TEI>
            </teiCorpus>
            """;

    @Test
    void documentsInheritWhatTheyDoNotSayThemselves() throws SaxonApiException {
        assertThat(Citations.ofText(CORPUS, INNER).split("(?m)^]")).hasSize(3).satisfies(records -> {
            assertThat(records[0]).contains(
                    "\"title\": \"The Tables Turned\"", "\"family\": \"Wordsworth\"", "[[1798]]", "\"publisher\": \"Arch\"",
                    "\"collection-title\": \"Lyrical Ballads\"", "\"language\": \"en\"");
            assertThat(records[1]).contains("\"title\": \"The Nightingale\"", "\"family\": \"Coleridge\"")
                    .doesNotContain("Wordsworth");
        });
    }

    @Test
    void theCorpusHasARecordOfItsOwn() throws SaxonApiException {
        assertThat(Citations.ofText(CORPUS, "csl-json"))
                .contains("\"title\": \"Lyrical Ballads\"", "\"type\": \"book\"")
                .doesNotContain("Nightingale");
    }
}
