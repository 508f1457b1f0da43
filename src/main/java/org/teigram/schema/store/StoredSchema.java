package org.teigram.schema.store;

import java.net.URI;
import java.util.Optional;

/**
 * A copy in the schema store, as the lock file records it.
 *
 * @param url what documents and schemas name; {@code store:/ALIAS/NAME} for a copy of a local file
 * @param from where it was found after redirects, if elsewhere
 * @param alias a short name for it
 * @param file the copy's name in the folder of copies
 * @param sha256 of its bytes, in lower-case hexadecimal digits
 * @param tei the TEI release that it was made from, where it says so
 * @param date of retrieval, {@code YYYY-MM-DD} in UTC
 */
public record StoredSchema(
        URI url,
        Optional<URI> from,
        Optional<String> alias,
        String file,
        String sha256,
        Optional<String> tei,
        String date) {

    /** What it names relatively is relative to this. */
    public URI base() {
        return from.orElse(url);
    }

    /** An alias stays if no other is given, and the date if the copy is the same. */
    StoredSchema replacedBy(StoredSchema other) {
        return new StoredSchema(other.url, other.from, other.alias.or(() -> alias), other.file, other.sha256, other.tei,
                other.sha256.equals(sha256) ? date : other.date);
    }
}
