package org.teigram.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.teigram.project.ProjectFailure;
import org.teigram.report.Printable;
import org.teigram.xml.StylesheetFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: {@code teigram COMMAND}. */
@Command(
        name = "teigram",
        description = "Validates and publishes texts encoded in TEI XML.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {

    private static final Map<String, Supplier<Object>> COMMANDS = commands();

    @Spec
    private CommandSpec spec;

    /** The language of the machine is nobody's business: libraries that ask for it would write otherwise in Turkish. */
    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        PrintWriter out = writer(System.out);
        PrintWriter err = writer(System.err);
        int code = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** As {@link #main}, with streams of the caller's; returns the exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        try {
            return commandLine(args)
                    .setOut(out)
                    .setErr(err)
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setParameterExceptionHandler(Main::misused)
                    .setExecutionExceptionHandler(Main::failed)
                    .execute(args);
        } catch (RuntimeException bug) {
            return fault(bug, err);
        }
    }

    private static Map<String, Supplier<Object>> commands() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("publish", PublishCommand::new);
        commands.put("validate", ValidateCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("cite", CiteCommand::new);
        commands.put("formats", FormatsCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("schema", SchemaCommand::new);
        return commands;
    }

    /** With the one command that is asked for, since reading the options of all takes longer than a small document. */
    private static CommandLine commandLine(String... args) {
        CommandLine line = new CommandLine(new Main());
        boolean known = args.length > 0 && COMMANDS.containsKey(args[0]);
        COMMANDS.forEach((name, command) -> {
            if (!known || name.equals(args[0])) {
                line.addSubcommand(command.get());
            }
        });
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    /** One sentence, a guess, and where to read on: the whole help would push the sentence out of sight. */
    private static int misused(ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println("teigram: " + Printable.of(String.valueOf(e.getMessage())));
        CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
        err.println("See `" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help`");
        return ExitCode.USAGE;
    }

    private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        if (e instanceof ProjectFailure || e instanceof StylesheetFailure || e instanceof CommandFailure) {
            command.getErr().println("teigram: " + Printable.of(String.valueOf(e.getMessage())));
            return ExitCode.USAGE;
        }
        return fault(e, command.getErr());
    }

    private static int fault(Exception bug, PrintWriter err) {
        err.println("teigram: failed, which is a fault of the program:");
        bug.printStackTrace(err);
        return ExitCode.USAGE;
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    /** The version that the jar bears. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"teigram " + (version == null ? "(not packaged)" : version)};
        }
    }
}
