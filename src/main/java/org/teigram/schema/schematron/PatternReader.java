package org.teigram.schema.schematron;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.sf.saxon.om.StructuredQName;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.streams.Steps;
import net.sf.saxon.trans.SimpleMode;
import net.sf.saxon.trans.XPathException;

/** Reads what the compiler says of a schema's patterns, and of the compiled stylesheet which nodes each of them is about. */
final class PatternReader {

    private PatternReader() {}

    /** @param compiled the compiler's result */
    static List<RulePattern> read(XdmNode compiled, XsltExecutable rules) {
        List<RulePattern> patterns = new ArrayList<>();
        for (XdmNode pattern : compiled.select(Steps.child("pattern")).asListOfNodes()) {
            QName mode = QName.fromEQName(pattern.attribute("name"));
            List<Assertion> assertions = pattern.select(Steps.child("assertion"))
                    .asListOfNodes()
                    .stream()
                    .map(PatternReader::assertion)
                    .toList();
            patterns.add(new RulePattern(
                    mode,
                    assertions,
                    pattern.attribute("documents").equals("true"),
                    pattern.attribute("from").equals("true"),
                    candidates(mode, rules)));
        }
        return patterns;
    }

    private static Assertion assertion(XdmNode assertion) {
        return new Assertion(
                Assertion.Kind.valueOf(assertion.attribute("kind").toUpperCase(Locale.ROOT)),
                Integer.parseInt(assertion.attribute("number")),
                assertion.attribute("name"),
                assertion.attribute("id"),
                assertion.attribute("context"),
                assertion.getStringValue().strip().replaceAll("\\s+", " "),
                assertion.attribute("at"));
    }

    private static List<Candidates> candidates(QName name, XsltExecutable rules) {
        StructuredQName structured = name.getStructuredQName();
        SimpleMode mode = rules.getUnderlyingCompiledStylesheet()
                .getTopLevelPackage()
                .getRuleManager()
                .obtainMode(structured, false)
                .getActivePart();
        Set<Candidates> candidates = new LinkedHashSet<>();
        try {
            mode.processRules(rule -> candidates.addAll(Candidates.of(rule.getPattern())));
        } catch (XPathException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(candidates);
    }
}
