package org.teigram.citation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.thaiopensource.util.SinglePropertyMap;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** What schemas and programs of others object to in our metadata; the schemas are read in place. */
public final class MetadataJudges {
    private static final Path SHARED = Path.of("..", "shared");
    private static final Path SCHEMAS = SHARED.resolve("format-schemas");
    private static final Map<String, String> XSD = Map.of(
            "oai-dc", "oai_dc/oai_dc.xsd", "mods", "mods-3.6/mods-3-6.xsd", "datacite", "datacite-4.6/metadata.xsd");

    private MetadataJudges() {}

    /** The formats there is a judge for. */
    public static List<String> formats() {
        return List.of("oai-dc", "mods", "datacite", "dcterms", "cff", "schema-org", "tei-bibl");
    }

    public static boolean schemasAreHere() {
        return Files.isDirectory(SCHEMAS);
    }

    /** Objections to files of one format, each with the file it is about; none where all is well. */
    public static List<String> objections(String format, List<Path> files) throws Exception {
        return switch (format) {
            case "dcterms" -> byRapper(files);
            case "cff" -> byJsonSchema(SCHEMAS.resolve("cff-schema.json"), files);
            case "schema-org" -> byJsonSchema(Path.of("src/test/js/schema-org.json"), files);
            case "tei-bibl" -> byTeiAll(files);
            default -> byXsd(SCHEMAS.resolve(XSD.get(format)), files);
        };
    }

    private static List<String> byXsd(Path schema, List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("xmllint", "--nonet", "--noout", "--schema", schema.toString()));
        files.forEach(file -> command.add(file.toString()));
        return told(command).stream().filter(line -> !line.endsWith(" validates")).toList();
    }

    private static List<String> byRapper(List<Path> files) throws IOException, InterruptedException {
        List<String> objections = new ArrayList<>();
        for (Path file : files) {
            objections.addAll(told(List.of("rapper", "--quiet", "--count", "--input", "rdfxml", file.toString())));
        }
        return objections;
    }

    private static List<String> byJsonSchema(Path schema, List<Path> files) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(schema.toString()));
        files.forEach(file -> arguments.add(file.toString()));
        return Node.lines("validate-json.js", arguments);
    }

    /** All of them in one document. */
    private static List<String> byTeiAll(List<Path> files) throws IOException, SAXException {
        StringBuilder bibliography = new StringBuilder("<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc>"
                + "<titleStmt><title>T</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc>"
                + "</fileDesc></teiHeader><text><body><listBibl>");
        for (Path file : files) {
            bibliography.append(Files.readString(file).replaceFirst("^<\\?xml[^>]*>", ""));
        }
        Path document = Files.createTempFile("bibliography", ".xml");
        try {
            Files.writeString(document, bibliography.append("</listBibl></body></text></TEI>"));
            return byRelaxNg(SHARED.resolve("corpora/tei-schema/tei_all.rng"), document);
        } finally {
            Files.delete(document);
        }
    }

    /** What the schema of IIIF Presentation 3 objects to in manifests. */
    public static List<String> byIiif(List<Path> manifests) throws IOException, InterruptedException {
        return byJsonSchema(SCHEMAS.resolve("iiif_3_0.json"), manifests);
    }

    /** What jing objects to in a document. */
    public static List<String> byRelaxNg(Path schema, Path document) throws IOException, SAXException {
        List<String> errors = new ArrayList<>();
        DefaultHandler handler = new DefaultHandler() {
            @Override
            public void error(SAXParseException e) {
                errors.add(e.getLineNumber() + ": " + e.getMessage());
            }
        };
        ValidationDriver driver = new ValidationDriver(SinglePropertyMap.newInstance(ValidateProperty.ERROR_HANDLER, handler));
        driver.loadSchema(ValidationDriver.fileInputSource(schema.toString()));
        driver.validate(ValidationDriver.fileInputSource(document.toString()));
        return errors;
    }

    private static List<String> told(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
        process.waitFor();
        return lines;
    }
}
