package org.teigram.schema.choice;

import org.teigram.diagnostic.Location;
import org.teigram.schema.choice.SchemaUse.Origin;

/**
 * Something that a document or its project names, and that the document is not checked by.
 *
 * @param name as it stands there; empty where there is none
 * @param why a clause without a subject: {@code is a stylesheet}
 */
public record PassedOver(String name, Weight weight, String why, Origin origin, Location location) {

    /** How much it matters that it is not used. */
    public enum Weight {
        /** Nothing is missed: it is no schema, or another one takes its place. */
        NONE,
        /** It is a schema of a kind that cannot be used. */
        MISSED,
        /** It was meant to be used, but what names it is faulty. */
        FAULT
    }
}
