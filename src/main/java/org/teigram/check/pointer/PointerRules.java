package org.teigram.check.pointer;

import org.teigram.diagnostic.Rule;

/** What ids and pointers can be wrong in. */
public final class PointerRules {

    /** Two elements of a document have one {@code xml:id}. */
    public static final Rule DUPLICATE_ID = Rule.error("pointer/duplicate-id");
    /** A pointer names an id that no element has. */
    public static final Rule UNRESOLVED = Rule.error("pointer/unresolved");
    /** A pointer names a file that is not there. */
    public static final Rule MISSING_FILE = Rule.warning("pointer/missing-file");
    /** A pointer leads to an element of a kind that its attribute does not point to. */
    public static final Rule WRONG_KIND = Rule.warning("pointer/wrong-kind");
    /** An element points to itself, or the elements of a chain lead back to the first. */
    public static final Rule CIRCULAR = Rule.warning("pointer/circular");
    /** Pointers use a private scheme that no {@code prefixDef} declares, or bare keys: they cannot be followed. */
    public static final Rule NOT_FOLLOWED = Rule.info("pointer/not-followed");

    private PointerRules() {}
}
