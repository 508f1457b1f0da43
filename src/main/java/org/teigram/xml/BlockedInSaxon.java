package org.teigram.xml;

import net.sf.saxon.trans.XPathException;

/** Carries a refusal through Saxon, which would write the message of a cause behind that of the exception. */
final class BlockedInSaxon extends XPathException {

    private final transient ResourceBlocked why;

    BlockedInSaxon(ResourceBlocked why) {
        super(why.getMessage());
        this.why = why;
    }

    ResourceBlocked why() {
        return why;
    }
}
