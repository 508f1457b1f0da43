package org.teigram.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Quieted;
import org.teigram.diagnostic.Severity;
import org.teigram.run.ProjectOutput.Outcome;
import org.teigram.run.baseline.Ledger;
import org.teigram.run.baseline.Problem;

/** The figures of a run. Filled by one thread, in the order of the documents. */
public final class Summary {

    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<Severity, Integer> diagnostics = new EnumMap<>(Severity.class);
    private final Map<RuleTold, Count> rules = new HashMap<>();
    private final Map<Quieted.By, Integer> quieted = new EnumMap<>(Quieted.By.class);
    private SortedMap<Problem, Integer> gone = new TreeMap<>();
    private SortedMap<Problem, Integer> accepted = new TreeMap<>();
    private boolean compared;
    private int fresh;
    private int passedOver;
    private int outputs;
    private final List<ProjectOutput> projectOutputs = new ArrayList<>();

    /** A rule as it was told: those of a schema may weigh differently from place to place. */
    public record RuleTold(String id, Severity severity) {}

    /** How many diagnostics, in how many documents. */
    public record Count(int diagnostics, int documents) {
        private Count plus(Count other) {
            return new Count(diagnostics + other.diagnostics, documents + other.documents);
        }
    }

    void add(DocumentResult result) {
        result.verdict().ifPresentOrElse(verdict -> verdicts.merge(verdict, 1, Integer::sum), () -> passedOver++);
        Set<RuleTold> here = new HashSet<>();
        for (Diagnostic diagnostic : result.diagnostics()) {
            diagnostics.merge(diagnostic.severity(), 1, Integer::sum);
            fresh += RunRules.ALWAYS_TOLD.contains(diagnostic.rule().id()) ? 0 : 1;
            RuleTold told = new RuleTold(diagnostic.rule().id(), diagnostic.severity());
            rules.merge(told, new Count(1, here.add(told) ? 1 : 0), Count::plus);
        }
        result.quieting().quieted().forEach(one -> quieted.merge(one.by(), 1, Integer::sum));
        outputs += result.outputs().size();
    }

    void add(ProjectOutput output) {
        projectOutputs.add(output);
        outputs += output.outcome() instanceof Outcome.Written ? 1 : 0;
    }

    /** What became of the files of all documents, in the order of the plan's formats. */
    public List<ProjectOutput> projectOutputs() {
        return List.copyOf(projectOutputs);
    }

    /** Documents, without files that are not TEI. */
    public int documents() {
        return verdicts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    public int count(Severity severity) {
        return diagnostics.getOrDefault(severity, 0);
    }

    /** By rule: errors first, and of those of one severity the rule told most. */
    public List<Map.Entry<RuleTold, Count>> rules() {
        return rules.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<RuleTold, Count> entry) -> entry.getKey().severity())
                        .thenComparing(entry -> -entry.getValue().diagnostics())
                        .thenComparing(entry -> entry.getKey().id()))
                .toList();
    }

    /** Diagnostics not told, by who decided so. */
    public int count(Quieted.By by) {
        return quieted.getOrDefault(by, 0);
    }

    /** Whether there is a baseline that the run was compared with. */
    public boolean compared() {
        return compared;
    }

    /** Diagnostics told though a baseline could have known them. */
    public int fresh() {
        return fresh;
    }

    void compared(Ledger ledger) {
        compared = true;
        gone = ledger.gone();
        accepted = ledger.accepted();
    }

    /** What a baseline would hold that knows all there is now, and how often. */
    public SortedMap<Problem, Integer> accepted() {
        return accepted;
    }

    /** Problems of the baseline that no longer occur, and how often. */
    public SortedMap<Problem, Integer> gone() {
        return gone;
    }

    /** Files of folders that are not TEI. */
    public int passedOver() {
        return passedOver;
    }

    /** Files written. */
    public int outputs() {
        return outputs;
    }

    /** 0 nothing wrong, 1 at least one error, 2 something asked for was not done. */
    public int exitCode() {
        boolean notWritten = projectOutputs.stream().anyMatch(each -> each.outcome() instanceof Outcome.NotWritten);
        if (count(Verdict.FAILED) > 0 || documents() == 0 || notWritten) {
            return 2;
        }
        return count(Severity.ERROR) > 0 ? 1 : 0;
    }
}
