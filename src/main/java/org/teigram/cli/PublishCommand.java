package org.teigram.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

@Command(name = "publish",
        description = "Validates documents, then makes outputs of those without errors. "
                + "A document with an error keeps its old outputs.")
final class PublishCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private ExportOptions exporting;

    @Override
    public Integer call() throws Exception {
        Request.Validate everything = new Request.Validate(Set.of(), Optional.empty());
        Plan plan = Planner.plan(new Request(common.project(), List.copyOf(common.paths()), common.jobs(),
                Optional.of(everything), Optional.of(exporting.request())));
        ExportReport report = new ExportReport(
                spec.commandLine().getOut(), spec.commandLine().getErr(), plan, common.colors(), common.quiet());
        Summary summary = Run.of(plan, report::document);
        report.end(summary);
        return summary.exitCode();
    }
}
