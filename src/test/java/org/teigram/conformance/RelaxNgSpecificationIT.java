package org.teigram.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teigram.check.relaxng.Tally;
import org.teigram.check.relaxng.Witness;
import org.teigram.schema.RelaxNgSchema;
import org.teigram.schema.SchemaFailure;
import org.teigram.xml.ResourceGate;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** James Clark's cases: incorrect schemas are refused, correct ones judge each document as the case says. */
final class RelaxNgSpecificationIT {

    private static final Path CASES =
            Path.of("..", "shared", "corpora", "jing-trang/src/mod/rng-validate/test/spectest-public.xml");

    @TempDir
    Path folder;

    private final Tally tally = new Tally();
    private int schemas;

    @Test
    void everyCaseComesOutAsItSays() throws Exception {
        assumeThat(CASES).as("the corpora, which are kept outside the repository").isRegularFile();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        NodeList cases = factory.newDocumentBuilder().parse(CASES.toFile()).getElementsByTagName("testCase");
        for (int i = 0; i < cases.getLength(); i++) {
            judge((Element) cases.item(i), Files.createDirectory(folder.resolve("case" + i)));
        }
        System.out.println("specification cases: " + schemas + " schemas; " + tally);

        assertThat(schemas).isGreaterThan(150);
        assertThat(tally.documents()).isGreaterThan(250);
        assertThat(tally.disagreements()).isEmpty();
        assertThat(tally.otherFirst()).isEmpty();
    }

    private void judge(Element testCase, Path place) throws Exception {
        writeResources(testCase, place);
        ResourceGate gate = new ResourceGate(List.of(folder));
        Path schema = place.resolve("schema.rng");
        for (Element incorrect : children(testCase, "incorrect")) {
            write(incorrect, schema);
            schemas++;
            assertThatThrownBy(() -> RelaxNgSchema.compile(schema.toUri(), gate))
                    .as(Files.readString(schema))
                    .isInstanceOf(SchemaFailure.class);
        }
        for (Element correct : children(testCase, "correct")) {
            write(correct, schema);
            schemas++;
            Witness witness = new Witness(schema, folder);
            for (Element valid : children(testCase, "valid")) {
                judge(valid, schema, witness, true);
            }
            for (Element invalid : children(testCase, "invalid")) {
                judge(invalid, schema, witness, false);
            }
        }
    }

    private void judge(Element document, Path schema, Witness witness, boolean valid) throws Exception {
        Path file = schema.resolveSibling("document.xml");
        write(document, file);
        Witness.Verdicts verdicts = witness.judge(file);
        tally.add(file, verdicts);
        assertThat(verdicts.ours().isEmpty())
                .as("%s%n%s", Files.readString(schema), Files.readString(file))
                .isEqualTo(valid);
    }

    private static void writeResources(Element parent, Path place) throws IOException, TransformerException {
        for (Element resource : children(parent, "resource")) {
            write(resource, place.resolve(resource.getAttribute("name")));
        }
        for (Element dir : children(parent, "dir")) {
            writeResources(dir, Files.createDirectory(place.resolve(dir.getAttribute("name"))));
        }
    }

    /** The element's only child element, as a file. */
    private static void write(Element holder, Path file) throws TransformerException {
        Element root = children(holder, null).get(0);
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(root), new StreamResult(file.toFile()));
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> result = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && (name == null || name.equals(element.getNodeName()))) {
                result.add(element);
            }
        }
        return result;
    }
}
