package org.teigram.check.superseded;

import org.teigram.diagnostic.Rule;

/** What can be said of the names of TEI's past. */
public final class SupersededRules {

    /** TEI will give up an element, on a day that it names. */
    public static final Rule DEPRECATED = Rule.warning("tei/deprecated");
    /** TEI has given up an element or an attribute. */
    public static final Rule REMOVED = Rule.warning("tei/removed");

    private SupersededRules() {}
}
