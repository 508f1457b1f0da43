package org.teigram.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.teigram.check.Findings;
import org.teigram.check.suppression.Suppressions;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Quieted;
import org.teigram.document.place.DocumentFile;
import org.teigram.document.ParsedDocument;
import org.teigram.run.baseline.Baseline;
import org.teigram.run.baseline.Ids;
import org.teigram.run.baseline.Problem;
import org.teigram.run.baseline.Problems;

/**
 * What of a document's diagnostics is to be told, and what someone has decided not to hear of: at the place, or in the
 * baseline. What was not done, and that a document could not be examined, is always told.
 *
 * @param told by file and place
 * @param problems makes fingerprints, where the run wants them
 * @param comparison with the baseline, where there is one
 * @param examined the files of the document, as the baseline names them, if all checks saw them; else none
 */
public record Quieting(
        List<Diagnostic> told,
        List<Quieted> quieted,
        Optional<Problems> problems,
        Optional<Baseline.Comparison> comparison,
        Set<String> examined) {

    /** All are told. */
    static Quieting none(List<Diagnostic> told) {
        return new Quieting(List.copyOf(told), List.of(), Optional.empty(), Optional.empty(), Set.of());
    }

    /** @param ids where the run wants fingerprints */
    static Quieting of(List<Diagnostic> all, DocumentFile file, ParsedDocument parsed, Optional<Ids> ids, Plan plan) {
        boolean examined = parsed.complete()
                && plan.checks().filter(checks -> checks.names().isEmpty()).isPresent()
                && all.stream().noneMatch(diagnostic -> RunRules.ALWAYS_TOLD.contains(diagnostic.rule().id()));
        Quieting inPlace = parsed.instructions().isEmpty() || plan.checks().isEmpty()
                ? none(all)
                : suppressed(all, parsed, plan, examined);
        if (ids.isEmpty()) {
            return inPlace;
        }
        Problems problems = new Problems(file, plan.known().folder(), parsed.sources(), ids.get());
        return inPlace.known(problems, plan.known().baseline(), examined ? problems.files() : Set.of());
    }

    /** The same with what came of exporting too. */
    Quieting withTold(List<Diagnostic> all) {
        return new Quieting(List.copyOf(all), quieted, problems, comparison, examined);
    }

    private static Quieting suppressed(List<Diagnostic> all, ParsedDocument parsed, Plan plan, boolean examined) {
        Suppressions left = Suppressions.of(parsed.instructions(), all, RuleCatalog.ids(), RunRules.ALWAYS_TOLD,
                RuleCatalog.SCHEMAS_OWN, rule -> examined && RuleCatalog.of(rule).map(plan.severities()::wants).orElse(true));
        List<Diagnostic> told = left.told().stream()
                .flatMap(diagnostic -> weighed(diagnostic, plan))
                .toList();
        return new Quieting(
                Findings.inOrder(told), left.quieted(), Optional.empty(), Optional.empty(), Set.of());
    }

    /** What was told of instructions has not been weighed yet. */
    private static Stream<Diagnostic> weighed(Diagnostic diagnostic, Plan plan) {
        return diagnostic.rule().id().startsWith("suppression/")
                ? plan.severities().apply(diagnostic).stream()
                : Stream.of(diagnostic);
    }

    private Quieting known(Problems problems, Optional<Baseline> baseline, Set<String> files) {
        if (baseline.isEmpty()) {
            return new Quieting(told, quieted, Optional.of(problems), Optional.empty(), Set.of());
        }
        List<Diagnostic> open = told.stream()
                .filter(diagnostic -> !RunRules.ALWAYS_TOLD.contains(diagnostic.rule().id()))
                .toList();
        List<Problem> all = open.stream().map(problems::of).toList();
        Baseline.Comparison comparison = baseline.get().compare(all);
        List<Diagnostic> left = new ArrayList<>(told);
        List<Quieted> more = new ArrayList<>(quieted);
        for (int i = 0; i < open.size(); i++) {
            if (comparison.isKnown().get(i)) {
                more.add(new Quieted(open.get(i), Quieted.By.BASELINE, ""));
            }
        }
        Set<Diagnostic> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        more.forEach(one -> gone.add(one.diagnostic()));
        left.removeIf(gone::contains);
        return new Quieting(List.copyOf(left), List.copyOf(more), Optional.of(problems), Optional.of(comparison), files);
    }
}
