package org.teigram.xml;

/** A stylesheet could not be read or compiled; the message says where and why. */
public final class StylesheetFailure extends Exception {

    public StylesheetFailure(String message) {
        super(message);
    }

    /** @param cause what could not be read */
    public StylesheetFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
