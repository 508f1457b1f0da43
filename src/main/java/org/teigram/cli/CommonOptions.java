package org.teigram.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teigram.report.Colors;
import org.teigram.report.Printable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that works on documents understands. */
final class CommonOptions {

    enum Color {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Parameters(paramLabel = "PATH", arity = "0..*",
            description = "Documents, or folders of documents; without any, the documents of the project.")
    private List<Path> paths = List.of();

    @Option(names = "--project", paramLabel = "DIR",
            description = "The folder of the project; otherwise the one that the documents lie in.")
    private Path project;

    @Option(names = "--files-from", paramLabel = "FILE",
            description = "Read further paths from FILE, one a line; - is standard input.")
    private String filesFrom;

    @Option(names = "--jobs", paramLabel = "N", description = "Work with N threads; otherwise one for each processor.")
    private Integer jobs;

    @Option(names = "--color", paramLabel = "WHEN", description = "auto, always or never.", defaultValue = "AUTO")
    private Color color;

    @Option(names = "--quiet", description = "Say nothing but what is wrong.")
    private boolean quiet;

    Optional<Path> project() {
        return Optional.ofNullable(project);
    }

    boolean quiet() {
        return quiet;
    }

    int jobs() throws CommandFailure {
        if (jobs != null && jobs < 1) {
            throw new CommandFailure("--jobs is a number from 1 on");
        }
        return jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    }

    Colors colors() {
        boolean terminal = System.console() != null && System.getenv("NO_COLOR") == null;
        return new Colors(color == Color.ALWAYS || color == Color.AUTO && terminal);
    }

    List<Path> paths() throws CommandFailure {
        List<Path> all = new ArrayList<>(paths);
        if (filesFrom != null) {
            try {
                byte[] bytes = filesFrom.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(filesFrom));
                String text = new String(bytes, StandardCharsets.UTF_8);
                text.lines().map(line -> line.replace("\uFEFF", "")).filter(line -> !line.isBlank()).map(Path::of).forEach(all::add);
            } catch (IOException e) {
                throw new CommandFailure("`" + filesFrom + "` cannot be read");
            } catch (InvalidPathException e) {
                throw new CommandFailure("`" + filesFrom + "` has a line that is no path: " + Printable.of(e.getInput()));
            }
            if (all.isEmpty()) {
                throw new CommandFailure("`" + filesFrom + "` names no document");
            }
        }
        return all;
    }
}
