package org.teigram.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import net.sf.saxon.s9api.SaxonApiException;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A second reader for our BibTeX and BibLaTeX: jbibtex finds one entry in each golden, and text cannot end its field. */
class BibtexParserTest {

    static Stream<Path> goldens() {
        return Stream.of("bibtex", "biblatex").flatMap(CitationGoldensTest::goldens);
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void goldenIsOneEntryWithTitleAndKey(Path golden) throws IOException, ParseException {
        BibTeXEntry entry = onlyEntry(Files.readString(golden));
        assertThat(entry.getFields().containsKey(BibTeXEntry.KEY_TITLE)).isNotEqualTo(golden.toString().contains("no-title"));
        assertThat(entry.getKey().getValue()).isNotBlank();
    }

    @Test
    void specialCharactersComeBackFromTheTitle() throws Exception {
        String title = "5 % of #1_$6 & more";
        BibTeXEntry entry = onlyEntry(bibtexOfTitle(title));
        String latex = entry.getField(BibTeXEntry.KEY_TITLE).toUserString();
        assertThat(new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(latex)))).isEqualTo(title);
    }

    @Test
    void aTitleCannotAddFieldsOrEntries() throws Exception {
        BibTeXEntry entry = onlyEntry(bibtexOfTitle("x}, url = {evil} } @book{y, title = {z"));
        assertThat(entry.getFields()).containsOnlyKeys(BibTeXEntry.KEY_TITLE, new Key("publisher"));
    }

    private static String bibtexOfTitle(String title) throws SaxonApiException {
        return Citations.ofText(Headers.document(Map.of("titleStmt", "<title>" + Headers.escaped(title) + "</title>")), "bibtex");
    }

    static BibTeXEntry onlyEntry(String bibtex) throws ParseException {
        BibTeXDatabase database = new BibTeXParser().parse(new StringReader(bibtex));
        assertThat(database.getEntries()).hasSize(1);
        return database.getEntries().values().iterator().next();
    }
}
