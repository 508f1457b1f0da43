package org.teigram.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.teigram.export.Format;
import org.teigram.export.Format.Scope;
import org.teigram.export.FormatCatalog;
import org.teigram.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "formats", description = "Lists the formats and their options.")
final class FormatsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--project", paramLabel = "DIR", description = "The folder of the project; otherwise the one here.")
    private Path folder;

    @Override
    public Integer call() throws Exception {
        Optional<Project> project =
                folder == null ? Project.find(Path.of("")) : Optional.of(Project.at(folder));
        FormatCatalog catalog = project.isPresent() ? project.get().formats() : FormatCatalog.with(List.of());
        PrintWriter out = spec.commandLine().getOut();
        for (Format format : catalog.all()) {
            String name = format.scope() == Scope.PROJECT ? format.outputName("") : "." + format.extension();
            out.printf("%-15s  %-8s  %-19s  %s%n", format.id(), format.scope().word(), name, format.title());
            for (Format.Option option : format.options()) {
                String values = option.values().isEmpty() ? "TEXT" : String.join("|", option.values());
                out.printf("    %s=%s  %s (default: %s)%n", option.name(), values, option.description(),
                        option.defaultValue().isEmpty() ? "none" : option.defaultValue());
            }
        }
        return 0;
    }
}
