package org.teigram.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teigram.odd.RelaxNg;
import org.teigram.schema.SchematronSchema;
import org.teigram.xml.ResourceGate;
import org.teigram.xml.SaxonProcessors;
import org.xml.sax.InputSource;

/** The schema specification is itself a TEI document. */
class OddIsTeiIT {

    private static final Path SCHEMAS = Path.of("../shared/corpora/tei-schema");
    private static final Path ODD = Path.of("schemas/teigram.odd");

    @BeforeEach
    void schemasAreHere() {
        assumeTrue(Files.isDirectory(SCHEMAS), () -> "no " + SCHEMAS + ": the TEI's own schemas are not here");
    }

    @Test
    void itIsValidByTeiAll() throws Exception {
        var teiAll = new RelaxNg(new InputSource(SCHEMAS.resolve("tei_all.rng").toUri().toString()));
        assertThat(teiAll.errors(Files.readString(ODD))).isEmpty();
    }

    @Test
    void itKeepsTheRulesOfTeiAll() throws Exception {
        var gate = ResourceGate.localFiles();
        Processor processor = SaxonProcessors.create(gate);
        var rules = SchematronSchema.compile(
                SCHEMAS.resolve("tei_all.isosch").toRealPath().toUri(), Optional.empty(), gate, processor);
        XdmNode odd = processor.newDocumentBuilder().build(SaxonProcessors.source(gate, ODD.toRealPath().toUri()));

        XdmNode report = rules.validate(odd, new ArrayList<>());

        XPathCompiler xpath = processor.newXPathCompiler();
        xpath.declareNamespace("svrl", "http://purl.oclc.org/dsdl/svrl");
        assertThat(xpath.evaluate("count(//svrl:fired-rule) gt 100", report).toString()).isEqualTo("true");
        var told = new ArrayList<String>();
        xpath.evaluate("//(svrl:failed-assert | svrl:successful-report)", report)
                .forEach(item -> told.add(((XdmNode) item).getAttributeValue(new QName("location")) + ": "
                        + item.getStringValue().strip()));
        assertThat(told).isEmpty();
    }
}
