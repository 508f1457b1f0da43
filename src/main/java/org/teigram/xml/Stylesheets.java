package org.teigram.xml;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.Source;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XmlProcessingError;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.Xslt30Transformer;

/** Compiles stylesheets, and makes transformers that write nothing but their result. */
public final class Stylesheets {

    private Stylesheets() {}

    /** @throws StylesheetFailure with the first error and its place */
    public static XsltExecutable compile(Processor processor, ResourceGate gate, URI uri) throws StylesheetFailure {
        try {
            return compile(processor, gate, SaxonProcessors.source(gate, uri));
        } catch (IOException e) {
            throw new StylesheetFailure(e.getMessage());
        }
    }

    /**
     * As {@link #compile(Processor, ResourceGate, URI)}, from a source at hand.
     *
     * @param gate what the stylesheet may include, which may be more than the processor may read when it runs
     */
    public static XsltExecutable compile(Processor processor, ResourceGate gate, Source source) throws StylesheetFailure {
        List<XmlProcessingError> errors = new ArrayList<>();
        XsltCompiler compiler = processor.newXsltCompiler();
        compiler.setResourceResolver(request -> SaxonProcessors.open(gate, request.uri, reader -> reader));
        compiler.setErrorReporter(error -> {
            if (!error.isWarning()) {
                errors.add(error);
            }
        });
        try {
            return compiler.compile(source);
        } catch (SaxonApiException e) {
            throw new StylesheetFailure(errors.isEmpty() ? e.getMessage() : sentence(errors.get(0)));
        }
    }

    /** For one transformation on one thread. It opens no further outputs, and collects what the stylesheet says. */
    public static Xslt30Transformer transformer(XsltExecutable executable, List<String> messages) {
        Xslt30Transformer transformer = executable.load30();
        transformer.setMessageHandler(message -> messages.add(message.getContent().getStringValue().strip()));
        transformer.setErrorReporter(error -> {
            if (!error.isWarning()) {
                messages.add(sentence(error));
            }
        });
        transformer.setResultDocumentHandler(uri -> {
            throw new IllegalArgumentException("a stylesheet cannot write further files");
        });
        return transformer;
    }

    private static String sentence(XmlProcessingError error) {
        String file = error.getLocation() == null ? null : error.getLocation().getSystemId();
        String place = file == null
                ? ""
                : file.substring(file.lastIndexOf('/') + 1) + ":" + error.getLocation().getLineNumber() + ": ";
        return place + error.getMessage();
    }
}
