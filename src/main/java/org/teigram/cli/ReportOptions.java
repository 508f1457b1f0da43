package org.teigram.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.teigram.report.Colors;
import org.teigram.report.GithubReport;
import org.teigram.report.JsonReport;
import org.teigram.report.JunitReport;
import org.teigram.report.MarkdownReport;
import org.teigram.report.Report;
import org.teigram.report.Reports;
import org.teigram.report.SarifReport;
import org.teigram.report.TextReport;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which reports a run writes, and where. */
final class ReportOptions {

    enum Kind {
        TEXT,
        JSON,
        SARIF,
        JUNIT,
        GITHUB,
        MARKDOWN
    }

    static final class Pair {
        @Option(names = "--format", paramLabel = "NAME", required = true, 
                description = "A report: text, json, sarif, junit, github or markdown.")
        private Kind kind;

        @Option(names = "--output", paramLabel = "FILE", description = "Where the report goes; otherwise standard output.")
        private Path file;
    }

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<Pair> pairs = new ArrayList<>();

    @Option(names = "--all", description = "Tell each diagnostic, also where one is told many times.")
    private boolean all;

    /** Whether one of the reports recognises problems from run to run. */
    boolean wantFingerprints() {
        return pairs.stream().anyMatch(pair -> pair.kind == Kind.SARIF);
    }

    /** Opens the reports; those with a file of their own are closed by {@link Reports#close}. */
    Reports open(PrintWriter out, Colors colors) throws CommandFailure {
        if (pairs.stream().filter(pair -> pair.file == null).count() > 1) {
            throw new CommandFailure("only one report can go to standard output: give the others an --output FILE");
        }
        List<Report> reports = new ArrayList<>();
        List<PrintWriter> files = new ArrayList<>();
        if (pairs.isEmpty()) {
            reports.add(new TextReport(out, all, colors));
        }
        for (Pair pair : pairs) {
            PrintWriter target = pair.file == null ? out : file(pair.file);
            if (pair.file != null) {
                files.add(target);
            }
            reports.add(switch (pair.kind) {
                case TEXT -> new TextReport(target, all, pair.file == null ? colors : new Colors(false));
                case JSON -> new JsonReport(target);
                case SARIF -> new SarifReport(target);
                case JUNIT -> new JunitReport(target);
                case GITHUB -> new GithubReport(target);
                case MARKDOWN -> new MarkdownReport(target);
            });
        }
        return new Reports(reports, files);
    }

    private static PrintWriter file(Path path) throws CommandFailure {
        try {
            if (path.toAbsolutePath().getParent() != null) {
                Files.createDirectories(path.toAbsolutePath().getParent());
            }
            // an encoder of its own would refuse, and lose the rest, where this one writes a question mark
            return new PrintWriter(new OutputStreamWriter(Files.newOutputStream(path), StandardCharsets.UTF_8), false);
        } catch (IOException e) {
            throw new CommandFailure("the report `" + path + "` cannot be written");
        }
    }
}
