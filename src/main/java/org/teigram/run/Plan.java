package org.teigram.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teigram.check.Severities;
import org.teigram.document.place.DocumentFile;
import org.teigram.export.Format;
import org.teigram.export.OutputTarget;
import org.teigram.run.baseline.Baseline;
import org.teigram.schema.choice.SchemaPolicy;
import org.teigram.xml.ResourceGate;

/**
 * What a run is to do.
 *
 * @param documents in the order of the reports
 * @param checks what to check; absent for a plain export
 * @param export what to make; absent for a plain validation
 * @param gate what documents and stylesheets may read
 * @param jobs the number of threads, at least 1
 * @param known what the project knows already
 */
public record Plan(
        List<DocumentFile> documents,
        Optional<Checks> checks,
        Optional<Export> export,
        ResourceGate gate,
        Severities severities,
        int jobs,
        Known known) {

    /**
     * @param folder that problems name their files from
     * @param fingerprints whether problems are to be recognised: by a baseline, or by who reads a report
     */
    public record Known(Optional<Baseline> baseline, Path folder, boolean fingerprints) {

        /** Nothing, and nobody asks. */
        public static Known nothing() {
            return new Known(Optional.empty(), Path.of(""), false);
        }
    }

    /**
     * @param names of the checks to run, or empty for all
     * @param schemas which apply
     * @param schemaGate what schemas may read
     */
    public record Checks(Set<String> names, SchemaPolicy schemas, ResourceGate schemaGate) {

        boolean wants(String check) {
            return names.isEmpty() || names.contains(check);
        }
    }

    /**
     * @param settings option names and values, by format id
     * @param names the path of a document's outputs in the target, without extension
     * @param invalidToo whether documents with errors are exported all the same
     */
    public record Export(
            List<Format> formats,
            Map<String, Map<String, String>> settings,
            OutputTarget target,
            Map<DocumentFile, String> names,
            boolean invalidToo) {}

    /** The same with its outputs going elsewhere. */
    public Plan to(OutputTarget target) {
        Optional<Export> elsewhere = export.map(
                e -> new Export(e.formats(), e.settings(), target, e.names(), e.invalidToo()));
        return new Plan(documents, checks, elsewhere, gate, severities, jobs, known);
    }
}
