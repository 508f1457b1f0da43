package org.teigram.check.schematron;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import org.teigram.check.Cause;
import org.teigram.check.Finding;
import org.teigram.check.Findings;
import org.teigram.check.TreeCheck;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Rule;
import org.teigram.diagnostic.Severity;
import org.teigram.document.Sources;
import org.teigram.schema.SchematronSchema;

/**
 * Examines a document by Schematron rules (ISO/IEC 19757-3). What a rule says is told as it stands, at the start tag of
 * the node it speaks of; a rule that fails while it runs is told as that, not as a fault of the document.
 */
public final class SchematronCheck implements TreeCheck {

    public static final String NAME = "schematron";
    /** A Schematron rule of the schema could not run on this document. */
    public static final Rule COULD_NOT_RUN = Rule.error("schematron/could-not-run");

    private static final String SVRL = "http://purl.oclc.org/dsdl/svrl";
    private static final QName ID = new QName("id");
    private static final QName ROLE = new QName("role");
    private static final QName FLAG = new QName("flag");
    private static final QName LOCATION = new QName("location");
    private static final Map<String, Severity> SEVERITIES = Map.of(
            "warning", Severity.WARNING, "warn", Severity.WARNING, "nonfatal", Severity.WARNING,
            "info", Severity.INFO, "information", Severity.INFO, "informational", Severity.INFO, "hint", Severity.INFO);

    private final SchematronSchema schema;
    private final Processor processor;

    public SchematronCheck(SchematronSchema schema, Processor processor) {
        this.schema = schema;
        this.processor = processor;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void check(XdmNode document, Sources sources, Findings findings) {
        List<String> messages = new ArrayList<>();
        try {
            XPathCompiler xpath = processor.newXPathCompiler();
            xpath.declareNamespace("svrl", SVRL);
            XdmNode report = schema.validate(document, messages);
            for (XdmItem item : xpath.evaluate("//svrl:failed-assert | //svrl:successful-report", report)) {
                XdmNode node = (XdmNode) xpath.evaluateSingle(((XdmNode) item).getAttributeValue(LOCATION), document);
                findings.add(finding((XdmNode) item, TreePlace.of(node), sources, xpath));
            }
        } catch (SaxonApiException e) {
            String why = (messages.isEmpty() ? e.getMessage() : messages.get(0)).replaceFirst("(?s)^.*? Reason: ", "");
            Diagnostic diagnostic = Diagnostic.of(COULD_NOT_RUN, sources.whole(), "a Schematron rule could not run: " + why);
            findings.add(new Finding(NAME, Cause.ofDocument(), diagnostic));
        }
    }

    private Finding finding(XdmNode result, TreePlace place, Sources sources, XPathCompiler xpath)
            throws SaxonApiException {
        String text = xpath.evaluateSingle("normalize-space(svrl:text)", result).getStringValue();
        Optional<Rule> ours = SchematronRules.ours(attribute(result, ID));
        Rule rule = ours.orElseGet(() -> new Rule(ruleId(result), severity(result), false));
        Diagnostic diagnostic =
                Diagnostic.of(rule, place.location(sources), text).withSeverity(severity(result));
        Set<String> attributes = ours.map(SchematronRules::attributes).orElse(Set.of());
        return new Finding(NAME, place.cause(attributes), diagnostic);
    }

    private static String ruleId(XdmNode result) {
        return "schematron/" + attribute(result, ID).orElse("rule");
    }

    private static Severity severity(XdmNode result) {
        return attribute(result, ROLE)
                .or(() -> attribute(result, FLAG))
                .map(word -> SEVERITIES.getOrDefault(word.toLowerCase(Locale.ROOT), Severity.ERROR))
                .orElse(Severity.ERROR);
    }

    private static Optional<String> attribute(XdmNode node, QName name) {
        return Optional.ofNullable(node.getAttributeValue(name)).filter(value -> !value.isBlank());
    }
}
