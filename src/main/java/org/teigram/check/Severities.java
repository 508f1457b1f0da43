package org.teigram.check;

import java.util.Map;
import java.util.Optional;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Rule;
import org.teigram.diagnostic.Severity;

/**
 * How much each rule weighs in a project.
 *
 * @param byRule a rule's id, and its severity; empty for a rule that is off
 */
public record Severities(Map<String, Optional<Severity>> byRule) {

    /** Every rule as it is by default. */
    public static Severities defaults() {
        return new Severities(Map.of());
    }

    /** The diagnostic as the project weighs it; empty where its rule is off. */
    public Optional<Diagnostic> apply(Diagnostic diagnostic) {
        return byRule.containsKey(diagnostic.rule().id())
                ? byRule.get(diagnostic.rule().id()).map(diagnostic::withSeverity)
                : Optional.of(diagnostic).filter(told -> !told.rule().asked());
    }

    /** Whether the rule can be told at all: what nobody asks for need not be looked for. */
    public boolean wants(Rule rule) {
        return byRule.containsKey(rule.id()) ? byRule.get(rule.id()).isPresent() : !rule.asked();
    }
}
