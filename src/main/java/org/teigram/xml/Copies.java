package org.teigram.xml;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;

/** Local copies of what lies on the network. Safe for any number of threads. */
public interface Copies {

    /**
     * The copy of a resource; empty if there is none.
     *
     * @throws ResourceBlocked if there is one, but it is not what it was when it was made
     */
    Optional<InputStream> open(URI uri) throws IOException;

    /** Where a resource was found after redirects: what it names relatively is relative to that (RFC 3986, 5.1.3). */
    URI found(URI uri);

    static Copies none() {
        return new Copies() {
            @Override
            public Optional<InputStream> open(URI uri) {
                return Optional.empty();
            }

            @Override
            public URI found(URI uri) {
                return uri;
            }
        };
    }
}
