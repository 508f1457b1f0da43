package org.teigram.report;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Severity;
import org.teigram.run.DocumentResult;
import org.teigram.run.Summary;
import org.teigram.run.Verdict;

/**
 * A page of Markdown (GitHub's), made for the summary of a step: tables by verdict and by rule, then the documents,
 * folded. It stays below GitHub's limit of 1 MiB; what no longer fits is counted.
 */
public final class MarkdownReport implements Report {

    private static final int BYTES = 900_000;
    private static final int ROWS = 200;

    private final PrintWriter out;
    private final Spool documents = new Spool();
    private int bytes;
    private int leftOut;

    public MarkdownReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void document(DocumentResult result) {
        if (result.diagnostics().isEmpty()) {
            return;
        }
        String text = folded(result);
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes + length > BYTES) {
            leftOut++;
            return;
        }
        bytes += length;
        documents.out().print(text);
    }

    private static String folded(DocumentResult result) {
        List<Diagnostic> all = result.diagnostics();
        StringBuilder text = new StringBuilder("\n<details><summary>")
                .append(MarkdownText.escaped(result.file().name()))
                .append(result.verdict().map(verdict -> " (" + verdict.word() + ")").orElse(""))
                .append(": ").append(figures(all)).append("</summary>\n\n")
                .append("| place | severity | message | rule |\n|---|---|---|---|\n");
        for (Diagnostic diagnostic : all.subList(0, Math.min(all.size(), ROWS))) {
            String hint = diagnostic.hint().map(h -> "<br>hint: " + MarkdownText.withCode(h)).orElse("");
            text.append("| ").append(MarkdownText.escaped(OneLine.place(diagnostic.location())))
                    .append(" | ").append(diagnostic.severity().word())
                    .append(" | ").append(MarkdownText.withCode(diagnostic.message())).append(hint)
                    .append(" | ").append(MarkdownText.escaped(diagnostic.rule().id())).append(" |\n");
        }
        if (all.size() > ROWS) {
            text.append("\nand ").append(all.size() - ROWS).append(" more in this document\n");
        }
        return text.append("\n</details>\n").toString();
    }

    private static String figures(List<Diagnostic> diagnostics) {
        StringBuilder figures = new StringBuilder();
        for (Severity severity : Severity.values()) {
            int count = (int) diagnostics.stream().filter(d -> d.severity() == severity).count();
            if (count > 0) {
                figures.append(figures.isEmpty() ? "" : ", ").append(Figures.of(severity, count));
            }
        }
        return figures.toString();
    }

    @Override
    public void end(Summary summary) {
        out.print("## Teigram\n\n" + Figures.of(summary) + "\n\n| verdict | documents |\n|---|--:|\n");
        for (Verdict verdict : Verdict.values()) {
            if (summary.count(verdict) > 0) {
                out.print("| " + verdict.word() + " | " + summary.count(verdict) + " |\n");
            }
        }
        if (!summary.rules().isEmpty()) {
            out.print("\n| rule | severity | diagnostics | documents |\n|---|---|--:|--:|\n");
        }
        for (Map.Entry<Summary.RuleTold, Summary.Count> rule : summary.rules()) {
            out.print("| " + MarkdownText.escaped(rule.getKey().id()) + " | " + rule.getKey().severity().word() + " | "
                    + rule.getValue().diagnostics() + " | " + rule.getValue().documents() + " |\n");
        }
        documents.pourInto(out);
        if (leftOut > 0) {
            out.print("\n" + Figures.counted(leftOut, "more document") + " with diagnostics would not fit here\n");
        }
        out.flush();
    }
}
