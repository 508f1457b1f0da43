package org.teigram.schema;

import com.thaiopensource.relaxng.translate.Driver;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import org.teigram.xml.ResourceGate;
import org.teigram.xml.SaxonProcessors;
import org.teigram.xml.StylesheetFailure;
import org.teigram.xml.Stylesheets;

/**
 * Derives schemas from an ODD (TEI Guidelines, TD): RELAX NG with its Schematron rules embedded, Schematron, and from the
 * RELAX NG an XSD, by trang, which is as near to it as XSD can be.
 */
public final class OddCompiler {

    private static final URI TO_RNG = URI.create("classpath:/xslt/odd/odd2rng.xsl");
    private static final URI TO_SCH = URI.create("classpath:/xslt/odd/odd2sch.xsl");

    private OddCompiler() {}

    /**
     * Writes {@code NAME.rng}, {@code NAME.sch}, {@code NAME.xsd} and what it imports, all or none of them.
     *
     * @return the names of the files written, sorted
     * @throws SchemaFailure if the ODD cannot be read or compiled, or the schemas not written
     */
    public static List<String> compile(Path odd, Path folder) throws SchemaFailure {
        String name = odd.getFileName().toString().replaceFirst("\\.(odd|xml)$", "");
        try {
            Path work = Files.createTempDirectory("teigram-schema");
            try {
                Files.write(work.resolve(name + ".rng"), transform(odd, TO_RNG));
                Files.write(work.resolve(name + ".sch"), transform(odd, TO_SCH));
                toXsd(work.resolve(name + ".rng"), work.resolve(name + ".xsd"));
                return deliver(work, folder);
            } finally {
                delete(work);
            }
        } catch (IOException e) {
            throw new SchemaFailure("the schemas of `" + odd.getFileName() + "` could not be written: " + e.getMessage());
        }
    }

    private static byte[] transform(Path odd, URI stylesheet) throws SchemaFailure {
        ResourceGate gate = ResourceGate.localFiles();
        Processor processor = SaxonProcessors.create(gate);
        List<String> messages = new ArrayList<>();
        try {
            XdmNode source = processor.newDocumentBuilder().build(SaxonProcessors.source(gate, odd.toUri()));
            Xslt30Transformer transformer =
                    Stylesheets.transformer(Stylesheets.compile(processor, gate, stylesheet), messages);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            transformer.setGlobalContextItem(source);
            transformer.applyTemplates(source, transformer.newSerializer(bytes));
            return bytes.toByteArray();
        } catch (SaxonApiException e) {
            throw failure(odd, messages.isEmpty() ? e.getMessage() : messages.get(0));
        } catch (IOException | StylesheetFailure e) {
            throw failure(odd, e.getMessage());
        }
    }

    private static void toXsd(Path rng, Path xsd) throws SchemaFailure {
        int code = new Driver().run(new String[] {rng.toString(), xsd.toString()});
        if (code != 0) {
            throw failure(rng, "it cannot be expressed as XSD");
        }
    }

    private static List<String> deliver(Path work, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(work)) {
            for (Path file : files.sorted().toList()) {
                replace(folder.resolve(file.getFileName()), file);
                names.add(file.getFileName().toString());
            }
        }
        return names;
    }

    /** Whole or not at all; a file that would be the same is left alone, with its date. */
    private static void replace(Path target, Path made) throws IOException {
        if (Files.exists(target) && Files.mismatch(made, target) < 0) {
            return;
        }
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.copy(made, part);
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void delete(Path work) throws IOException {
        try (Stream<Path> files = Files.list(work)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(work);
    }

    private static SchemaFailure failure(Path odd, String why) {
        return new SchemaFailure("`" + odd.getFileName() + "` cannot be compiled: " + why);
    }
}
