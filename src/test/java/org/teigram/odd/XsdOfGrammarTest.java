package org.teigram.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.Validator;
import org.apache.xerces.jaxp.validation.XMLSchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** schemas/teigram.xsd admits whatever schemas/teigram.rng admits, and sees what XSD can see. */
class XsdOfGrammarTest {

    private static final Path LETTER = Path.of("src/test/resources/schema/letter-valid.xml");
    private static final long SEED = 11L;
    private static Schema xsd;
    private static Grammar grammar;

    @BeforeAll
    static void load() throws Exception {
        xsd = new XMLSchemaFactory().newSchema(Path.of("schemas/teigram.xsd").toFile());
        grammar = Grammar.read(Path.of("schemas/teigram.rng"));
    }

    static Stream<Path> documents() throws IOException {
        try (var tei = Files.list(Path.of("tei")); var fixtures = Files.list(LETTER.getParent())) {
            return Stream.concat(tei, fixtures)
                    .filter(file -> file.toString().endsWith(".xml"))
                    .filter(file -> !file.toString().matches(".*(twice|misspelt).*"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void documentsOfTheGrammarAreDocumentsOfTheXsd(Path document) throws Exception {
        assertThat(errors(Files.readString(document))).isEmpty();
    }

    @Test
    void documentsMadeFromTheGrammarAreDocumentsOfTheXsd() throws Exception {
        var generator = new DocumentGenerator(grammar, SEED);
        for (int i = 0; i < 40; i++) {
            assertThat(errors(generator.next())).as("document %d", i).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "<salute xml:id=\"de-salute\", <saulte xml:id=\"de-salute\"",
        "corresp=\"#en-verse\", correps=\"#en-verse\"",
        "type=\"translation\", type=\"translaton\"",
        "when=\"2026\", when=\"2026-02-30\"",
        "xml:id=\"de-1\", xml:id=\"de-2\"",
    })
    void aMistakeTheXsdCanSeeIsSeen(String right, String wrong) throws Exception {
        String letter = Files.readString(LETTER);
        assertThat(letter).contains(right);
        String broken = wrong.startsWith("<") ? letter.replace(right, wrong).replaceFirst("</salute>", "</saulte>")
                : letter.replace(right, wrong);
        assertThat(errors(broken)).isNotEmpty();
    }

    private static List<String> errors(String document) throws IOException, SAXException {
        Validator validator = xsd.newValidator();
        List<String> told = new ArrayList<>();
        validator.setErrorHandler(new org.xml.sax.helpers.DefaultHandler() {
            @Override
            public void error(org.xml.sax.SAXParseException e) {
                told.add(e.getLineNumber() + ": " + e.getMessage());
            }
        });
        validator.validate(new StreamSource(new StringReader(document)));
        return told;
    }
}
