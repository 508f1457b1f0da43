package org.teigram.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teigram.odd.RelaxNg;
import org.teigram.schema.SchematronSchema;
import org.teigram.schema.schematron.PlainSchXslt;
import org.teigram.schema.schematron.RulesCompiler;
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
        Path schema = SCHEMAS.resolve("tei_all.isosch").toRealPath();
        var rules = SchematronSchema.compile(
                schema.toUri(), Optional.empty(), gate, new RulesCompiler(gate, processor));
        XdmNode odd = processor.newDocumentBuilder().build(SaxonProcessors.source(gate, ODD.toRealPath().toUri()));
        var plain = new PlainSchXslt(
                processor.newDocumentBuilder().build(SaxonProcessors.source(gate, schema.toUri())), processor);

        assertThat(plain.told(odd)).isEmpty();
        assertThat(plain.fired()).isGreaterThan(100);
        assertThat(rules.validate(odd)).isEmpty();
    }
}
