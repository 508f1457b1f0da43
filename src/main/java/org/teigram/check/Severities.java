package org.teigram.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Rule;
import org.teigram.diagnostic.Severity;

/**
 * How much each rule weighs in a project.
 *
 * @param byRule a rule's id, or {@code area/*} for all of an area that are not set by themselves, and its severity; empty
 *     for a rule that is off
 * @param fixed ids of the rules that are told as they are, whatever is set
 */
public record Severities(Map<String, Optional<Severity>> byRule, Set<String> fixed) {

    private static final String ALL_OF_AREA = "*";

    /** Every rule as it is by default. */
    public static Severities defaults() {
        return new Severities(Map.of(), Set.of());
    }

    /** These settings first; what they set for a whole area holds also for rules that were set by themselves before. */
    public Severities overriddenBy(Map<String, Optional<Severity>> settings) {
        Map<String, Optional<Severity>> merged = new HashMap<>(byRule);
        merged.keySet().removeIf(id -> settings.containsKey(area(id)));
        merged.putAll(settings);
        return new Severities(Map.copyOf(merged), fixed);
    }

    /** The diagnostic as the project weighs it; empty where its rule is off. */
    public Optional<Diagnostic> apply(Diagnostic diagnostic) {
        Rule rule = diagnostic.rule();
        if (fixed.contains(rule.id())) {
            return Optional.of(diagnostic);
        }
        String key = key(rule.id());
        return byRule.containsKey(key)
                ? byRule.get(key).map(diagnostic::withSeverity)
                : Optional.of(diagnostic).filter(told -> !rule.asked());
    }

    /** Whether the rule can be told at all: what nobody asks for need not be looked for. */
    public boolean wants(Rule rule) {
        if (fixed.contains(rule.id())) {
            return true;
        }
        String key = key(rule.id());
        return byRule.containsKey(key) ? byRule.get(key).isPresent() : !rule.asked();
    }

    private String key(String id) {
        return byRule.isEmpty() || byRule.containsKey(id) ? id : area(id);
    }

    private static String area(String id) {
        return id.substring(0, id.indexOf('/') + 1) + ALL_OF_AREA;
    }
}
