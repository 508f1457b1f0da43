package org.teigram.xml;

import java.io.IOException;

/** A resource that may not be read, or is not there; the message says which and why, in one sentence. */
public final class ResourceBlocked extends IOException {

    public ResourceBlocked(String message) {
        super(message);
    }
}
