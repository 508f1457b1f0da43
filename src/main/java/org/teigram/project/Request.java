package org.teigram.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a command asks for, as the user said it.
 *
 * @param project the folder named by {@code --project}
 * @param paths files and folders; none for the project's documents
 * @param jobs the number of threads
 * @param validate what to check, if documents are to be checked
 * @param export what to make, if outputs are to be made
 */
public record Request(
        Optional<Path> project,
        List<Path> paths,
        int jobs,
        Optional<Validate> validate,
        Optional<Export> export) {

    /**
     * @param checks names; none for all
     * @param schemas files, aliases or URLs that replace what documents name
     * @param phase the Schematron phase to run, whatever documents say
     * @param catalogs files that are asked before the project's
     * @param rules {@code ID=SEVERITY}
     * @param known what is known already
     */
    public record Validate(
            Set<String> checks,
            List<String> schemas,
            Optional<String> phase,
            List<Path> catalogs,
            List<String> rules,
            Known known) {

        /** With every rule as the project has it. */
        public Validate(Set<String> checks, Optional<Path> schema) {
            this(checks, schema.stream().map(Path::toString).toList(), Optional.empty(), List.of(), List.of(),
                    new Known(Optional.empty(), false, false));
        }

        /** All checks, by what documents and their project say. */
        public static Validate all() {
            return by(List.of(), Optional.empty(), List.of());
        }

        /** All checks, by these schemas, in this phase of theirs, and catalogs. */
        public static Validate by(List<String> schemas, Optional<String> phase, List<Path> catalogs) {
            return new Validate(Set.of(), schemas, phase, catalogs, List.of(), new Known(Optional.empty(), false, false));
        }
    }

    /**
     * @param baseline the file; the project's where none is named
     * @param accept whether all there is now is to be known from now on
     * @param fingerprints whether a report wants them
     */
    public record Known(Optional<Path> baseline, boolean accept, boolean fingerprints) {}

    /**
     * @param formats ids; none for those the project publishes
     * @param folder to write to; the project's where none is named
     * @param settings {@code [FORMAT.]OPTION=VALUE}
     */
    public record Export(List<String> formats, Optional<Path> folder, List<String> settings) {}
}
