package org.teigram.report;

import java.io.PrintWriter;
import java.util.List;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Severity;
import org.teigram.run.DocumentResult;
import org.teigram.run.RunRules;
import org.teigram.run.Summary;
import org.teigram.run.Verdict;

/**
 * JUnit XML, in the form that Jenkins and GitLab read: one case for each document. An invalid document is a failure, one
 * that could not be examined an error; what is no error stands in the case's output. It bears no times: the same
 * documents give the same report.
 */
public final class JunitReport implements Report {

    private final PrintWriter out;
    private final Spool cases = new Spool();

    public JunitReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void document(DocumentResult result) {
        if (result.verdict().isEmpty()) {
            return;
        }
        PrintWriter to = cases.out();
        String name = result.file().name();
        int slash = name.lastIndexOf('/');
        String folder = slash < 1 ? "" : name.substring(0, slash);
        to.print("    <testcase classname=\"" + xml(folder.isEmpty() ? "." : folder.replace('/', '.')) + "\" name=\""
                + xml(name.substring(slash + 1)) + "\" file=\"" + xml(name) + "\"");
        if (result.diagnostics().isEmpty()) {
            to.print("/>\n");
            return;
        }
        to.print(">\n");
        Verdict verdict = result.verdict().get();
        String element = switch (verdict) {
            case FAILED -> "error";
            case INVALID -> "failure";
            case VALID, UNKNOWN -> "system-out";
        };
        to.print("      <" + element + (element.equals("system-out") ? "" : heading(result)) + ">");
        result.diagnostics().forEach(diagnostic -> to.print(text(diagnostic)));
        to.print("</" + element + ">\n    </testcase>\n");
    }

    /** What the list of cases shows: the one that decided, and how many there are. */
    private static String heading(DocumentResult result) {
        List<Diagnostic> errors = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        Diagnostic first = errors.stream()
                .filter(diagnostic -> RunRules.isFailure(diagnostic.rule()))
                .findFirst()
                .orElseGet(() -> errors.isEmpty() ? result.diagnostics().get(0) : errors.get(0));
        String more = errors.size() > 1 ? Figures.counted(errors.size(), "error") + ", first: " : "";
        return " message=\"" + xml(more + first.message()) + "\" type=\"" + xml(first.rule().id()) + "\"";
    }

    private static String text(Diagnostic diagnostic) {
        String hint = diagnostic.hint().map(text -> "  hint: " + Printable.of(text) + "\n").orElse("");
        return xml(OneLine.of(diagnostic)) + "\n" + xml(hint);
    }

    @Override
    public void end(Summary summary) {
        String counts = " tests=\"" + summary.documents() + "\" failures=\"" + summary.count(Verdict.INVALID)
                + "\" errors=\"" + summary.count(Verdict.FAILED) + "\"";
        out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.print("<testsuites name=\"teigram\"" + counts + ">\n");
        out.print("  <testsuite name=\"validate\"" + counts + " skipped=\"0\">\n");
        cases.pourInto(out);
        out.print("  </testsuite>\n</testsuites>\n");
        out.flush();
    }

    /** Control characters become visible signs: XML has no way to write them. */
    private static String xml(String text) {
        StringBuilder xml = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\n' -> xml.append('\n');
                case 0xFFFE, 0xFFFF -> xml.append('\uFFFD'); // the two that are no characters of XML either
                default -> xml.append(Printable.of(Character.toString(c)));
            }
        });
        return xml.toString();
    }
}
