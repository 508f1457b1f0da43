package org.teigram.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.teigram.check.Nearest;
import org.teigram.diagnostic.Rule;
import org.teigram.report.RulePage;
import org.teigram.run.RuleCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "explain", description = "Explains a rule: what it says, why, an example, what to write instead.")
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RULE", arity = "0..1",
            description = "The name in brackets behind a message, such as pointer/unresolved; without one, all are listed.")
    private String rule;

    @Override
    public Integer call() throws CommandFailure {
        PrintWriter out = spec.commandLine().getOut();
        if (rule == null) {
            list(out);
        } else {
            out.print(page(rule));
        }
        return 0;
    }

    private static String page(String id) throws CommandFailure {
        boolean ofSchema = id.matches(RuleCatalog.SCHEMAS_OWN + "\\S+");
        return RulePage.of(id)
                .or(() -> ofSchema ? Optional.of(RulePage.ofSchema(id)) : Optional.empty())
                .map(RulePage::text)
                .orElseThrow(() -> new CommandFailure("there is no rule `" + id + "`" + Nearest.to(id, RuleCatalog.ids())
                        .map(near -> "; did you mean `" + near + "`?")
                        .orElse("; `teigram explain` lists all")));
    }

    private static void list(PrintWriter out) {
        int width = RuleCatalog.ids().stream().mapToInt(String::length).max().orElse(0);
        for (Rule each : RuleCatalog.all()) {
            String severity = each.asked() ? "off" : each.severity().word();
            out.printf("%-" + width + "s  %-7s  %s%n",
                    each.id(), severity, RulePage.of(each.id()).map(RulePage::summary).orElse(""));
        }
    }
}
