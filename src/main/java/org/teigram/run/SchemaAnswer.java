package org.teigram.run;

import java.util.List;
import java.util.Optional;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.document.place.DocumentFile;
import org.teigram.schema.choice.PassedOver;
import org.teigram.schema.choice.SchemaUse;
import org.teigram.schema.store.StoredSchema;

/**
 * Which schemas apply to a document, and why.
 *
 * @param schemas in the order in which they apply
 * @param passedOver what is named and not used
 * @param faults what keeps the answer from being known
 */
public record SchemaAnswer(
        DocumentFile file, List<Applied> schemas, List<PassedOver> passedOver, List<Diagnostic> faults) {

    /**
     * @param stored the copy in the schema store that is used
     * @param trouble why it does not load
     */
    public record Applied(SchemaUse use, Optional<StoredSchema> stored, Optional<Diagnostic> trouble) {}

    /** Whether a schema that applies does not load, or one that was meant is named wrongly. */
    public boolean failed() {
        return !faults.isEmpty()
                || schemas.stream().anyMatch(schema -> schema.trouble().isPresent())
                || passedOver.stream().anyMatch(one -> one.weight() == PassedOver.Weight.FAULT);
    }
}
