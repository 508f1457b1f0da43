package org.teigram.schema.schematron;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.streams.Steps;
import net.sf.saxon.trans.SimpleMode;
import net.sf.saxon.trans.XPathException;
import net.sf.saxon.trans.rules.Rule;
import org.teigram.schema.schematron.forecast.Candidates;
import org.teigram.schema.schematron.forecast.Forecast;

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

    private static List<Candidates> candidates(QName mode, XsltExecutable rules) {
        return rules(mode, rules).stream().flatMap(rule -> Candidates.of(rule.getPattern()).stream()).distinct().toList();
    }

    /** Empty if nothing can be told of the patterns before they run. */
    static Optional<Forecast> forecast(List<RulePattern> patterns, XsltExecutable rules) {
        if (patterns.stream().anyMatch(RulePattern::elsewhere)) {
            return Optional.empty();
        }
        List<Rule> all = patterns.stream().flatMap(pattern -> rules(pattern.mode(), rules).stream()).toList();
        return Forecast.of(all, rules.getUnderlyingCompiledStylesheet().getConfiguration().getNamePool());
    }

    private static List<Rule> rules(QName name, XsltExecutable stylesheet) {
        SimpleMode mode = stylesheet.getUnderlyingCompiledStylesheet()
                .getTopLevelPackage()
                .getRuleManager()
                .obtainMode(name.getStructuredQName(), false)
                .getActivePart();
        List<Rule> rules = new ArrayList<>();
        try {
            mode.processRules(rules::add);
        } catch (XPathException e) {
            throw new IllegalStateException(e);
        }
        return rules;
    }
}
