package org.teigram.schema.schematron;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.XdmNode;
import org.teigram.schema.SchemaFailure;
import org.teigram.schema.SchematronSchema;
import org.teigram.xml.ResourceGate;
import org.teigram.xml.SaxonProcessors;

/** Short ways to compile a schema written in a test and to run it. */
final class Rules {

    private static final ResourceGate GATE = ResourceGate.localFiles();
    private static final Processor PROCESSOR = SaxonProcessors.create(ResourceGate.packedOnly());
    private static final RulesCompiler COMPILER = new RulesCompiler(GATE, PROCESSOR);

    private Rules() {}

    static SchematronSchema schema(Path file, String phase) throws SchemaFailure {
        return SchematronSchema.compile(
                file.toUri(), Optional.of(phase).filter(p -> !p.isEmpty()), GATE, COMPILER);
    }

    static CompiledRules rules(Path folder, String content) throws Exception {
        Path file = folder.resolve("rules.sch");
        Files.writeString(file, "<schema xmlns='http://purl.oclc.org/dsdl/schematron'"
                + " xmlns:xsl='http://www.w3.org/1999/XSL/Transform' queryBinding='xslt2'>\n" + content + "\n</schema>");
        return COMPILER.compile(file.toUri(), Optional.empty(), Optional.empty());
    }

    static XdmNode document(String text) throws Exception {
        return PROCESSOR.newDocumentBuilder().build(new StreamSource(new StringReader(text)));
    }

    /** The texts of what is told; of what could not run, test or context, and cause. */
    static List<String> said(List<Outcome> outcomes) {
        return outcomes.stream().map(Rules::said).toList();
    }

    private static String said(Outcome outcome) {
        Assertion assertion = outcome.assertion();
        return outcome instanceof Outcome.Told told
                ? String.join(" ", told.texts()).strip().replaceAll("\\s+", " ")
                : "! " + (assertion.isRule() ? assertion.context() : assertion.test()) + ": "
                        + ((Outcome.NotRun) outcome).why();
    }
}
