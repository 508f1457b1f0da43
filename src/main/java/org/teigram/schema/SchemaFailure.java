package org.teigram.schema;

import java.net.URI;
import java.util.Optional;
import org.teigram.xml.ResourceBlocked;

/** A schema could not be found, read or compiled; the message is one sentence that names it and says why. */
public final class SchemaFailure extends Exception {

    private final transient Optional<URI> remote;

    public SchemaFailure(String message) {
        this(message, Optional.empty());
    }

    SchemaFailure(String message, Optional<URI> remote) {
        super(message);
        this.remote = remote;
    }

    /** One that a failure of a library comes from. */
    static SchemaFailure of(String message, Throwable cause) {
        return new SchemaFailure(message, ResourceBlocked.in(cause).flatMap(ResourceBlocked::remote));
    }

    /** The resource on the network of which a local copy would have been read. */
    public Optional<URI> remote() {
        return remote;
    }
}
