package org.teigram.run;

import java.util.List;
import java.util.Optional;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.document.place.DocumentFile;
import org.teigram.document.place.Sources;
import org.teigram.export.merge.Entry;
import org.teigram.schema.choice.SchemaUse;

/**
 * What a run came to for one document.
 *
 * @param verdict absent for a file of a folder that is not TEI: it was passed over
 * @param quieting what is told, and what is not because someone decided so
 * @param sources the text of its files, where they were read
 * @param outputs those written, in the order of the plan's formats
 * @param entries those it gives to files of all documents
 * @param noOutputs formats that had nothing to write, in the same order
 * @param keptOld whether outputs of its own that were asked for were not made
 */
public record DocumentResult(
        DocumentFile file,
        Optional<Verdict> verdict,
        List<SchemaUse> schemas,
        Quieting quieting,
        Optional<Sources> sources,
        List<Output> outputs,
        List<Given> entries,
        List<NoOutput> noOutputs,
        boolean keptOld) {

    /**
     * What a document gives to a file of all.
     *
     * @param format its id
     */
    public record Given(String format, List<Entry> entries) {}

    /** What is told. */
    public List<Diagnostic> diagnostics() {
        return quieting.told();
    }
}
