package org.teigram.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.teigram.project.Project;
import org.teigram.project.ProjectFailure;
import org.teigram.project.Surroundings;
import org.teigram.schema.store.SchemaStore;
import picocli.CommandLine.Option;

/** Whose schema store a command works on. */
final class StoreOptions {

    @Option(names = "--project", paramLabel = "DIR",
            description = "The folder of the project; otherwise the one that the current folder lies in. "
                    + "Without a project, the store is the user's.")
    private Path project;

    SchemaStore store() throws ProjectFailure {
        return Surroundings.store(project == null ? Project.find(Path.of("")) : Optional.of(Project.at(project)));
    }
}
