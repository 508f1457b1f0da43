package org.teigram.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teigram.cli.TestRun;
import org.teigram.export.Format.Scope;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** TEI lets many parts of a header stand twice, and editors let the others: no format fails for that. */
class RepeatedHeaderPartsIT {

    private static final List<Path> RICH = List.of(
            Path.of("tei/telegram-21405.xml"),
            Path.of("src/test/resources/export/html/letter.xml"),
            Path.of("src/test/resources/export/html/facts.xml"));

    @TempDir
    private Path folder;

    private final Set<String> paths = new HashSet<>();

    @Test
    void everyFormatIsMadeOfADocumentInWhichAPartOfTheHeaderStandsTwice() throws Exception {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        for (Path rich : RICH) {
            Document document = read(rich);
            repeat(document, (Element) document.getElementsByTagNameNS("*", "teiHeader").item(0), "", documents);
        }
        assertThat(paths).hasSizeGreaterThan(80).contains("/teiHeader/fileDesc/sourceDesc");

        List<String> arguments = new ArrayList<>(List.of("export", "--out", folder.resolve("out").toString()));
        FormatCatalog.with(List.of()).all().stream()
                .filter(format -> format.scope() == Scope.DOCUMENT)
                .forEach(format -> arguments.addAll(List.of("--to", format.id())));
        arguments.add(documents.toString());
        TestRun run = TestRun.of(arguments.toArray(String[]::new));
        assertThat(run.err() + run.out()).doesNotContain("was not made: ").doesNotContain("error");
        assertThat(run.exitCode()).isZero();
    }

    /** Writes a document for each path of the header that no other has, with the element there twice. */
    private void repeat(Document document, Element element, String above, Path documents) throws Exception {
        String path = above + "/" + element.getLocalName();
        if (paths.add(path)) {
            Node copy = element.getParentNode().insertBefore(element.cloneNode(true), element);
            TransformerFactory.newInstance("net.sf.saxon.TransformerFactoryImpl", null).newTransformer()
                    .transform(new DOMSource(document), new StreamResult(documents.resolve(paths.size() + ".xml").toFile()));
            element.getParentNode().removeChild(copy);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                repeat(document, inner, path, documents);
            }
        }
    }

    private static Document read(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(file.toFile());
    }
}
