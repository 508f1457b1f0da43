package org.teigram.odd;

import java.io.File;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltExecutable;

/** A Schematron schema run by SchXslt2 as its own documentation says, without anything of ours between. For tests. */
final class SchematronRules {

    private static final Processor PROCESSOR = new Processor(false);
    private static final String TRANSPILER = "/content/transpile.xsl";

    private final XsltExecutable rules;

    SchematronRules(String schema) throws SaxonApiException {
        var transpiler = PROCESSOR.newXsltCompiler()
                .compile(new StreamSource(SchematronRules.class.getResource(TRANSPILER).toString()));
        var transpiled = new XdmDestination();
        transpiler.load30().transform(new StreamSource(new StringReader(schema)), transpiled);
        rules = PROCESSOR.newXsltCompiler().compile(transpiled.getXdmNode().asSource());
    }

    /** The failed asserts and successful reports of a document, "line id" each, in the order of the document. */
    List<String> failed(File document) throws SaxonApiException {
        var builder = PROCESSOR.newDocumentBuilder();
        builder.setLineNumbering(true);
        XdmNode tree = builder.build(document);
        var report = new XdmDestination();
        var run = rules.load30();
        run.setGlobalContextItem(tree);
        run.applyTemplates(tree, report);
        XPathCompiler xpath = PROCESSOR.newXPathCompiler();
        xpath.declareNamespace("svrl", "http://purl.oclc.org/dsdl/svrl");
        List<String> found = new ArrayList<>();
        for (XdmItem item : xpath.evaluate("//(svrl:failed-assert | svrl:successful-report)", report.getXdmNode())) {
            var told = (XdmNode) item;
            var place = (XdmNode) xpath.evaluateSingle(told.getAttributeValue(new QName("location")), tree);
            found.add(place.getLineNumber() + " " + told.getAttributeValue(new QName("id")));
        }
        found.sort((a, b) -> Integer.compare(line(a), line(b)));
        return found;
    }

    private static int line(String told) {
        return Integer.parseInt(told.substring(0, told.indexOf(' ')));
    }
}
