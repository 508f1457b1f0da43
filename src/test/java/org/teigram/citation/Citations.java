package org.teigram.citation;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;

/** Runs the citation stylesheets as plain Saxon does: an entry stylesheet on a document, its text as it is written. */
public final class Citations {
    private static final Processor SAXON = new Processor(false);
    private static final Map<Path, XsltExecutable> COMPILED = new ConcurrentHashMap<>();

    private Citations() {}

    /** The citation of the document at {@code document} in the format {@code bibtex}, {@code ris}, ... */
    public static String of(Path document, String format) throws SaxonApiException {
        return transform(new StreamSource(document.toFile()), entry(format));
    }

    /** The same for a document given as text. */
    public static String ofText(String document, String format) throws SaxonApiException {
        return transform(new StreamSource(new StringReader(document)), entry(format));
    }

    /** What any stylesheet makes of a document given as text. */
    public static String ofText(String document, Path stylesheet) throws SaxonApiException {
        return transform(new StreamSource(new StringReader(document)), stylesheet);
    }

    /** Writes the document's BibTeX, RIS and CSL-JSON, in this order, into {@code folder}. */
    public static List<Path> write(Path document, Path folder) throws IOException, SaxonApiException {
        String name = document.getFileName().toString().replace(".xml", "");
        return List.of(
                Files.writeString(folder.resolve(name + ".bib"), of(document, "bibtex")),
                Files.writeString(folder.resolve(name + ".ris"), of(document, "ris")),
                Files.writeString(folder.resolve(name + ".csl.json"), of(document, "csl-json")));
    }

    private static Path entry(String format) {
        return Path.of("xslt", "citation", format + ".xsl");
    }

    private static String transform(StreamSource source, Path stylesheet) throws SaxonApiException {
        StringWriter text = new StringWriter();
        Serializer serializer = SAXON.newSerializer(text);
        Xslt30Transformer transformer =
                COMPILED.computeIfAbsent(stylesheet, Citations::compile).load30();
        transformer.transform(source, serializer);
        return text.toString();
    }

    private static XsltExecutable compile(Path stylesheet) {
        try {
            return SAXON.newXsltCompiler().compile(new StreamSource(stylesheet.toFile()));
        } catch (SaxonApiException error) {
            throw new IllegalStateException(error);
        }
    }
}
