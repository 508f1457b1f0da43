package org.teigram.check.character;

import org.teigram.diagnostic.Rule;

/** What characters can be wrong in. */
public final class CharacterRules {

    /** A control character, or U+FFFD, which stands for one that was lost. */
    public static final Rule CONTROL = Rule.warning("character/control");
    /** A character of a private use area that the document does not declare. */
    public static final Rule PRIVATE_USE = Rule.warning("character/private-use");
    /** Characters that Unicode's Normalization Form C writes in another way. */
    public static final Rule NOT_NFC = Rule.info("character/not-nfc");
    /** A letter of another script that looks like one of its word's. */
    public static final Rule MIXED_SCRIPT = Rule.warning("character/mixed-script");
    /** A character without width, or one that only turns the direction of writing. */
    public static final Rule INVISIBLE = Rule.info("character/invisible").whereAsked();
    /** A block of text whose quotation marks do not pair. */
    public static final Rule UNBALANCED_QUOTATION = Rule.info("character/unbalanced-quotation").whereAsked();

    private CharacterRules() {}
}
