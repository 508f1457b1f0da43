package org.teigram.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.teigram.project.Planner;
import org.teigram.project.Request;
import org.teigram.report.ExportReport;
import org.teigram.run.Plan;
import org.teigram.run.Run;
import org.teigram.run.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "export", description = "Makes outputs of documents: pages, text, citations.")
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private ExportOptions exporting;

    @Override
    public Integer call() throws Exception {
        Plan plan = Planner.plan(new Request(
                common.project(), common.paths(), common.jobs(), Optional.empty(), Optional.of(exporting.request())));
        ExportReport report = new ExportReport(
                spec.commandLine().getOut(), spec.commandLine().getErr(), plan, common.colors(), common.quiet());
        Summary summary = Run.of(plan, report::document);
        report.end(summary);
        return summary.exitCode();
    }
}
