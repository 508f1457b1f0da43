package org.teigram.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teigram.diagnostic.Severity;

/**
 * What a {@code teigram.toml} says.
 *
 * @param documents globs of the project's documents
 * @param exclude globs of those that are none
 * @param catalogs files, relative to the project
 * @param severities by rule; empty for a rule that is off
 * @param output the folder that is published to, relative to the project
 * @param formats ids of the formats that are published
 * @param settings {@code [FORMAT.]OPTION=VALUE} of the formats that are published
 * @param invalidToo whether documents with errors are published too
 * @param baseline the file of known problems, relative to the project
 */
public record ProjectConfig(
        List<String> documents,
        List<String> exclude,
        List<String> catalogs,
        List<SchemaEntry> schemas,
        Map<String, Optional<Severity>> severities,
        String output,
        List<String> formats,
        List<String> settings,
        boolean invalidToo,
        Optional<String> baseline,
        List<FormatEntry> ownFormats) {

    /** What holds where no {@code teigram.toml} says otherwise. */
    public static ProjectConfig defaults() {
        return new ProjectConfig(
                List.of("**"), List.of(), List.of(), List.of(), Map.of(), "dist", List.of(), List.of(), false, Optional.empty(), List.of());
    }

    /**
     * A {@code [[schema]]} table.
     *
     * @param glob of the documents it is for
     * @param use files relative to the project, aliases, or URLs
     * @param mode {@code add}, {@code replace} or {@code fallback}
     * @param line where it stands, from 1
     */
    public record SchemaEntry(String glob, List<String> use, String mode, int line) {}

    /**
     * A {@code [format.ID]} table: a format of the project's own.
     *
     * @param scope {@code document} or {@code project}
     * @param stylesheet relative to the project
     */
    public record FormatEntry(
            String id, String title, String scope, String stylesheet, String extension, String mediaType) {}
}
