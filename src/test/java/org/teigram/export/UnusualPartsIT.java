package org.teigram.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teigram.cli.TestRun;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** TEI lets many elements stand twice and some attributes be empty, and editors let the others: no format fails for that. */
class UnusualPartsIT {

    private static final List<Path> RICH = List.of(
            Path.of("tei/telegram-21405.xml"),
            Path.of("src/test/resources/export/html/letter.xml"),
            Path.of("src/test/resources/export/html/facts.xml"),
            Path.of("src/test/resources/export/html/notes.xml"),
            Path.of("src/test/resources/export/html/apparatus.xml"));

    /** Those with rules of their own; what the others write is in the record that all have. */
    private static final List<String> FORMATS = List.of("html", "text", "csl-json", "mods", "cff");

    private static final List<String> ALL_FORMATS =
            FormatCatalog.with(List.of()).all().stream().map(Format::id).toList();

    @TempDir
    private Path folder;

    private final Set<String> paths = new HashSet<>();
    private final Transformer identity = newTransformer();

    @Test
    void formatsAreMadeWhereAnElementStandsTwiceOrAnAttributeIsEmpty() throws Exception {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        for (Path rich : RICH) {
            Document document = read(rich);
            for (Node part = document.getDocumentElement().getFirstChild(); part != null; part = part.getNextSibling()) {
                if (part instanceof Element element) {
                    change(document, element, "", documents);
                }
            }
        }
        assertThat(paths).hasSizeGreaterThan(300).contains("/teiHeader/fileDesc/sourceDesc", "/text/back/div/note/@target");

        assertAreMade(FORMATS, documents);
    }

    @Test
    void formatsAreMadeOfNumbersInOtherDigits() throws Exception {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        for (Path rich : RICH) {
            Document document = read(rich);
            translate(document.getDocumentElement());
            paths.add(rich.toString());
            write(document, documents);
        }
        assertAreMade(ALL_FORMATS, documents);
    }

    private void assertAreMade(List<String> formats, Path documents) {
        List<String> arguments = new ArrayList<>(List.of("export", "--out", folder.resolve("out").toString()));
        formats.forEach(format -> arguments.addAll(List.of("--to", format)));
        arguments.add(documents.toString());
        TestRun run = TestRun.of(arguments.toArray(String[]::new));
        assertThat(run.err() + run.out()).doesNotContain("was not made: ").doesNotContain("error");
        assertThat(run.exitCode()).isZero();
    }

    /** All digits, of texts and of attributes, as Arabic writes them. */
    private static void translate(Node node) {
        if (node instanceof Element element) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Node attribute = element.getAttributes().item(i);
                if (!attribute.getNodeName().startsWith("xmlns")) {
                    attribute.setNodeValue(arabic(attribute.getNodeValue()));
                }
            }
        } else if (node.getNodeType() == Node.TEXT_NODE) {
            node.setNodeValue(arabic(node.getNodeValue()));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            translate(child);
        }
    }

    private static String arabic(String text) {
        return text.codePoints()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + 0x660 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Writes documents for each path that no other has: with the element there twice, with each attribute empty. */
    private void change(Document document, Element element, String above, Path documents) throws Exception {
        String path = above + "/" + element.getLocalName();
        if (paths.add(path)) {
            Node copy = element.getParentNode().insertBefore(element.cloneNode(true), element);
            write(document, documents);
            element.getParentNode().removeChild(copy);
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (paths.add(path + "/@" + attribute.getName()) && !attribute.getName().equals("xml:id")) {
                String value = attribute.getValue();
                attribute.setValue("");
                write(document, documents);
                attribute.setValue(value);
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                change(document, inner, path, documents);
            }
        }
    }

    private void write(Document document, Path documents) throws Exception {
        identity.transform(new DOMSource(document), new StreamResult(documents.resolve(paths.size() + ".xml").toFile()));
    }

    private static Transformer newTransformer() {
        try {
            return TransformerFactory.newInstance("net.sf.saxon.TransformerFactoryImpl", null).newTransformer();
        } catch (TransformerConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document read(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(file.toFile());
    }
}
