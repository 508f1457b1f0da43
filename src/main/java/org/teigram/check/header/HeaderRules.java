package org.teigram.check.header;

import org.teigram.diagnostic.Rule;

/** What headers can be wrong in. */
public final class HeaderRules {

    /** A document has no title. */
    public static final Rule NO_TITLE = Rule.warning("header/no-title");
    /** A header still has the words that a template puts where the editor is to write. */
    public static final Rule PLACEHOLDER = Rule.warning("header/placeholder");
    /** A header lacks something that a citation of the document usually has. */
    public static final Rule INCOMPLETE = Rule.info("header/incomplete").whereAsked();

    private HeaderRules() {}
}
