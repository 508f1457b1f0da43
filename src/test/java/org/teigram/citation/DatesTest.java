package org.teigram.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How dates of a header become CSL dates, and which of them is the date of the thing edited. */
class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<date when='1951-07-03'/> | { \"date-parts\": [[1951, 7, 3]] }",
        "<date when='1951-07-03T13:55:00+03:00'/> | { \"date-parts\": [[1951, 7, 3]] }",
        "<date when-iso='1951-07'>x</date> | { \"date-parts\": [[1951, 7]] }",
        "<date when='-0044-03-15'/> | { \"date-parts\": [[-44, 3, 15]] }",
        "<date from='1870-09-19' to='1871-01-28'/> | { \"date-parts\": [[1870, 9, 19], [1871, 1, 28]] }",
        "<date notBefore='0850' notAfter='0899'/> | { \"date-parts\": [[850], [899]], \"circa\": true }",
        "<date notAfter='1600'/> | { \"date-parts\": [[1600]], \"circa\": true }",
        "<date when='1898' cert='low'>1898?</date> | { \"date-parts\": [[1898]], \"circa\": true }",
        "<date when='1896-11-04'>[4. 11. 1896]</date> | { \"date-parts\": [[1896, 11, 4]] }",
        "<date>1874</date> | { \"date-parts\": [[1874]] }",
        "<date>anno Dom. 1640.</date> | { \"date-parts\": [[1640]] }",
        "<date>1980（昭和55）年5月15日</date> | { \"date-parts\": [[1980, 5, 15]] }",
        "<date>ca. 1700</date> | { \"date-parts\": [[1700]], \"circa\": true }",
        "<date>26 Oct 1992</date> | { \"date-parts\": [[1992, 10, 26]] }",
        "<date>July 3, 1951</date> | { \"date-parts\": [[1951, 7, 3]] }",
        "<date>3. März 1848</date> | { \"date-parts\": [[1848, 3, 3]] }",
        "<date>4 мая 1911 г.</date> | { \"date-parts\": [[1911, 5, 4]] }",
        "<date>March 1999</date> | { \"date-parts\": [[1999, 3]] }",
        "<date>Mars 1999</date> | { \"date-parts\": [[1999, 3]] }",
        "<date>mid-January 1873</date> | { \"date-parts\": [[1873, 1]], \"circa\": true }",
        "<date>on or about Sunday, 22 July 1888</date> | { \"date-parts\": [[1888, 7, 22]], \"circa\": true }",
        "<date>Mittwoch, den 4. Mai 1911</date> | { \"date-parts\": [[1911, 5, 4]] }",
        "<date>fin de mars 1872</date> | { \"date-parts\": [[1872, 3]], \"circa\": true }",
        "<date>December 1887</date> | { \"date-parts\": [[1887, 12]] }",
        "<date notBefore='101' notAfter='200'>II</date> | { \"date-parts\": [[101], [200]], \"circa\": true }",
        "<date>Easter 1916</date> | { \"date-parts\": [[1916]] }",
        "<date>May or June 1916</date> | { \"date-parts\": [[1916]] }",
        "<date>34 May 1916</date> | { \"date-parts\": [[1916]] }",
        "<date when='1906-06-24'>[zwischen 24. und 27. 6. 1906]</date> | { \"date-parts\": [[1906, 6, 24]], \"circa\": true }",
        "<date when='1905'>printed 1905, of an opera of 1798 (see 1946)</date> | { \"date-parts\": [[1905]] }",
        "<date when='1443'>1443 or 1448</date> | { \"date-parts\": [[1443]], \"circa\": true }",
        "<date>1779–1782</date> | { \"date-parts\": [[1779], [1782]] }",
        "<date>1891-3</date> | { \"date-parts\": [[1891], [1893]] }",
        "<date>1891-3-12</date> | { \"date-parts\": [[1891]] }",
        "<date>1918-19</date> | { \"date-parts\": [[1918], [1919]] }",
        "<date>[1895/97.]</date> | { \"date-parts\": [[1895], [1897]] }",
        "<date>1862 bis 1878</date> | { \"date-parts\": [[1862], [1878]] }",
        "<date>zwischen 1862 und 1878</date> | { \"date-parts\": [[1862], [1878]], \"circa\": true }",
        "<date>1919-18</date> | { \"date-parts\": [[1919]] }",
        "<date>12 May 1733-34</date> | { \"date-parts\": [[1733]] }",
        "<date>1862, 1878</date> | { \"literal\": \"1862, 1878\" }",
        "<date notBefore-custom='-0283' notAfter-custom='-0274'>283 – 274</date> | { \"date-parts\": [[-283], [-274]], \"circa\": true }",
        "<date when='1700-03-02' when-custom='1700-02-20'/> | { \"date-parts\": [[1700, 3, 2]] }",
        "<date>late 15th cent. (paper like that of 1467)</date> | { \"literal\": \"late 15th cent. (paper like that of 1467)\" }",
        "<date>1850 (bound 1861)</date> | { \"date-parts\": [[1850]] }",
        "<date>Genoa 1585</date> | { \"date-parts\": [[1585]] }",
        "<date>gennaio 1585</date> | { \"date-parts\": [[1585, 1]] }",
        "<date>一九一六年五月九日</date> | { \"date-parts\": [[1916, 5, 9]] }",
        "<date>一九五〇年十二月三十日</date> | { \"date-parts\": [[1950, 12, 30]] }",
        "<date>二〇一〇年十月二十三</date> | { \"literal\": \"二〇一〇年十月二十三\" }",
        "<date>1951 年 7 月</date> | { \"date-parts\": [[1951, 7]] }",
        "<date>1951년 7월 3일</date> | { \"date-parts\": [[1951, 7, 3]] }",
        "<date>１９５１年７月３日</date> | { \"date-parts\": [[1951, 7, 3]] }",
        "<date>一九五一年十十五月</date> | { \"literal\": \"一九五一年十十五月\" }",
        "<date>一九五一年〇月</date> | { \"literal\": \"一九五一年〇月\" }",
        "<date>٣ July 1951</date> | { \"date-parts\": [[1951]] }",
        "<date>١٣٢٤</date> | { \"literal\": \"١٣٢٤\" }",
        "<date>光緒二十年三月</date> | { \"literal\": \"光緒二十年三月\" }",
        "<date when='1894-09-??'/> | { \"date-parts\": [[1894, 9]] }",
        "<date when='1894-XX-XX'/> | { \"date-parts\": [[1894]] }",
        "<date when='18891102'/> | { \"date-parts\": [[1889, 11, 2]] }",
    })
    void dateIsComputableWhereItCanBe(String date, String expected) throws SaxonApiException {
        assertThat(issued(Map.of("profileDesc", "<creation>" + date + "</creation>"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<title>T</title> | <bibl><title>T</title><date when='1889-09-02'/></bibl>",
        "<title>T</title> | <msDesc><msIdentifier><idno>1</idno></msIdentifier></msDesc><bibl><date type='composition' when='1889-09-02'/></bibl>",
        "<title>To Ann Lee, <date when='1889-09-02'>2 September</date></title> | <bibl><title>Letters</title><publisher>P</publisher></bibl>",
        "<title>T</title><title type='iso-date'>1889-09-02</title> | <bibl><title>L</title><publisher>P</publisher><date>1989</date></bibl>",
        "<title>T</title><title type='iso-date' when-iso='1889-09-02'/> | <p/>",
        "<title level='m'>From <date when='1848'/></title><title>T</title><meeting><date when='1889-09-02'/></meeting> | <bibl><title>L</title><publisher>P</publisher></bibl>",
        "<title>T</title> | <msDesc><msIdentifier><idno>1</idno></msIdentifier><head>To Ann Lee, <date when='1889-09-02'/></head></msDesc>",
    })
    void aLettersDateIsThatOfItsSheetAndElseOfItsTitle(String title, String source) throws SaxonApiException {
        String letter = "<textClass><classCode scheme='s'>letter</classCode></textClass>";
        assertThat(issued(Map.of("titleStmt", title, "sourceDesc", source, "profileDesc", letter)))
                .isEqualTo("{ \"date-parts\": [[1889, 9, 2]] }");
    }

    @Test
    void theDayOfADiarysEntryComesBeforeTheYearOfItsPrint() throws SaxonApiException {
        assertThat(issued(Map.of("titleStmt", "<title>T</title><title type='iso-date'>1889-09-02</title>",
                "sourceDesc", "<bibl><title>L</title><publisher>P</publisher><date>1989</date></bibl>")))
                .isEqualTo("{ \"date-parts\": [[1889, 9, 2]] }");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<bibl type='originalSource'><date type='print'/><date type='written' when='1912'/></bibl> | 1912",
        "<bibl type='originalSource'><date type='print' when='1913'/><date type='written' when='1912'/></bibl> | 1913",
        "<bibl><title>T</title><date/><edition>third, of 1885, of a gazette since 1834</edition></bibl> | 1885",
        "<p>A print of 1885, lost as of 2025</p> | 1885",
        "<bibl type='originalSource'><ref>x</ref></bibl><listEvent><event type='print' when='1885'/></listEvent> | 1885",
    })
    void printAndWritingAreToldInTheirOwnWays(String source, String year) throws SaxonApiException {
        assertThat(issued(Map.of("sourceDesc", source))).isEqualTo("{ \"date-parts\": [[" + year + "]] }");
    }

    @ParameterizedTest
    @CsvSource({"<date/>", "<date>n.d.</date>", "<date>[o.J.]</date>", "<date>s. a.</date>", "<date>700</date>", "<date>Gregorian</date>", "<date when='--07-03'/>"})
    void noDateIsNone(String date) throws SaxonApiException {
        assertThat(issued(Map.of("profileDesc", "<creation>" + date + "</creation>"))).isEmpty();
    }

    @Test
    void whatWasSentComesBeforeWhatWasCreatedBeforeTheOriginBeforeTheImprint() throws SaxonApiException {
        String sent = "<correspDesc><correspAction type='sent'><date when='1901'/></correspAction></correspDesc>";
        String created = "<creation><date when='1902'/></creation>";
        String origin = "<msDesc><msIdentifier><idno>1</idno></msIdentifier><history><origin><origDate when='1903'/></origin></history></msDesc>";
        String printed = "<bibl><publisher>P</publisher><date when='1904'/></bibl>";
        assertThat(issued(Map.of("profileDesc", created + sent, "sourceDesc", origin))).contains("1901");
        String sending = sent.replace("'sent'", "'sending'");
        assertThat(issued(Map.of("profileDesc", created + sending, "sourceDesc", origin))).contains("1901");
        assertThat(issued(Map.of("profileDesc", created, "sourceDesc", origin))).contains("1902");
        assertThat(issued(Map.of("sourceDesc", origin))).contains("1903");
        assertThat(issued(Map.of("sourceDesc", printed))).contains("1904");
    }

    @Test
    void whatWasCreatedAfterItWasPrintedIsTheFile() throws SaxonApiException {
        String printed = "<bibl><publisher>P</publisher><date when='1904'/></bibl>";
        assertThat(issued(Map.of("profileDesc", "<creation><date when='2020'/></creation>", "sourceDesc", printed)))
                .contains("1904");
        assertThat(issued(Map.of("profileDesc", "<creation><date when='1899'/></creation>", "sourceDesc", printed)))
                .contains("1899");
    }

    @Test
    void theOneDateInTheWordsAboutASourceIsItsDateAndAnEmptySourceIsNone() throws SaxonApiException {
        assertThat(issued(Map.of("sourceDesc", "<p>Made on <date when='2006-10-12'>a Thursday</date> from a list of 1999</p>")))
                .isEqualTo("{ \"date-parts\": [[2006, 10, 12]] }");
        assertThat(issued(Map.of("sourceDesc", "<bibl/><biblStruct><monogr><title>T</title>"
                        + "<imprint><date>1612</date></imprint></monogr></biblStruct>")))
                .contains("1612");
    }

    @Test
    void thePrintEditedHasItsOwnYearAlsoInWordsAndNotThatOfTheFirst() throws SaxonApiException {
        String first = "<bibl type='firstEdition'>First: <pubPlace>Leeds</pubPlace> <date>1872–80</date></bibl>";
        String print = "<bibl type='printSource'><title>T</title>, vols. 1–6, <pubPlace>York</pubPlace>: <publisher>P</publisher>%s</bibl>";
        assertThat(dates(print.formatted(", 1955–1966.") + first)).containsExactly(
                "\"issued\": { \"date-parts\": [[1955], [1966]] }", "\"original-date\": { \"date-parts\": [[1872], [1880]] }");
        assertThat(dates(print.formatted(", begun 1848, given up 1850, and 1853.") + first))
                .containsExactly("\"original-date\": { \"date-parts\": [[1872], [1880]] }");
        assertThat(dates(first)).containsExactly("\"issued\": { \"date-parts\": [[1872], [1880]] }");
    }

    @Test
    void thePublisherOfTheFileDoesNotStandBesideTheYearOfASource() throws SaxonApiException {
        assertThat(Citations.ofText(Headers.document(Map.of("sourceDesc", "<p>The edition of 1726</p>")), "csl-json"))
                .contains("1726").doesNotContain("\"publisher\"");
        assertThat(Citations.ofText(Headers.document(Map.of("sourceDesc", "<p>Released in 1999 as a book</p>")), "csl-json"))
                .contains("1999", "\"publisher\": \"P\"");
    }

    @Test
    void theImagesOfAPrintAreNotThePrint() throws SaxonApiException {
        String source = "<biblFull><titleStmt><title>T</title></titleStmt><extent>%s</extent>"
                + "<publicationStmt><publisher>P</publisher><date>%s</date></publicationStmt></biblFull>";
        assertThat(dates(source.formatted("41 600dpi TIFF page images", 2003) + source.formatted("[84] p.", 1619)))
                .containsExactly("\"issued\": { \"date-parts\": [[1619]] }");
        String copy = "<msDesc><msIdentifier><repository>R</repository><idno>5</idno></msIdentifier>"
                + "<msContents><msItem><title/></msItem></msContents></msDesc>";
        assertThat(dates(source.formatted("[84] p.", 1619) + copy)).containsExactly("\"issued\": { \"date-parts\": [[1619]] }");
    }

    @Test
    void ofSeveralCalendarsOursIsTaken() throws SaxonApiException {
        String origin = "<msDesc><msIdentifier><idno>1</idno></msIdentifier><history><origin>"
                + "<origDate calendar='#Hijri-qamari' when='1245'>1245</origDate>%s</origin></history></msDesc>";
        assertThat(issued(Map.of("sourceDesc", origin.formatted("<origDate calendar='#Gregorian' when='1829'/>")))).contains("1829");
        assertThat(issued(Map.of("sourceDesc", origin.formatted("")))).contains("1245");
    }

    @Test
    void theDateOfAWitnessIsThatOfTheSource() throws SaxonApiException {
        String witness = "<origDate when='1922-02-08'/><listWit><witness><p>A letter</p></witness></listWit>";
        assertThat(issued(Map.of("sourceDesc", witness))).contains("[[1922, 2, 8]]");
    }

    @Test
    void howItWasMadeIsNoDate() throws SaxonApiException {
        String origin = "<msDesc><msIdentifier><idno>1</idno></msIdentifier><history><origin><origDate>283–274</origDate></origin></history></msDesc>";
        assertThat(issued(Map.of("profileDesc", "<creation>Copied from a squeeze (F059), with care.</creation>", "sourceDesc", origin)))
                .contains("283–274");
        assertThat(issued(Map.of("profileDesc", "<creation>15th century</creation>", "sourceDesc", origin))).contains("15th century");
        assertThat(issued(Map.of("profileDesc", "<creation>Vienna, 1899</creation>", "sourceDesc", origin))).contains("1899");
    }

    @Test
    void ofSeveralLettersTheDaysOfTheFirstAndTheLastAndOfOneThatOnWhichItWasWritten() throws SaxonApiException {
        String letter = "<correspDesc><correspAction type='sent'><persName>A</persName><date when='%s'/></correspAction></correspDesc>";
        assertThat(issued(Map.of("profileDesc", letter.formatted("1696-02-27") + letter.formatted("1696-02-04"))))
                .contains("[[1696, 2, 4], [1696, 2, 27]]");
        assertThat(issued(Map.of("profileDesc", "<correspDesc><correspAction type='sentBy'><date type='postmarked' when='1953-01-05'/>"
                + "<date type='written' when='1953-01-03'/></correspAction></correspDesc>"))).contains("[[1953, 1, 3]]");
    }

    @Test
    void theDateOfTheFileIsNeverTheDateOfTheThingEdited() throws SaxonApiException {
        assertThat(issued(Map.of())).isEmpty();
        assertThat(issued(Map.of("sourceDesc", "<p>No source: born digital.</p>"))).isEmpty();
    }

    private static String issued(Map<String, String> parts) throws SaxonApiException {
        return dates(parts)
                .filter(line -> line.startsWith("\"issued\": "))
                .map(line -> line.substring("\"issued\": ".length()))
                .findFirst()
                .orElse("");
    }

    private static Stream<String> dates(String sources) throws SaxonApiException {
        return dates(Map.of("sourceDesc", sources));
    }

    private static Stream<String> dates(Map<String, String> parts) throws SaxonApiException {
        return Citations.ofText(Headers.document(parts), "csl-json")
                .lines()
                .map(String::strip)
                .filter(line -> line.matches("\"(issued|original-date)\": .*"))
                .map(line -> line.replaceAll(",$", ""));
    }
}
