package org.teigram.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.teigram.project.Planner;
import org.teigram.project.Request;
import org.teigram.report.Colors;
import org.teigram.report.TextReport;
import org.teigram.run.Plan;
import org.teigram.run.Run;
import org.teigram.run.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "cite", description = "Prints the citation of a document.")
final class CiteCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A TEI document.")
    private Path file;

    @Option(names = "--to", paramLabel = "FORMAT", defaultValue = "archival",
            description = "The format of the citation, such as bibtex, ris, csl-json; otherwise the archive's own style.")
    private String format;

    @Override
    public Integer call() throws Exception {
        Request.Export export = new Request.Export(List.of(format), Optional.empty(), List.of());
        Plan plan = Planner.plan(
                new Request(Optional.empty(), List.of(file), 1, Optional.empty(), Optional.of(export)));
        TextReport diagnostics = new TextReport(spec.commandLine().getErr(), false, new Colors(false));
        PrintWriter out = spec.commandLine().getOut();
        Summary summary = Run.of(
                plan.to((name, bytes) -> out.print(new String(bytes, StandardCharsets.UTF_8))), result -> {
                    diagnostics.document(result);
                    result.noOutputs().forEach(none ->
                            spec.commandLine().getErr().println("nothing to print: " + none.reason()));
                });
        out.flush();
        spec.commandLine().getErr().flush();
        return summary.exitCode();
    }
}
