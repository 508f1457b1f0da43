package org.teigram.export;

/** An output could not be made or written; the message says why. */
public final class ExportFailure extends Exception {

    public ExportFailure(String message) {
        super(message);
    }
}
