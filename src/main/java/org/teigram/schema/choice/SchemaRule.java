package org.teigram.schema.choice;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.teigram.diagnostic.Location;
import org.teigram.schema.choice.SchemaUse.Origin;

/**
 * Says that documents are to be checked by certain schemas, whatever they name themselves.
 *
 * @param applies to which documents, by their path
 * @param location where the rule is written
 */
public record SchemaRule(
        Predicate<Path> applies, List<SchemaChoice> schemas, Mode mode, Origin origin, Location location) {

    /** What becomes of the schemas that a document names itself. */
    public enum Mode {
        /** They are used too. */
        ADD,
        /** They are not used. */
        REPLACE,
        /** They are used, and the rule's only where there is none. */
        FALLBACK
    }
}
