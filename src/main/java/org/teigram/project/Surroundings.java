package org.teigram.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teigram.schema.store.SchemaStore;
import org.teigram.schema.store.StoreFailure;
import org.teigram.xml.CatalogFailure;
import org.teigram.xml.Catalogs;
import org.teigram.xml.ResourceGate;

/**
 * What stands in for the network: the schema store and the catalogs.
 *
 * @param store the project's, or the user's where there is no project
 */
public record Surroundings(SchemaStore store, Catalogs catalogs) {

    /**
     * @param catalogs named on the command line, asked before the project's
     * @throws ProjectFailure if the store's lock file or a catalog cannot be read
     */
    static Surroundings of(Optional<Project> project, List<Path> catalogs) throws ProjectFailure {
        try {
            List<Path> files = new ArrayList<>(catalogs);
            project.ifPresent(p -> p.config().catalogs().forEach(name -> files.add(p.root().resolve(name))));
            return new Surroundings(store(project), Catalogs.of(files, project.map(Project::root)));
        } catch (CatalogFailure e) {
            throw new ProjectFailure(e.getMessage());
        }
    }

    /** @throws ProjectFailure if its lock file is not understood */
    public static SchemaStore store(Optional<Project> project) throws ProjectFailure {
        try {
            return SchemaStore.at(folder(project));
        } catch (StoreFailure e) {
            throw new ProjectFailure(e.getMessage());
        }
    }

    /** Where the store is kept. */
    public static Path folder(Optional<Project> project) {
        return project.map(Project::root).orElseGet(
                () -> SchemaStore.userFolder(System.getenv(), Path.of(System.getProperty("user.home"))));
    }

    /** The same gate, which knows these too. */
    ResourceGate through(ResourceGate gate) {
        return gate.with(store, catalogs);
    }
}
