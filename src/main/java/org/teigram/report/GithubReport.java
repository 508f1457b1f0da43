package org.teigram.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Location;
import org.teigram.diagnostic.Severity;
import org.teigram.diagnostic.Span;
import org.teigram.run.DocumentResult;
import org.teigram.run.RunRules;
import org.teigram.run.Summary;

/**
 * Annotations of GitHub Actions (its "workflow commands"). GitHub shows ten of a kind for a step: the most important
 * become commands, at the end; all the others are plain lines of the log.
 */
public final class GithubReport implements Report {

    private static final int SHOWN = 10;

    /** What weighs more stands first: something was not done; the first of its kind in a document; one more of it. */
    private enum Weight {
        FAILURE,
        FIRST,
        AGAIN
    }

    private record Weighed(Weight weight, Diagnostic diagnostic) {}

    private final PrintWriter out;
    private final Map<Severity, List<Weighed>> chosen = new EnumMap<>(Severity.class);
    private final Map<Severity, Integer> plain = new EnumMap<>(Severity.class);

    public GithubReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void document(DocumentResult result) {
        Set<List<String>> told = new HashSet<>();
        for (Diagnostic diagnostic : result.diagnostics()) {
            boolean first = told.add(List.of(diagnostic.rule().id(), diagnostic.message()));
            Weight usual = first ? Weight.FIRST : Weight.AGAIN;
            choose(new Weighed(RunRules.isFailure(diagnostic.rule()) ? Weight.FAILURE : usual, diagnostic));
        }
    }

    /** Keeps the first ten of the most weight; who gives way, or does not get in, is told at once. */
    private void choose(Weighed weighed) {
        List<Weighed> best = chosen.computeIfAbsent(weighed.diagnostic().severity(), key -> new ArrayList<>());
        int place = best.size();
        while (place > 0 && best.get(place - 1).weight().compareTo(weighed.weight()) > 0) {
            place--;
        }
        best.add(place, weighed);
        if (best.size() > SHOWN) {
            Diagnostic other = best.remove(SHOWN).diagnostic();
            plain.merge(other.severity(), 1, Integer::sum);
            out.println("- " + OneLine.of(other)); // a file's name could look like a command
        }
    }

    @Override
    public void end(Summary summary) {
        chosen.values().forEach(best -> best.forEach(weighed -> out.println(command(weighed.diagnostic()))));
        List<String> more = plain.entrySet().stream()
                .map(entry -> Figures.of(entry.getKey(), entry.getValue()))
                .toList();
        if (!more.isEmpty()) {
            out.println(String.join(", ", more) + " more, listed above without an annotation");
        }
        out.println(Figures.of(summary));
        out.flush();
    }

    static String command(Diagnostic diagnostic) {
        String kind = diagnostic.severity() == Severity.INFO ? "notice" : diagnostic.severity().word();
        String message = diagnostic.message() + diagnostic.hint().map(hint -> "\nhint: " + hint).orElse("");
        return "::" + kind + " " + properties(diagnostic) + "::" + data(message);
    }

    private static String properties(Diagnostic diagnostic) {
        StringBuilder properties = new StringBuilder("file=" + property(diagnostic.location().file()));
        if (diagnostic.location() instanceof Location.Place place) {
            Span span = place.span();
            properties.append(",line=").append(span.line()).append(",endLine=").append(span.endLine());
            properties.append(",col=").append(span.column()).append(",endColumn=").append(span.endColumn());
        }
        return properties.append(",title=").append(property(diagnostic.rule().id())).toString();
    }

    /** As the toolkit of GitHub Actions escapes the text of a command. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
