package org.teigram.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "explain", description = "Explains a rule: what it says, why, an example, what to write instead.")
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RULE", description = "The name in brackets behind a message, such as pointer/unresolved.")
    private String rule;

    @Override
    public Integer call() throws CommandFailure, IOException {
        boolean name = rule.matches("[a-z-]+/[a-z-]+");
        try (InputStream page = name ? getClass().getResourceAsStream("/docs/rules/" + rule + ".md") : null) {
            if (page == null) {
                throw new CommandFailure("there is no rule `" + rule + "` of Teigram's"
                        + (rule.startsWith("schematron/") ? "; it is an assertion of the document's own schema" : ""));
            }
            spec.commandLine().getOut().print(new String(page.readAllBytes(), StandardCharsets.UTF_8));
            return 0;
        }
    }
}
