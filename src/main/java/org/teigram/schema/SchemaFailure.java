package org.teigram.schema;

/** A schema could not be found, read or compiled; the message is one sentence that names it and says why. */
public final class SchemaFailure extends Exception {

    public SchemaFailure(String message) {
        super(message);
    }
}
