package org.teigram.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Location;
import org.teigram.diagnostic.Rule;

/**
 * Collects what the checks of one document object to, and decides what is told: one cause, one diagnostic. Used on one
 * thread.
 *
 * <p>Who speaks: a check of ours about an attribute before the grammars, RELAX NG before XSD at one element's content, a
 * Schematron assert only after the others if it means a rule of ours about the same attribute. Who is silenced stands
 * in {@code related} of the one that speaks, which then weighs as much as the heaviest of them. What is off neither
 * speaks nor silences.
 */
public final class Findings {

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic d) -> d.location() instanceof Location.Place p && !p.file().isEmpty() ? 1 : 0)
            .thenComparing(d -> d.location().file())
            .thenComparing(d -> d.location() instanceof Location.Place p ? p.span().line() : 0)
            .thenComparing(d -> d.location() instanceof Location.Place p ? p.span().column() : 0);

    private final List<String> precedence;
    private final Severities severities;
    private final List<Finding> all = new ArrayList<>();

    /** @param precedence the names of all checks, who speaks first */
    public Findings(List<String> precedence, Severities severities) {
        this.precedence = List.copyOf(precedence);
        this.severities = severities;
    }

    /** Whether findings of the rule can be told at all. */
    public boolean wants(Rule rule) {
        return severities.wants(rule);
    }

    public void add(Finding finding) {
        all.add(finding);
    }

    /** What is told, by file and place. */
    public List<Diagnostic> told() {
        List<Finding> byPrecedence = new ArrayList<>();
        all.forEach(finding -> severities.apply(finding.diagnostic()).map(finding::with).ifPresent(byPrecedence::add));
        byPrecedence.sort(Comparator.comparingInt(finding -> precedence.indexOf(finding.check())));
        Speakers speakers = new Speakers();
        byPrecedence.forEach(speakers::add);
        return speakers.told().stream()
                .map(Finding::diagnostic)
                .sorted(BY_PLACE)
                .toList();
    }

    /** Diagnostics of one document by file and place, those without a place first. */
    public static List<Diagnostic> inOrder(List<Diagnostic> diagnostics) {
        return diagnostics.stream().sorted(BY_PLACE).toList();
    }
}
