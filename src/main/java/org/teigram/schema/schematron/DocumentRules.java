package org.teigram.schema.schematron;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmArray;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.value.SequenceExtent;
import org.teigram.schema.schematron.Outcome.NotRun;
import org.teigram.schema.schematron.Outcome.Told;
import org.teigram.schema.schematron.forecast.Candidates;
import org.teigram.xml.Stylesheets;

/** Compiled rules at work on one document, on one thread. Variables of the schema are computed once for all patterns. */
final class DocumentRules {

    private static final QName FROM = new QName(SchemaReader.OWN, "from");
    private static final Pattern IN_CONTEXT =
            Pattern.compile("An error occurred matching pattern \\{(.*?)\\}: (.*)", Pattern.DOTALL);
    private static final int FAILED = 3;

    private final Xslt30Transformer transformer;
    private final XdmNode document;
    private final NodeIndex index;
    private final List<String> warnings = new ArrayList<>();

    /** @param wanted what the patterns' contexts can match */
    DocumentRules(XsltExecutable rules, XdmNode document, Set<Candidates> wanted) throws SaxonApiException {
        this.document = document;
        this.index = new NodeIndex(document, wanted);
        this.transformer = Stylesheets.transformer(rules, new ArrayList<>());
        transformer.setErrorReporter(error -> warnings.add(String.valueOf(error.getMessage())));
        transformer.setGlobalContextItem(document);
    }

    /**
     * What there is to say of a pattern.
     *
     * @param mode the pattern's, or that of one of its assertions
     * @throws SaxonApiException if a rule fails in a way that keeps the others from running
     */
    List<Outcome> run(RulePattern pattern, QName mode) throws SaxonApiException {
        List<NodeInfo> nodes = nodes(pattern);
        if (nodes.isEmpty()) {
            return List.of();
        }
        warnings.clear();
        transformer.setInitialMode(mode);
        XdmValue results = transformer.applyTemplates(XdmValue.wrap(new SequenceExtent.Of<>(nodes)));
        Map<Long, Assertion> assertions = new HashMap<>();
        pattern.assertions().forEach(assertion -> assertions.put((long) assertion.number(), assertion));
        List<Outcome> outcomes = new ArrayList<>();
        for (XdmItem result : results) {
            XdmArray array = (XdmArray) result;
            outcomes.add(outcome(array, assertions.get(((XdmAtomicValue) array.get(0)).getLongValue())));
        }
        for (String warning : warnings) {
            Matcher context = IN_CONTEXT.matcher(warning);
            if (context.matches()) {
                outcomes.add(new NotRun(pattern.ruleOf(context.group(1)), Optional.empty(), why(context.group(2))));
            }
        }
        return outcomes;
    }

    private static Outcome outcome(XdmArray result, Assertion assertion) {
        XdmNode node = (XdmNode) result.get(1);
        if (result.arrayLength() == FAILED) {
            return new NotRun(assertion, Optional.of(node), why(result.get(2).itemAt(0).getStringValue()));
        }
        List<String> texts = result.get(2).stream().map(XdmItem::getStringValue).toList();
        String words = result.get(FAILED).itemAt(0).getStringValue().strip();
        return new Told(assertion, node, texts, words.isEmpty() ? List.of() : List.of(words.split("\\s+")));
    }

    /** Without the place in the compiled stylesheet. */
    static String why(String message) {
        return message.strip().replaceFirst("(?s)\\.? Found while .*$", "").replaceFirst("\\.$", "");
    }

    private List<NodeInfo> nodes(RulePattern pattern) throws SaxonApiException {
        if (pattern.elsewhere()) {
            List<NodeInfo> nodes = new ArrayList<>();
            for (XdmItem other : transformer.callTemplate(pattern.mode())) {
                Set<Candidates> wanted = new HashSet<>(pattern.candidates());
                nodes.addAll(new NodeIndex((XdmNode) other, wanted).nodes(pattern.candidates()));
            }
            return nodes;
        }
        List<NodeInfo> nodes = index.nodes(pattern.candidates());
        if (!pattern.partly() || nodes.isEmpty()) {
            return nodes;
        }
        Set<NodeInfo> parts = new HashSet<>();
        transformer.callTemplate(FROM).forEach(part -> parts.add(((XdmNode) part).getUnderlyingNode()));
        return nodes.stream().filter(node -> isWithin(node, parts)).toList();
    }

    private static boolean isWithin(NodeInfo node, Set<NodeInfo> parts) {
        for (NodeInfo around = node; around != null; around = around.getParent()) {
            if (parts.contains(around)) {
                return true;
            }
        }
        return false;
    }
}
