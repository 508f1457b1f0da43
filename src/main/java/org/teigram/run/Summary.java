package org.teigram.run;

import java.util.EnumMap;
import java.util.Map;
import org.teigram.diagnostic.Severity;

/** The figures of a run. Filled by one thread, in the order of the documents. */
public final class Summary {

    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<Severity, Integer> diagnostics = new EnumMap<>(Severity.class);
    private int passedOver;
    private int outputs;

    void add(DocumentResult result) {
        result.verdict().ifPresentOrElse(verdict -> verdicts.merge(verdict, 1, Integer::sum), () -> passedOver++);
        result.diagnostics().forEach(diagnostic -> diagnostics.merge(diagnostic.severity(), 1, Integer::sum));
        outputs += result.outputs().size();
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
        if (count(Verdict.FAILED) > 0 || documents() == 0) {
            return 2;
        }
        return count(Severity.ERROR) > 0 ? 1 : 0;
    }
}
