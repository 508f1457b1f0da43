package org.teigram.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.teigram.run.Plan;
import org.teigram.run.baseline.Baseline;
import org.teigram.run.baseline.BaselineFile;
import org.teigram.run.baseline.Problem;

/** The baseline of a run: that of the command line, else that of the project. */
public final class BaselineChoice {

    private BaselineChoice() {}

    /** The file, if the run has a baseline. */
    public static Optional<Path> file(Request request, Optional<Project> project) {
        return request.validate()
                .flatMap(validate -> validate.known().baseline())
                .or(() -> project.flatMap(p -> p.config().baseline().map(p.root()::resolve)));
    }

    static Plan.Known of(Request request, Optional<Project> project) throws ProjectFailure {
        if (request.validate().isEmpty()) {
            return Plan.Known.nothing();
        }
        Request.Known known = request.validate().get().known();
        Optional<Path> file = file(request, project);
        if (file.isEmpty()) {
            if (known.accept()) {
                throw new ProjectFailure("there is no baseline to write: name one with --baseline FILE, or in "
                        + Project.FILE + " under `[validate]`");
            }
            Path folder = project.map(Project::root).orElse(Path.of(""));
            return new Plan.Known(Optional.empty(), folder, known.fingerprints());
        }
        Path folder = file.get().toAbsolutePath().normalize().getParent();
        boolean none = known.accept() && Files.notExists(file.get());
        SortedMap<Problem, Integer> problems = none ? new TreeMap<>() : read(file.get());
        return new Plan.Known(Optional.of(new Baseline(folder, problems, known.accept())), folder, true);
    }

    private static SortedMap<Problem, Integer> read(Path file) throws ProjectFailure {
        if (Files.notExists(file)) {
            throw new ProjectFailure("the baseline `" + file.getFileName() + "` does not exist; --write-baseline makes it");
        }
        try {
            return BaselineFile.read(file);
        } catch (IOException e) {
            throw new ProjectFailure("the baseline `" + file.getFileName() + "` cannot be read: " + e.getMessage());
        }
    }
}
