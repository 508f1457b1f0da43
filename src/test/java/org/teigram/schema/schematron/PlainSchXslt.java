package org.teigram.schema.schematron;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;

/**
 * SchXslt2 as its documentation says, without anything of ours between: the judge of what our rules tell. But for one
 * thing: of three rules of a pattern that match a node, 1.10.2 runs the first and the third, against ISO/IEC 19757-3 and
 * its own case {@code rule-order}, since a suppressed rule does not hand on which patterns have spoken.
 */
public final class PlainSchXslt {

    private static final QName LOCATION = new QName("location");
    private static final QName TEST = new QName("test");

    private final Processor processor;
    private final XsltExecutable rules;
    private int fired;

    /** @param schema a Schematron schema that SchXslt2 can compile */
    public PlainSchXslt(XdmNode schema, Processor processor) throws SaxonApiException {
        this.processor = processor;
        XdmDestination transpiled = new XdmDestination();
        processor.newXsltCompiler()
                .compile(new StreamSource(new StringReader(transpiler()), "classpath:/content/transpile.xsl"))
                .load30()
                .applyTemplates(schema, transpiled);
        rules = processor.newXsltCompiler().compile(transpiled.getXdmNode().asSource());
    }

    private static String transpiler() {
        try (InputStream stream = PlainSchXslt.class.getResourceAsStream("/content/transpile.xsl")) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            Matcher handedOn = Pattern.compile("<alias:next-match>\\s*(<alias:with-param [^>]*\"\\$Q[^>]*/>)").matcher(text);
            assertThat(handedOn.find()).isTrue();
            return text.replace("<alias:next-match/>", "<alias:next-match>" + handedOn.group(1) + "</alias:next-match>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is told, a line each: path, test and words, sorted. */
    public List<String> told(XdmNode document) throws SaxonApiException {
        XdmDestination report = new XdmDestination();
        var run = rules.load30();
        run.setGlobalContextItem(document);
        run.applyTemplates(document, report);
        List<String> told = new ArrayList<>();
        for (XdmNode one : report.getXdmNode().select(Steps.descendant(Predicates.isElement())).asListOfNodes()) {
            String name = one.getNodeName().getLocalName();
            if (name.equals("failed-assert") || name.equals("successful-report")) {
                String text = one.select(Steps.child("text")).asNode().getStringValue();
                told.add(line(one.getAttributeValue(LOCATION), one.getAttributeValue(TEST), text));
            } else if (name.equals("fired-rule")) {
                fired++;
            }
        }
        told.sort(null);
        return told;
    }

    /** The number of times that a rule met a node so far. */
    public int fired() {
        return fired;
    }

    /** The same of what our rules say; what could not run stands among it. */
    public List<String> told(List<Outcome> outcomes) throws SaxonApiException {
        var path = processor.newXPathCompiler().compile("path(.)").load();
        List<String> told = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Told one) {
                path.setContextItem(one.node());
                told.add(line(path.evaluateSingle().getStringValue(), one.assertion().test(), one.texts().get(0)));
            } else {
                told.add(outcome.toString());
            }
        }
        told.sort(null);
        return told;
    }

    /** White space aside: SchXslt2's stylesheets, written out and read again, lose some. */
    private static String line(String path, String test, String text) {
        return path + " " + test.strip().replaceAll("\\s+", " ") + ": " + text.replaceAll("\\s+", "");
    }
}
