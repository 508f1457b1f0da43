package org.teigram.schema.store;

/** The schema store could not be read, or a schema not be added to it; the message is one sentence that says why. */
public final class StoreFailure extends Exception {

    public StoreFailure(String message) {
        super(message);
    }
}
