package org.teigram.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.teigram.project.Planner;
import org.teigram.project.ProjectFailure;
import org.teigram.project.Request;
import org.teigram.report.ExportReport;
import org.teigram.run.Plan;
import org.teigram.run.Run;
import org.teigram.run.Summary;
import org.teigram.xml.StylesheetFailure;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What is made of documents, and where it goes. */
final class ExportOptions {

    @Option(names = "--to", paramLabel = "FORMAT", split = ",",
            description = "Make these formats (see `teigram formats`); otherwise those the project publishes.")
    private List<String> formats = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Write to this folder; otherwise the project's, or dist.")
    private Path folder;

    @Option(names = "--set", paramLabel = "[FORMAT.]OPTION=VALUE", description = "Set an option of a format.")
    private List<String> settings = List.of();

    /** Exports, after validating if that is asked for; prints what was made. Returns the exit code. */
    int run(CommandSpec spec, CommonOptions common, Optional<Request.Validate> validate)
            throws CommandFailure, ProjectFailure, StylesheetFailure {
        Request.Export export = new Request.Export(formats, Optional.ofNullable(folder), settings);
        Plan plan = Planner.plan(
                new Request(common.project(), common.paths(), common.jobs(), validate, Optional.of(export)));
        ExportReport report = new ExportReport(
                spec.commandLine().getOut(), spec.commandLine().getErr(), plan, common.colors(), common.quiet());
        Summary summary = Run.of(plan, report::document);
        report.end(summary);
        return summary.exitCode();
    }
}
