package org.teigram.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.teigram.project.BaselineChoice;
import org.teigram.project.Planner;
import org.teigram.project.Request;
import org.teigram.report.Reports;
import org.teigram.run.CheckCatalog;
import org.teigram.run.Plan;
import org.teigram.run.Run;
import org.teigram.run.Summary;
import org.teigram.run.baseline.BaselineFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "validate", description = "Says what is wrong with documents, and where.")
final class ValidateCommand implements Callable<Integer> {

    /** For the help text. */
    static final class CheckNames extends ArrayList<String> {
        CheckNames() {
            super(CheckCatalog.names());
        }
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private ReportOptions reporting;

    @Option(names = "--schema", paramLabel = "FILE|ALIAS|URL",
            description = "Validate by this schema, whatever documents name; may be given several times.")
    private List<String> schemas = List.of();

    @Option(names = "--phase", paramLabel = "NAME", description = "Run this phase of Schematron rules, whatever documents say.")
    private String phase;

    @Option(names = "--catalog", paramLabel = "FILE", description = "Ask this OASIS XML catalog for what is named by URL.")
    private List<Path> catalogs = List.of();

    @Option(names = "--checks", paramLabel = "NAME", split = ",", completionCandidates = CheckNames.class,
            description = "Run only these checks: ${COMPLETION-CANDIDATES}.")
    private List<String> checks = List.of();

    @Option(names = "--rule", paramLabel = "ID=SEVERITY",
            description = "Set a rule, or all of an area as AREA/*, to error, warning, info or off, whatever the project says.")
    private List<String> rules = List.of();

    @Option(names = "--baseline", paramLabel = "FILE",
            description = "Stay quiet about the problems that this file knows; otherwise about those of the project's.")
    private Path baseline;

    @Option(names = "--write-baseline",
            description = "Write the baseline anew: all there is now is known from now on.")
    private boolean writeBaseline;

    @Override
    public Integer call() throws Exception {
        for (String check : checks) {
            if (!CheckCatalog.names().contains(check)) {
                throw new CommandFailure("there is no check `" + check + "`; there are "
                        + String.join(", ", CheckCatalog.names()));
            }
        }
        if (writeBaseline && !checks.isEmpty()) {
            throw new CommandFailure("--write-baseline goes with all checks: others' problems would be forgotten");
        }
        Request.Validate validate = new Request.Validate(new LinkedHashSet<>(checks), schemas, Optional.ofNullable(phase),
                catalogs, rules, new Request.Known(Optional.ofNullable(baseline), writeBaseline, reporting.wantFingerprints()));
        Request request = new Request(
                common.project(), common.paths(), common.jobs(), Optional.of(validate), Optional.empty());
        Plan plan = Planner.plan(request);
        try (Reports reports = reporting.open(spec.commandLine().getOut(), common.colors())) {
            Summary summary = Run.of(plan, reports::document);
            reports.end(summary);
            if (writeBaseline) {
                write(BaselineChoice.file(request, Planner.projectOf(request)).orElseThrow(), summary);
            }
            return reports.written() ? summary.exitCode() : 2;
        }
    }

    private void write(Path file, Summary summary) throws CommandFailure {
        try {
            BaselineFile.write(file, summary.accepted());
        } catch (IOException e) {
            throw new CommandFailure("the baseline `" + file + "` cannot be written");
        }
        if (!common.quiet()) {
            int count = summary.accepted().values().stream().mapToInt(Integer::intValue).sum();
            spec.commandLine().getErr().println("known from now on: " + count + " in " + file);
        }
    }
}
