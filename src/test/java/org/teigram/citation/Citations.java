package org.teigram.citation;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.teigram.export.Format;
import org.teigram.export.Format.Scope;
import org.teigram.export.FormatCatalog;

/** Runs the stylesheets of the record's formats as plain Saxon does: on a document, its text as it is written. */
public final class Citations {
    private static final Processor SAXON = new Processor(false);
    private static final Map<Path, XsltExecutable> COMPILED = new ConcurrentHashMap<>();

    private static final QName NOTHING = new QName("https://teigram.org/ns/functions", "nothing");

    /** The formats that reference managers read, in the order in which {@link #write} writes them. */
    static final List<String> FOR_REFERENCE_MANAGERS = List.of("bibtex", "biblatex", "ris", "csl-json");

    private Citations() {}

    /** The formats of one document that are made of the record alone, as the catalog lists them. */
    public static List<Format> formats() {
        return FormatCatalog.with(List.of()).all().stream()
                .filter(format -> format.scope() == Scope.DOCUMENT && !format.id().equals("iiif")) // which is of images
                .filter(format -> format.stylesheet().getPath().matches("/xslt/(citation|metadata)/.*"))
                .toList();
    }

    /** The citation of the document at {@code document} in the format {@code bibtex}, {@code ris}, ... */
    public static String of(Path document, String format) throws SaxonApiException {
        return transform(new StreamSource(document.toFile()), entry(format));
    }

    /** The same; empty where the format has nothing to write. */
    public static Optional<String> ifAny(Path document, String format) throws SaxonApiException {
        try {
            return Optional.of(of(document, format));
        } catch (SaxonApiException error) {
            if (NOTHING.equals(error.getErrorCode())) {
                return Optional.empty();
            }
            throw error;
        }
    }

    /** The same for a document given as text. */
    public static String ofText(String document, String format) throws SaxonApiException {
        return transform(new StreamSource(new StringReader(document)), entry(format));
    }

    /** The entries of the bibliography in the document. */
    public static String bibliographyOf(Path document, String format) throws SaxonApiException {
        return transform(
                new StreamSource(document.toFile()), entry(format), Map.of(new QName("bibliography"), new XdmAtomicValue("yes")));
    }

    /** The entries of the documents in a document given as text. */
    static String documentsIn(String document, String format) throws SaxonApiException {
        return transform(new StreamSource(new StringReader(document)), entry(format),
                Map.of(new QName("records"), new XdmAtomicValue("documents")));
    }

    /** What any stylesheet makes of a document given as text. */
    public static String ofText(String document, Path stylesheet) throws SaxonApiException {
        return transform(new StreamSource(new StringReader(document)), stylesheet);
    }

    /** Writes the document in a format into {@code folder}, if the format has anything to write. */
    public static Optional<Path> write(Path document, String format, Path folder) throws IOException, SaxonApiException {
        Optional<String> text = ifAny(document, format);
        String name = document.getFileName().toString().replace(".xml", "." + format(format).extension());
        return text.isEmpty() ? Optional.empty() : Optional.of(Files.writeString(folder.resolve(name), text.get()));
    }

    /** Writes the document in the formats for reference managers into {@code folder}. */
    public static List<Path> write(Path document, Path folder) throws IOException, SaxonApiException {
        List<Path> written = new ArrayList<>();
        for (String format : FOR_REFERENCE_MANAGERS) {
            written.add(write(document, format, folder).orElseThrow());
        }
        return written;
    }

    private static Path entry(String format) {
        return Path.of(format(format).stylesheet().getPath().substring(1));
    }

    static Format format(String id) {
        return formats().stream().filter(format -> format.id().equals(id)).findFirst().orElseThrow();
    }

    private static String transform(StreamSource source, Path stylesheet) throws SaxonApiException {
        return transform(source, stylesheet, Map.of());
    }

    private static String transform(StreamSource source, Path stylesheet, Map<QName, XdmAtomicValue> parameters)
            throws SaxonApiException {
        StringWriter text = new StringWriter();
        Serializer serializer = SAXON.newSerializer(text);
        Xslt30Transformer transformer =
                COMPILED.computeIfAbsent(stylesheet, Citations::compile).load30();
        transformer.setStylesheetParameters(parameters);
        transformer.setMessageHandler(message -> {});
        transformer.setErrorReporter(error -> {});
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
