package org.teigram.schema;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.teigram.xml.ResourceGate;
import org.teigram.xml.SaxonProcessors;
import org.teigram.xml.StylesheetFailure;
import org.teigram.xml.Stylesheets;

/**
 * Schematron rules (ISO/IEC 19757-3), standalone or embedded in RELAX NG, compiled to a stylesheet by SchXslt2.
 *
 * <p>Thread-safe: the compiled stylesheet is shared, each validation has a transformer of its own.
 */
public final class SchematronSchema implements CompiledSchema {

    private static final URI PREPARE = URI.create("classpath:/xslt/schematron/prepare.xsl");
    private static final URI TRANSPILE = URI.create("classpath:/content/transpile.xsl");
    private static final QName PHASE = new QName("http://dmaus.name/ns/2023/schxslt", "phase");

    private final XsltExecutable rules;

    private SchematronSchema(XsltExecutable rules) {
        this.rules = rules;
    }

    /**
     * @param phase the phase to run; the schema's default where there is none
     * @param processor the one whose trees will be validated
     * @throws SchemaFailure if it cannot be read, holds no rules, or a rule does not compile
     */
    public static SchematronSchema compile(URI uri, Optional<String> phase, ResourceGate gate, Processor processor)
            throws SchemaFailure {
        List<String> messages = new ArrayList<>();
        // the compiler reads schemas and their includes; the rules it makes run on the caller's processor
        Processor compiler = SaxonProcessors.create(gate);
        try {
            XdmNode source = compiler.newDocumentBuilder().build(SaxonProcessors.source(gate, uri));
            XdmNode prepared = apply(compiler, gate, PREPARE, Map.of(), source, messages);
            Map<QName, XdmAtomicValue> phases = phase.map(p -> Map.of(PHASE, new XdmAtomicValue(p))).orElse(Map.of());
            XdmNode transpiled = apply(compiler, gate, TRANSPILE, phases, prepared, messages);
            // written out and read again, so that what rules name is relative to the schema
            Source stylesheet = new StreamSource(new StringReader(transpiled.toString()), uri.toString());
            return new SchematronSchema(Stylesheets.compile(processor, stylesheet));
        } catch (SaxonApiException e) {
            throw new SchemaFailure(messages.isEmpty() ? e.getMessage() : messages.get(0));
        } catch (IOException | StylesheetFailure e) {
            // a place in the compiled stylesheet is no place that the user could go to
            throw new SchemaFailure(e.getMessage().replaceFirst("^[^:]+:\\d+: ", ""));
        }
    }

    /**
     * The validation report (SVRL) of one document.
     *
     * @param messages receives what went wrong where a rule could not run
     * @throws SaxonApiException if a rule could not run
     */
    public XdmNode validate(XdmNode document, List<String> messages) throws SaxonApiException {
        return run(Stylesheets.transformer(rules, messages), document);
    }

    private static XdmNode apply(
            Processor processor,
            ResourceGate gate,
            URI stylesheet,
            Map<QName, XdmAtomicValue> parameters,
            XdmNode source,
            List<String> messages)
            throws SaxonApiException, StylesheetFailure {
        XsltExecutable executable = Stylesheets.compile(processor, gate, stylesheet);
        Xslt30Transformer transformer = Stylesheets.transformer(executable, messages);
        transformer.setStylesheetParameters(parameters);
        return run(transformer, source);
    }

    private static XdmNode run(Xslt30Transformer transformer, XdmNode source) throws SaxonApiException {
        XdmDestination result = new XdmDestination();
        transformer.setGlobalContextItem(source);
        transformer.applyTemplates(source, result);
        return result.getXdmNode();
    }
}
