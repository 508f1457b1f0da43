package org.teigram.citation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XPathSelector;
import net.sf.saxon.s9api.XdmAtomicValue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The title that a reader of each format finds is the record's, character by character, and there is one: no text of a
 * header ends its field, whatever characters it is made of.
 */
class TitleKeptTest {
    private static final Processor SAXON = new Processor(false);

    static Stream<Arguments> goldens() {
        return Stream.of("cff", "oai-dc", "dcterms", "mods", "datacite", "schema-org", "coins", "highwire", "tei-bibl")
                .flatMap(format -> CitationGoldensTest.goldens(format).map(golden -> Arguments.of(format, golden)))
                .filter(golden -> !golden.get()[1].toString().contains("no-title"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("goldens")
    void theTitleIsThatOfTheRecord(String format, Path golden) throws Exception {
        String name = golden.getFileName().toString().replaceFirst("\\..*", "");
        String record = Files.readString(golden.resolveSibling(name + ".csl.json"));
        assertThat(title(format, Files.readString(golden))).isEqualTo(json(record, "?1?title"));
    }

    @Test
    void aBodyOfPageTagsHoldsNothingElse() throws IOException {
        for (String format : new String[] {"coins", "highwire"}) {
            for (Path golden : CitationGoldensTest.goldens(format).toList()) {
                Document page = Jsoup.parseBodyFragment(Files.readString(golden));
                assertThat(page.body().select("*:not(meta):not(span.Z3988):not(body)")).as(golden.toString()).isEmpty();
                assertThat(page.body().text()).as(golden.toString()).isBlank();
            }
        }
    }

    private static String title(String format, String text) throws SaxonApiException {
        return switch (format) {
            case "cff" -> json(text.lines().filter(line -> line.startsWith("title: ")).findFirst().orElseThrow().substring(7), "");
            case "schema-org" -> json(text, "?name");
            case "coins" -> coinsTitle(Jsoup.parseBodyFragment(text).select("span").attr("title"));
            case "highwire" -> Jsoup.parseBodyFragment(text).select("meta[name=citation_title]").attr("content");
            case "mods" -> xml(text, "/*/*:titleInfo[not(@type)]/*:title");
            case "tei-bibl" -> xml(text, "(//*:analytic, //*:monogr)[1]/*:title");
            default -> xml(text, "/*//*:title[not(ancestor::*:relatedItems)]");
        };
    }

    private static String coinsTitle(String contextObject) {
        return Stream.of("rft.atitle", "rft.btitle", "rft.title")
                .flatMap(key -> Stream.of(contextObject.split("&")).filter(pair -> pair.startsWith(key + "=")))
                .map(pair -> URLDecoder.decode(pair.substring(pair.indexOf('=') + 1).replace("+", "%2B"), UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static String json(String text, String path) throws SaxonApiException {
        XPathCompiler compiler = SAXON.newXPathCompiler();
        compiler.declareVariable(new QName("text"));
        XPathSelector selector = compiler.compile("parse-json($text)" + path).load();
        selector.setVariable(new QName("text"), new XdmAtomicValue(text));
        return selector.evaluateSingle().getStringValue();
    }

    private static String xml(String text, String path) throws SaxonApiException {
        XPathSelector selector = SAXON.newXPathCompiler().compile(path).load();
        selector.setContextItem(SAXON.newDocumentBuilder().build(new StreamSource(new StringReader(text))));
        return selector.evaluateSingle().getStringValue();
    }
}
