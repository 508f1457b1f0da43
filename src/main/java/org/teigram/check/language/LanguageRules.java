package org.teigram.check.language;

import org.teigram.diagnostic.Rule;

/** What languages can be wrong in. */
public final class LanguageRules {

    /** A language tag is not written as such, or has a part that is not registered. */
    public static final Rule UNKNOWN = Rule.warning("language/unknown");
    /** A language tag, or a part of it, is no longer to be used. */
    public static final Rule DEPRECATED = Rule.warning("language/deprecated");
    /** The header lists the languages of the text, and lacks one that the text uses. */
    public static final Rule UNDECLARED = Rule.info("language/undeclared");
    /** A text is not in a script that its language is written in. */
    public static final Rule WRONG_SCRIPT = Rule.warning("language/wrong-script");

    private LanguageRules() {}
}
