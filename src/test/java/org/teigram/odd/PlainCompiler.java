package org.teigram.odd;

import com.thaiopensource.relaxng.translate.Driver;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XsltExecutable;

/** Runs the stylesheets of {@code xslt/odd} as any XSLT 3.0 processor would, and trang. For tests. */
public final class PlainCompiler {

    private static final Processor PROCESSOR = new Processor(false);
    private static final Map<String, XsltExecutable> COMPILED = new ConcurrentHashMap<>();
    private static final Path XSLT = Path.of("xslt/odd");

    private PlainCompiler() {}

    /** The RELAX NG grammar of an ODD. Fails with the compiler's own message where it stops. */
    public static String rng(String odd) {
        return run("odd2rng.xsl", odd);
    }

    /** The Schematron schema of an ODD. */
    public static String sch(String odd) {
        return run("odd2sch.xsl", odd);
    }

    /** Writes the XSD of a grammar, and the xml.xsd it imports, to a folder. */
    public static void xsd(Path rng, Path xsd) {
        int exit = new Driver().run(new String[] {rng.toString(), xsd.toString()});
        if (exit != 0) {
            throw new IllegalStateException("trang ended with " + exit + " for " + rng);
        }
    }

    static String run(String stylesheet, String source) {
        var message = new AtomicReference<>("");
        try {
            var transformer = stylesheet(stylesheet).load30();
            transformer.setMessageHandler(told -> message.set(told.getStringValue()));
            transformer.setErrorReporter(error -> {});
            var result = new StringWriter();
            transformer.transform(new StreamSource(new StringReader(source), "memory:odd"), PROCESSOR.newSerializer(result));
            return result.toString();
        } catch (SaxonApiException stopped) {
            throw new IllegalArgumentException(message.get().isEmpty() ? stopped.getMessage() : message.get(), stopped);
        }
    }

    private static XsltExecutable stylesheet(String name) throws SaxonApiException {
        var compiled = COMPILED.get(name);
        if (compiled == null) {
            compiled = PROCESSOR.newXsltCompiler().compile(new StreamSource(XSLT.resolve(name).toFile()));
            COMPILED.put(name, compiled);
        }
        return compiled;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
