package org.teigram.xml;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** A resource that may not be read, or is not there; the message says which and why, in one sentence. */
public final class ResourceBlocked extends IOException {

    private final transient Optional<URI> remote;

    public ResourceBlocked(String message) {
        this(message, Optional.empty());
    }

    private ResourceBlocked(String message, Optional<URI> remote) {
        super(message);
        this.remote = remote;
    }

    static ResourceBlocked remote(URI uri) {
        return ofCopy(uri, "`" + uri + "` is on the network, and the schema store has no copy of it");
    }

    /** One that a new copy would mend. */
    public static ResourceBlocked ofCopy(URI uri, String message) {
        return new ResourceBlocked(message, Optional.of(uri));
    }

    /** The resource on the network of which a local copy would have been read. */
    public Optional<URI> remote() {
        return remote;
    }

    /** The one that a failure of a library comes from. */
    public static Optional<ResourceBlocked> in(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++, cause = cause.getCause()) {
            if (cause instanceof ResourceBlocked blocked) {
                return Optional.of(blocked);
            }
            if (cause instanceof BlockedInSaxon carried) {
                return Optional.of(carried.why());
            }
        }
        return Optional.empty();
    }
}
