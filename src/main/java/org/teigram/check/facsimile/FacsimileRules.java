package org.teigram.check.facsimile;

import org.teigram.diagnostic.Rule;

/** What the places on an image can be wrong in. */
public final class FacsimileRules {

    /** Corners are no numbers, or the lower right one lies above or to the left of the upper left one. */
    public static final Rule CORNERS = Rule.error("facsimile/corners");
    /** Only some of the four numbers that make two corners are given. */
    public static final Rule INCOMPLETE_CORNERS = Rule.warning("facsimile/incomplete-corners");
    /** {@code @points} is no series of pairs of numbers, or too short a one. */
    public static final Rule POINTS = Rule.error("facsimile/points");
    /** {@code @rotate} is no number of degrees. */
    public static final Rule ROTATE = Rule.error("facsimile/rotate");

    private FacsimileRules() {}
}
