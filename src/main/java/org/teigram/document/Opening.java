package org.teigram.document;

import java.util.List;
import java.util.Optional;
import org.xml.sax.ContentHandler;

/**
 * Called when the root's start tag is known: says who listens to the document's events. Called anew if the document is
 * read from the start again, for something that was met below the root: what was opened before is void then.
 */
@FunctionalInterface
public interface Opening {

    /** The handlers of this document's events, the first told first; empty if the document is not to be read at all. */
    Optional<List<ContentHandler>> open(Prolog prolog, Cursor cursor);
}
