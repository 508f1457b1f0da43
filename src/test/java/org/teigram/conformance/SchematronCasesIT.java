package org.teigram.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teigram.schema.SchematronSchema;
import org.teigram.schema.schematron.Outcome;
import org.teigram.schema.schematron.RulesCompiler;
import org.teigram.xml.ResourceGate;
import org.teigram.xml.SaxonProcessors;

/** SchXslt2's cases for ISO Schematron, each with the verdict it expects. All of those that are here apply to us. */
final class SchematronCasesIT {

    private static final Path CASES = Path.of("../shared/corpora/schxslt2/src/src/test/conformance/testcases");

    private final ResourceGate gate = ResourceGate.localFiles();
    private final Processor processor = SaxonProcessors.create(gate);

    @TempDir
    Path folder;

    @Test
    void every_case_gets_its_verdict() throws Exception {
        assumeTrue(Files.isDirectory(CASES), () -> "no " + CASES);
        List<Path> cases;
        try (Stream<Path> files = Files.walk(CASES)) {
            cases = files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
        }
        List<String> wrong = new ArrayList<>();
        for (Path file : cases) {
            XdmNode testcase = element(processor.newDocumentBuilder().build(file.toFile()), "testcase");
            String actual = verdict(testcase);
            if (!actual.equals(testcase.attribute("expect"))) {
                wrong.add(file.getFileName() + ": " + actual);
            }
        }
        System.out.println("Schematron cases: " + cases.size() + ", with another verdict: " + wrong);
        assertThat(cases).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    private String verdict(XdmNode testcase) throws Exception {
        Path schema = folder.resolve("schema.sch");
        write(schema, element(testcase, "schemas"));
        List<XdmNode> documents = element(testcase, "documents").select(Steps.child("document")).asListOfNodes();
        for (XdmNode document : documents) {
            write(folder.resolve(document.attribute("filename")), document);
        }
        SchematronSchema rules = SchematronSchema.compile(schema.toUri(),
                Optional.ofNullable(testcase.attribute("phase")), gate, new RulesCompiler(gate, processor));
        XdmNode first = processor.newDocumentBuilder()
                .build(folder.resolve(documents.get(0).attribute("filename")).toFile());
        List<Outcome> outcomes = rules.validate(first);
        if (outcomes.stream().anyMatch(Outcome.NotRun.class::isInstance)) {
            return "error: " + outcomes;
        }
        return outcomes.isEmpty() ? "valid" : "invalid";
    }

    private static XdmNode element(XdmNode parent, String name) {
        return parent.select(Steps.child(name)).asNode();
    }

    private static void write(Path file, XdmNode wrapper) throws IOException {
        Files.writeString(file, wrapper.select(Steps.child(Predicates.isElement())).firstItem().toString());
    }
}
