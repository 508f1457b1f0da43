package org.teigram.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.teigram.schema.OddCompiler;
import org.teigram.schema.SchemaFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "schema", description = "Works on schemas.", subcommands = {
            SchemaCommand.Compile.class,
            SchemaAddCommand.class,
            SchemaListCommand.class,
            SchemaCheckCommand.class,
            SchemaWhichCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
final class SchemaCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing: compile, add, list, check or which");
    }

    @Command(name = "compile",
            description = "Derives RELAX NG (with its Schematron rules), Schematron and XSD from an ODD.")
    static final class Compile implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Parameters(paramLabel = "ODD", description = "A TEI document with a schemaSpec.")
        private Path odd;

        @Option(names = "--out", paramLabel = "DIR", description = "Where the schemas go; otherwise beside the ODD.")
        private Path folder;

        @Override
        public Integer call() throws CommandFailure {
            try {
                Path target = Optional.ofNullable(folder).orElseGet(() -> odd.toAbsolutePath().getParent());
                OddCompiler.compile(odd, target).forEach(name -> spec.commandLine().getOut().println(name));
                return 0;
            } catch (SchemaFailure e) {
                throw new CommandFailure(e.getMessage());
            }
        }
    }
}
