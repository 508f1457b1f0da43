package org.teigram.schema.schematron;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.streams.Steps;
import org.teigram.xml.Parsers;
import org.teigram.xml.ResourceGate;
import org.teigram.xml.SaxonProcessors;
import org.teigram.xml.StylesheetFailure;
import org.teigram.xml.Stylesheets;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Compiles schemas to rules that can be run. Its own stylesheet is compiled once, for the first of them. Thread-safe. */
public final class RulesCompiler {

    private static final URI COMPILE = URI.create("classpath:/xslt/schematron/compile.xsl");
    private static final QName PHASE = new QName("http://dmaus.name/ns/2023/schxslt", "phase");
    private static final QName CAREFUL = new QName(SchemaReader.OWN, "careful");
    private static final Pattern PLACE = Pattern.compile("^[^:]*:(\\d+): (.*)$", Pattern.DOTALL);
    private static final Pattern AT = Pattern.compile(" (?:[\\w.-]+:)?at=\"([^\"]+:\\d+)\"");

    private final ResourceGate gate;
    private final Processor runner;
    private final Processor reader;
    private XsltExecutable compiler;

    /**
     * @param gate what schemas may read
     * @param runner the processor whose trees the rules will be run on
     */
    public RulesCompiler(ResourceGate gate, Processor runner) {
        this.gate = gate;
        this.runner = runner;
        this.reader = SaxonProcessors.create(gate, SchemaReader::new);
    }

    /**
     * Compiles the rules of a Schematron schema, or those embedded in a RELAX NG schema.
     *
     * @param translated the schema in RELAX NG's XML syntax, if it is written in the compact one
     * @param phase the phase to run; the schema's default where there is none
     * @throws StylesheetFailure if it cannot be read, holds no rules, or a rule does not compile
     */
    public CompiledRules compile(URI uri, Optional<String> translated, Optional<String> phase) throws StylesheetFailure {
        XdmNode source = read(uri, translated);
        XdmNode compiled = compiled(source, phase, List.of());
        XsltExecutable rules = stylesheet(compiled, uri);
        return new CompiledRules(rules, PatternReader.read(compiled, rules), pattern -> {
            XdmNode careful = compiled(source, phase, List.of(pattern.getEQName()));
            return stylesheet(careful, uri);
        });
    }

    private XdmNode read(URI uri, Optional<String> translated) throws StylesheetFailure {
        try {
            if (translated.isPresent()) {
                InputSource text = new InputSource(new StringReader(translated.get()));
                text.setSystemId(uri.toString());
                return reader.newDocumentBuilder().build(new SAXSource(Parsers.forTools(new DefaultHandler2()), text));
            }
            return reader.newDocumentBuilder().build(SaxonProcessors.source(gate, uri, SchemaReader::new));
        } catch (SaxonApiException e) {
            throw e.getCause() != null && e.getCause().getCause() instanceof SAXParseException fault
                    ? new StylesheetFailure("line " + fault.getLineNumber() + ": " + fault.getMessage(), e)
                    : new StylesheetFailure(e.getMessage(), e);
        } catch (IOException e) {
            throw new StylesheetFailure(e.getMessage(), e);
        }
    }

    private XdmNode compiled(XdmNode source, Optional<String> phase, List<String> careful) throws StylesheetFailure {
        List<String> messages = new ArrayList<>();
        Xslt30Transformer transformer = Stylesheets.transformer(compiler(), messages);
        try {
            Map<QName, XdmValue> parameters = new HashMap<>();
            phase.ifPresent(name -> parameters.put(PHASE, new XdmAtomicValue(name)));
            parameters.put(CAREFUL, XdmValue.makeSequence(careful));
            transformer.setStylesheetParameters(parameters);
            transformer.setGlobalContextItem(source);
            XdmDestination result = new XdmDestination();
            transformer.applyTemplates(source, result);
            return result.getXdmNode().select(Steps.child()).asNode();
        } catch (SaxonApiException e) {
            throw new StylesheetFailure(messages.isEmpty() ? e.getMessage() : messages.get(0), e);
        }
    }

    private synchronized XsltExecutable compiler() throws StylesheetFailure {
        if (compiler == null) {
            compiler = Stylesheets.compile(reader, gate, COMPILE);
        }
        return compiler;
    }

    /** Written out and read again, so that what rules name is relative to the schema. */
    private XsltExecutable stylesheet(XdmNode compiled, URI uri) throws StylesheetFailure {
        String text = compiled.select(Steps.child("stylesheet")).asNode().toString();
        try {
            return Stylesheets.compile(runner, gate, new StreamSource(new StringReader(text), uri.toString()));
        } catch (StylesheetFailure e) {
            throw new StylesheetFailure(inSchema(e.getMessage(), text));
        }
    }

    /** A place in the compiled stylesheet is no place that the user could go to: the rule's before it is. */
    private static String inSchema(String message, String stylesheet) {
        Matcher placed = PLACE.matcher(message);
        if (!placed.matches()) {
            return message;
        }
        int line = Integer.parseInt(placed.group(1));
        String before = stylesheet.lines().limit(line + 1L).reduce("", (all, next) -> all + "\n" + next);
        return AT.matcher(before)
                .results()
                .reduce((first, second) -> second)
                .map(at -> at.group(1) + ": " + placed.group(2))
                .orElse(placed.group(2));
    }
}
