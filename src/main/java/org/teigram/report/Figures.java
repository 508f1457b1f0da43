package org.teigram.report;

import java.util.ArrayList;
import java.util.List;
import org.teigram.diagnostic.Quieted;
import org.teigram.diagnostic.Severity;
import org.teigram.run.Summary;
import org.teigram.run.Verdict;

/** The figures of a run in one line. */
final class Figures {

    private Figures() {}

    static String of(Summary summary) {
        List<String> verdicts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            if (summary.count(verdict) > 0) {
                verdicts.add(summary.count(verdict) + " " + verdict.word());
            }
        }
        String line = counted(summary.documents(), "document") + ": " + String.join(", ", verdicts);
        List<String> told = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = summary.count(severity);
            if (count > 0) {
                told.add(of(severity, count));
            }
        }
        line += told.isEmpty() ? "" : "; " + String.join(", ", told);
        line += quieted(summary);
        return summary.passedOver() == 0
                ? line
                : line + "; " + counted(summary.passedOver(), "file") + " passed over that "
                        + (summary.passedOver() == 1 ? "is" : "are") + " not TEI";
    }

    private static String quieted(Summary summary) {
        int suppressed = summary.count(Quieted.By.INSTRUCTION);
        int gone = summary.gone().values().stream().mapToInt(Integer::intValue).sum();
        return (suppressed == 0 ? "" : "; " + suppressed + " suppressed")
                + (summary.compared()
                        ? "; " + summary.count(Quieted.By.BASELINE) + " known, " + summary.fresh() + " new, " + gone + " gone"
                        : "");
    }

    /** For a run that checked nothing: a verdict would say more than is known. */
    static String ofExport(Summary summary) {
        int errors = summary.count(Severity.ERROR);
        return counted(summary.documents(), "document") + ", " + counted(summary.outputs(), "output")
                + (errors == 0 ? "" : "; " + counted(errors, "error"));
    }

    static String of(Severity severity, int count) {
        return severity == Severity.INFO ? count + " info" : counted(count, severity.word());
    }

    static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
