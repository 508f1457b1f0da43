package org.teigram.check;

import net.sf.saxon.s9api.XdmNode;
import org.teigram.document.Sources;

/** Examines a document's tree, after the parse. */
public non-sealed interface TreeCheck extends Check {

    /** @param document the document node, with lines and columns */
    void check(XdmNode document, Sources sources, Findings findings);
}
