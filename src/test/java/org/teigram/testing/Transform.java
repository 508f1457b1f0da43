package org.teigram.testing;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.ItemType;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.Xslt30Transformer;

/** A stylesheet under plain Saxon, as somebody without our program runs it. Thread-safe. */
public final class Transform {
    private static final Map<String, Transform> COMPILED = new ConcurrentHashMap<>();

    private final Processor processor = new Processor(false);
    private final XsltExecutable executable;

    private Transform(Source stylesheet) throws SaxonApiException {
        executable = processor.newXsltCompiler().compile(stylesheet);
    }

    /** A stylesheet of {@code xslt/}, for example {@code text/text.xsl}; compiled once for all tests. */
    public static Transform of(String stylesheet) {
        return COMPILED.computeIfAbsent(stylesheet, name -> compile(new StreamSource(Path.of("xslt", name).toFile())));
    }

    /** A stylesheet written in the test; relative addresses in it start at {@code xslt/}. Compiled once. */
    public static Transform ofSource(String stylesheet) {
        String base = Path.of("xslt", "test.xsl").toUri().toString();
        return COMPILED.computeIfAbsent(stylesheet, text -> compile(new StreamSource(new StringReader(text), base)));
    }

    private static Transform compile(Source stylesheet) {
        try {
            return new Transform(stylesheet);
        } catch (SaxonApiException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The serialized result; options are passed without a type, as on a command line. */
    public String apply(Path document, Map<String, String> options) throws SaxonApiException {
        return apply(new StreamSource(document.toFile()), options);
    }

    /** As {@link #apply(Path, Map)}, of a document written in the test. */
    public String apply(String document, Map<String, String> options) throws SaxonApiException {
        return apply(new StreamSource(new StringReader(document)), options);
    }

    private String apply(Source source, Map<String, String> options) throws SaxonApiException {
        Map<QName, XdmValue> parameters = new HashMap<>();
        for (Map.Entry<String, String> option : options.entrySet()) {
            parameters.put(new QName(option.getKey()), new XdmAtomicValue(option.getValue(), ItemType.UNTYPED_ATOMIC));
        }
        Xslt30Transformer transformer = executable.load30();
        transformer.setStylesheetParameters(parameters);
        StringWriter written = new StringWriter();
        Serializer serializer = processor.newSerializer(written);
        transformer.transform(source, serializer);
        return written.toString();
    }
}
