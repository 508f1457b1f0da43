package org.teigram.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Location;

/**
 * Collects what the checks of one document object to, and decides what is told: one cause, one diagnostic. Used on one
 * thread.
 *
 * <p>Who speaks: a check of ours about an attribute before the grammars, RELAX NG before XSD at one element's content, a
 * Schematron assert only after the others if it means a rule of ours about the same attribute. Who is silenced stands
 * in {@code related} of the one that speaks.
 */
public final class Findings {

    /** Checks by name, who speaks first. */
    private static final List<String> PRECEDENCE = List.of("pointers", "relaxng", "xsd", "schematron");
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic d) -> d.location() instanceof Location.Place p && !p.file().isEmpty() ? 1 : 0)
            .thenComparing(d -> d.location().file())
            .thenComparing(d -> d.location() instanceof Location.Place p ? p.span().line() : 0)
            .thenComparing(d -> d.location() instanceof Location.Place p ? p.span().column() : 0);

    private final List<Finding> all = new ArrayList<>();

    public void add(Finding finding) {
        all.add(finding);
    }

    /** What is told, by file and place. */
    public List<Diagnostic> told(Severities severities) {
        List<Finding> byPrecedence = new ArrayList<>(all);
        byPrecedence.sort(Comparator.comparingInt(finding -> PRECEDENCE.indexOf(finding.check())));
        Speakers speakers = new Speakers(PRECEDENCE);
        byPrecedence.forEach(speakers::add);
        return speakers.told().stream()
                .map(Finding::diagnostic)
                .flatMap(diagnostic -> severities.apply(diagnostic).stream())
                .sorted(BY_PLACE)
                .toList();
    }

    /** Diagnostics of one document by file and place, those without a place first. */
    public static List<Diagnostic> inOrder(List<Diagnostic> diagnostics) {
        return diagnostics.stream().sorted(BY_PLACE).toList();
    }
}
