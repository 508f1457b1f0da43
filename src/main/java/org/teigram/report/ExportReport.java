package org.teigram.report;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.teigram.export.Format;
import org.teigram.export.Format.Scope;
import org.teigram.run.DocumentResult;
import org.teigram.run.NoOutput;
import org.teigram.run.Output;
import org.teigram.run.Plan;
import org.teigram.run.ProjectOutput;
import org.teigram.run.ProjectOutput.Outcome;
import org.teigram.run.Summary;

/**
 * For people: what was made of which documents and where it lies, after what is wrong with them. A run of few documents
 * lists every file, and why a format made none; a long one counts them by format.
 */
public final class ExportReport implements Report {

    private static final int LISTED = 20;

    private final PrintWriter out;
    private final Plan plan;
    private final TextReport diagnostics;
    private final boolean quiet;
    private final Map<String, List<String>> files = new LinkedHashMap<>();
    private final Map<String, List<String>> nothing = new LinkedHashMap<>();
    private final List<String> keptOld = new ArrayList<>();

    /** @param err where diagnostics go: standard output holds the list of outputs and nothing else */
    public ExportReport(PrintWriter out, PrintWriter err, Plan plan, Colors colors, boolean quiet) {
        this.out = out;
        this.plan = plan;
        this.diagnostics = new TextReport(err, false, colors);
        this.quiet = quiet;
        plan.export().orElseThrow().formats().forEach(format -> files.put(format.id(), new ArrayList<>()));
    }

    @Override
    public void document(DocumentResult result) {
        diagnostics.document(result);
        for (Output output : result.outputs()) {
            files.get(output.format()).add(output.name());
        }
        for (NoOutput none : result.noOutputs()) {
            nothing.computeIfAbsent(none.format(), format -> new ArrayList<>())
                    .add("for " + result.file().name() + ": " + none.reason());
        }
        if (result.keptOld() && result.verdict().isPresent()) {
            keptOld.add(result.file().name());
        }
    }

    @Override
    public void end(Summary summary) {
        diagnostics.flush();
        Plan.Export export = plan.export().orElseThrow();
        if (!quiet) {
            String folder = export.target().folder().map(ExportReport::folder).orElse("");
            int width = export.formats().stream().mapToInt(format -> format.id().length()).max().orElse(0);
            for (Format format : export.formats()) {
                String label = format.id() + " ".repeat(width - format.id().length());
                rowOfAll(label, format, summary, folder);
                row(label, files.get(format.id()), folder);
                rowOfNothing(label + (format.scope() == Scope.PROJECT ? "  no entry " : "  no file "), nothing.getOrDefault(format.id(), List.of()));
            }
        }
        summary.projectOutputs().forEach(this::gaps);
        keptOld.forEach(name -> out.println("not exported, old outputs kept: " + Printable.of(name)));
        out.println(plan.checks().isPresent() ? Figures.of(summary) : Figures.ofExport(summary));
        out.flush();
    }

    private void row(String label, List<String> names, String folder) {
        if (names.size() > LISTED) {
            out.println(label + "  " + names.size() + " files in " + folder);
            return;
        }
        names.forEach(name -> out.println(label + "  " + Printable.of(folder + name)));
    }

    /** The file of all documents. */
    private void rowOfAll(String label, Format format, Summary summary, String folder) {
        summary.projectOutputs().stream()
                .filter(output -> output.format().equals(format.id()))
                .forEach(output -> {
                    if (output.outcome() instanceof Outcome.Written) {
                        out.println(label + "  " + Printable.of(folder + output.name()));
                    } else if (output.outcome() instanceof Outcome.Nothing nothing) {
                        out.println(label + "  no file: " + Printable.of(nothing.reason()));
                    }
                });
    }

    /** What a file of all documents lacks, or that it was not written: this is wrong, however quiet the run is to be. */
    private void gaps(ProjectOutput output) {
        if (output.outcome() instanceof Outcome.NotWritten not) {
            out.println("not written: " + output.name() + ": " + Printable.of(not.reason()));
        } else {
            output.without().forEach(name -> out.println("left out of " + output.name() + ": " + Printable.of(name)));
        }
    }

    private void rowOfNothing(String label, List<String> reasons) {
        if (reasons.size() > LISTED) {
            out.println(label + "for " + reasons.size() + " documents: there was nothing to write");
            return;
        }
        reasons.forEach(reason -> out.println(label + Printable.of(reason)));
    }

    /** As the user would open it from here; a folder elsewhere as it was given. */
    private static String folder(Path folder) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = folder.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(here) ? here.relativize(absolute) : folder;
        String text = shown.toString().replace('\\', '/');
        return text.isEmpty() ? "" : text + "/";
    }
}
