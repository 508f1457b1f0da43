package org.teigram.reference;

/** A citation style or locale cannot be used; the message says where it is at fault, and what to do. */
public final class ReferenceFailure extends Exception {

    public ReferenceFailure(String message) {
        super(message);
    }
}
