package org.teigram.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Location;
import org.teigram.diagnostic.Location.Place;
import org.teigram.diagnostic.Related;
import org.teigram.diagnostic.Severity;
import org.teigram.diagnostic.Span;
import org.teigram.document.place.SourceText;
import org.teigram.run.DocumentResult;
import org.teigram.run.RunRules;
import org.teigram.run.Summary;

/**
 * For people: each diagnostic with its place, its line, a mark under what it is about, and its hint. What is said many
 * times in one document is told once, with its count and first places, unless all are asked for.
 */
public final class TextReport implements Report {

    private static final int PLACES = 3;
    private static final int GONE = 20;
    /** So many diagnostics are summed up by rule at the end. */
    private static final int MANY = 20;
    private static final int WIDTH = 120;
    /** So many different failures are remembered. */
    private static final int FAILURES = 1_000;

    private final PrintWriter out;
    private final boolean all;
    private final Colors colors;
    private final Map<String, Integer> failures = new LinkedHashMap<>();

    public TextReport(PrintWriter out, boolean all, Colors colors) {
        this.out = out;
        this.all = all;
        this.colors = colors;
    }

    @Override
    public void document(DocumentResult result) {
        Map<Object, List<Diagnostic>> same = new LinkedHashMap<>();
        for (Diagnostic diagnostic : result.diagnostics()) {
            if (!all && RunRules.isFailure(diagnostic.rule()) && toldBefore(diagnostic)) {
                continue;
            }
            Object key = all ? new Object() : List.of(diagnostic.rule().id(), diagnostic.message());
            same.computeIfAbsent(key, k -> new ArrayList<>()).add(diagnostic);
        }
        same.values().forEach(group -> print(group, result));
    }

    /** One schema that does not load is named by a thousand documents: told at the first, counted at the others. */
    private boolean toldBefore(Diagnostic failure) {
        String what = "[" + failure.rule().id() + "] " + failure.message();
        if (failures.size() >= FAILURES && !failures.containsKey(what)) {
            return false;
        }
        return failures.merge(what, 0, (before, none) -> before + 1) > 0;
    }

    @Override
    public void end(Summary summary) {
        failures.forEach((what, more) -> {
            if (more > 0) {
                out.println("in " + Figures.counted(more, "more document") + ": " + Printable.of(what));
            }
        });
        gone(summary);
        byRule(summary);
        out.println(Figures.of(summary));
        out.flush();
    }

    private void gone(Summary summary) {
        summary.gone().entrySet().stream().limit(GONE).forEach(entry -> out.println("gone: " + Printable.of(
                entry.getKey().file() + ": " + entry.getKey().message() + " [" + entry.getKey().rule() + "]")
                + (entry.getValue() > 1 ? " (" + entry.getValue() + " times)" : "")));
        if (summary.gone().size() > GONE) {
            out.println("gone: " + (summary.gone().size() - GONE) + " more");
        }
        if (!summary.gone().isEmpty()) {
            out.println("  " + colors.bold("hint:") + " write the baseline anew with --write-baseline, so that they do not come back unseen");
            out.println();
        }
    }

    /** Where there is much to read, what it comes to. */
    private void byRule(Summary summary) {
        int told = summary.rules().stream().mapToInt(rule -> rule.getValue().diagnostics()).sum();
        if (told <= MANY || summary.rules().size() < 2) {
            return;
        }
        int width = String.valueOf(told).length();
        for (Map.Entry<Summary.RuleTold, Summary.Count> rule : summary.rules()) {
            String count = String.valueOf(rule.getValue().diagnostics());
            out.println("  " + " ".repeat(width - count.length()) + count + "  " + Printable.of(rule.getKey().id())
                    + colors.faint(" in " + Figures.counted(rule.getValue().documents(), "document")));
        }
    }

    /** Sends what was told so far to the reader. */
    void flush() {
        out.flush();
    }

    private void print(List<Diagnostic> same, DocumentResult result) {
        Diagnostic first = same.get(0);
        out.println(colors.bold(Printable.of(place(first.location())) + ":") + " "
                + colors.of(first.severity(), first.severity().word() + ":") + " "
                + Printable.of(first.message()) + " "
                + colors.faint("[" + Printable.of(first.rule().id()) + "]"));
        if (first.location() instanceof Place place) {
            result.sources().flatMap(sources -> sources.textOf(place.file())).ifPresent(text -> excerpt(place, text));
        }
        first.hint().ifPresent(hint -> out.println("  " + colors.bold("hint:") + " " + Printable.of(hint)));
        related(first);
        if (same.size() > 1) {
            List<String> others = same.subList(1, Math.min(same.size(), PLACES + 1)).stream()
                    .map(diagnostic -> lineOf(diagnostic.location()))
                    .flatMap(Optional::stream)
                    .map(String::valueOf)
                    .toList();
            String more = same.size() - 1 > others.size() ? ", ..." : "";
            out.println("  " + colors.bold("also:") + " " + (same.size() - 1) + " more in this document, on line"
                    + (others.size() == 1 ? " " : "s ") + String.join(", ", others) + more);
        }
        out.println();
    }

    /** The other places that belong to it; of a notice, only reports for programs have them. */
    private void related(Diagnostic diagnostic) {
        List<Related> elsewhere = diagnostic.severity() == Severity.INFO
                ? List.of()
                : diagnostic.related().stream().filter(one -> isElsewhere(one, diagnostic)).toList();
        elsewhere.stream().limit(PLACES).forEach(one -> out.println("  " + colors.bold("see:") + " "
                + Printable.of(place(one.location()) + ": " + one.message())));
        if (elsewhere.size() > PLACES) {
            out.println("  " + colors.bold("see:") + " " + Figures.counted(elsewhere.size() - PLACES, "more place"));
        }
    }

    /** What another check says of the same line is the same cause in other words. */
    private static boolean isElsewhere(Related one, Diagnostic diagnostic) {
        boolean sameFile = one.location().file().equals(diagnostic.location().file());
        return one.location() instanceof Place && !(sameFile && lineOf(one.location()).equals(lineOf(diagnostic.location())));
    }

    private static String place(Location location) {
        return location instanceof Place place
                ? place.file() + ":" + place.span().line() + ":" + place.span().column()
                : location.file();
    }

    private static Optional<Integer> lineOf(Location location) {
        return location instanceof Place place ? Optional.of(place.span().line()) : Optional.empty();
    }

    /** The line with a mark under the span; of a span over several lines also its last one. */
    private void excerpt(Place place, SourceText text) {
        Span span = place.span();
        int width = String.valueOf(span.endLine()).length();
        SourceText.Line first = text.line(span.line());
        boolean several = span.endLine() > span.line();
        marked(span.line(), width, first, span.column() - 1, several ? first.length() : span.endColumn() - 1);
        if (!several) {
            return;
        }
        if (span.endLine() > span.line() + 1) {
            out.println(colors.faint("  " + " ".repeat(width) + " ⋮"));
        }
        SourceText.Line last = text.line(span.endLine());
        String indent = last.part(0, Math.min(last.length(), span.endColumn() - 1));
        marked(span.endLine(), width, last, indent.length() - indent.stripLeading().length(), span.endColumn() - 1);
    }

    /** A line, cut to a width round what is marked in it. */
    private void marked(int number, int digits, SourceText.Line line, int column, int endColumn) {
        int from = Math.min(column, line.length());
        int to = Math.min(endColumn, line.length());
        int start = line.boundary(Math.max(0, Math.min(from - WIDTH / 4, line.length() - WIDTH)));
        int end = line.boundary(Math.min(line.length(), start + WIDTH));
        String shown = (start > 0 ? "…" : "") + part(line, start, end) + (end < line.length() ? "…" : "");
        int indent = Columns.width(part(line, start, from)) + (start > 0 ? 1 : 0);
        int length = Math.max(1, Columns.width(part(line, from, Math.max(from, Math.min(to, end)))));
        String label = " ".repeat(digits - String.valueOf(number).length()) + number;
        out.println(colors.faint("  " + label + " | ") + shown.stripTrailing());
        out.println(colors.faint("  " + " ".repeat(digits) + " | ") + " ".repeat(indent)
                + colors.of(Severity.ERROR, "^".repeat(length)));
    }

    private static String part(SourceText.Line line, int from, int to) {
        return Printable.of(line.part(from, to).replace('\t', ' '));
    }
}
