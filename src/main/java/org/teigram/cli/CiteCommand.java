package org.teigram.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.teigram.export.OutputTarget;
import org.teigram.project.Planner;
import org.teigram.project.Request;
import org.teigram.report.Colors;
import org.teigram.report.TextReport;
import org.teigram.run.Plan;
import org.teigram.run.Run;
import org.teigram.run.Summary;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "cite", description = "Prints the citations of documents.")
final class CiteCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "TEI documents.")
    private List<Path> files;

    @ArgGroup
    private How how = new How();

    @Option(names = "--set", paramLabel = "OPTION=VALUE", description = "Set an option of the format (of a style: of csl-json).")
    private List<String> settings = List.of();

    /** In a format, or in a citation style. */
    static final class How {

        @Option(names = "--to", paramLabel = "FORMAT",
                description = "The format of the citation, such as bibtex, ris, csl-json; otherwise the archive's own style.")
        private String format = "archival";

        @ArgGroup(exclusive = false)
        private StyleOptions style;
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        return how.style == null
                ? run(how.format, (name, bytes) -> out.print(new String(bytes, StandardCharsets.UTF_8)))
                : run("csl-json", how.style.to(out));
    }

    private int run(String format, OutputTarget target) throws Exception {
        Request.Export export = new Request.Export(List.of(format), Optional.empty(), settings);
        Plan plan = Planner.plan(new Request(Optional.empty(), files, 1, Optional.empty(), Optional.of(export)));
        PrintWriter err = spec.commandLine().getErr();
        TextReport diagnostics = new TextReport(err, false, new Colors(false));
        Summary summary = Run.of(plan.to(target), result -> {
            diagnostics.document(result);
            result.noOutputs().forEach(none -> err.println("nothing to print: " + none.reason()));
        });
        spec.commandLine().getOut().flush();
        err.flush();
        return summary.exitCode();
    }
}
