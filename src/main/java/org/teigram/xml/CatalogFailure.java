package org.teigram.xml;

/** A catalog could not be read; the message is one sentence that names it and says why. */
public final class CatalogFailure extends Exception {

    CatalogFailure(String message) {
        super(message);
    }
}
