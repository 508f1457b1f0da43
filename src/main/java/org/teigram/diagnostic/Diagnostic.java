package org.teigram.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * One objection, at a place.
 *
 * @param severity the rule's, unless the project changed it
 * @param message one sentence in an editor's words, names in backticks, without a final full stop
 * @param hint what to do about it, an imperative
 */
public record Diagnostic(
        Rule rule,
        Severity severity,
        Location location,
        String message,
        Optional<String> hint,
        List<Related> related) {

    public static Diagnostic of(Rule rule, Location location, String message) {
        return new Diagnostic(rule, rule.severity(), location, message, Optional.empty(), List.of());
    }

    public Diagnostic withHint(String text) {
        return new Diagnostic(rule, severity, location, message, Optional.of(text), related);
    }

    public Diagnostic withRelated(List<Related> others) {
        return new Diagnostic(rule, severity, location, message, hint, List.copyOf(others));
    }

    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(rule, other, location, message, hint, related);
    }
}
