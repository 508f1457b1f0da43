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
import org.teigram.diagnostic.Severity;
import org.teigram.diagnostic.Span;
import org.teigram.document.SourceText;
import org.teigram.run.DocumentResult;
import org.teigram.run.Summary;

/**
 * For people: each diagnostic with its place, its line, a mark under what it is about, and its hint. What is said many
 * times in one document is told once, with its count and first places, unless all are asked for.
 */
public final class TextReport implements Report {

    private static final int PLACES = 3;
    private static final int WIDTH = 120;

    private final PrintWriter out;
    private final boolean all;
    private final Colors colors;

    public TextReport(PrintWriter out, boolean all, Colors colors) {
        this.out = out;
        this.all = all;
        this.colors = colors;
    }

    @Override
    public void document(DocumentResult result) {
        Map<Object, List<Diagnostic>> same = new LinkedHashMap<>();
        for (Diagnostic diagnostic : result.diagnostics()) {
            Object key = all ? new Object() : List.of(diagnostic.rule().id(), diagnostic.message());
            same.computeIfAbsent(key, k -> new ArrayList<>()).add(diagnostic);
        }
        same.values().forEach(group -> print(group, result));
    }

    @Override
    public void end(Summary summary) {
        out.println(Figures.of(summary));
        out.flush();
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

    private static String place(Location location) {
        return location instanceof Place place
                ? place.file() + ":" + place.span().line() + ":" + place.span().column()
                : location.file();
    }

    private static Optional<Integer> lineOf(Location location) {
        return location instanceof Place place ? Optional.of(place.span().line()) : Optional.empty();
    }

    /** The line, cut to a width round the span, and a mark under the span. */
    private void excerpt(Place place, SourceText text) {
        Span span = place.span();
        SourceText.Line line = text.line(span.line());
        int from = Math.min(span.column() - 1, line.length());
        int to = span.endLine() > span.line() ? line.length() : Math.min(span.endColumn() - 1, line.length());
        int start = line.boundary(Math.max(0, Math.min(from - WIDTH / 4, line.length() - WIDTH)));
        int end = line.boundary(Math.min(line.length(), start + WIDTH));
        String number = String.valueOf(span.line());
        String shown = (start > 0 ? "…" : "") + part(line, start, end) + (end < line.length() ? "…" : "");
        int indent = Columns.width(part(line, start, from)) + (start > 0 ? 1 : 0);
        int length = Math.max(1, Columns.width(part(line, from, Math.max(from, Math.min(to, end)))));
        out.println(colors.faint("  " + number + " | ") + shown.stripTrailing());
        out.println(colors.faint("  " + " ".repeat(number.length()) + " | ") + " ".repeat(indent)
                + colors.of(Severity.ERROR, "^".repeat(length)));
    }

    private static String part(SourceText.Line line, int from, int to) {
        return Printable.of(line.part(from, to).replace('\t', ' '));
    }
}
