package org.teigram.check;

import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;
import org.teigram.document.place.Sources;
import org.xml.sax.ContentHandler;

/** Examines a document's tree, after the parse. */
public non-sealed interface TreeCheck extends Check {

    /** Listens to one document, on one thread. */
    interface Lookout {

        ContentHandler handler();

        /** Whether there can be anything to find: known when the document has ended. */
        boolean isTreeNeeded();
    }

    /** Tells while a document is read whether its tree has to be examined; empty if it has to be in any case. */
    Optional<Lookout> lookout();

    /** @param document the document node, with lines and columns */
    void check(XdmNode document, Sources sources, Findings findings);
}
