package org.teigram.check.alignment;

import org.teigram.diagnostic.Rule;

/** What the alignment of a text's views can be wrong in. */
public final class AlignmentRules {

    /** Passages answer to each other in another order than those around them. */
    public static final Rule CROSSING = Rule.warning("alignment/crossing");
    /** A number or a date of one passage is another one in its counterpart. */
    public static final Rule NUMBERS = Rule.warning("alignment/numbers");
    /** A passage does not name back a passage that names it by {@code @corresp}. */
    public static final Rule ONE_WAY = Rule.error("alignment/one-way").whereAsked();
    /** A passage has fewer sentences than its counterpart, and is much shorter than passages of this text otherwise are. */
    public static final Rule SHORTER = Rule.warning("alignment/shorter");
    /** A passage has no counterpart, where passages of its kind have one. */
    public static final Rule UNALIGNED = Rule.error("alignment/unaligned");

    private AlignmentRules() {}
}
