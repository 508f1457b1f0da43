package org.teigram.check.facsimile;

import java.util.Optional;
import java.util.regex.Pattern;

/** {@code @points}: pairs of numbers, each as {@code teidata.point} has it (TEI Guidelines, PHFAX, att.coordinated). */
final class Points {

    private static final Pattern PAIR = Pattern.compile("-?[0-9]+(\\.[0-9]+)?,-?[0-9]+(\\.[0-9]+)?");

    private Points() {}

    /** The end of a sentence that begins with the attribute; empty if nothing is wrong with it. */
    static Optional<String> fault(String points, int atLeast) {
        String[] pairs = points.strip().split("\\s+");
        if (pairs[0].isEmpty()) {
            return Optional.of("is empty");
        }
        for (String pair : pairs) {
            if (!PAIR.matcher(pair).matches()) {
                return Optional.of("has `" + pair + "`, which is no pair of numbers");
            }
        }
        return pairs.length < atLeast
                ? Optional.of("has " + pairs.length + (pairs.length == 1 ? " point" : " points") + ", and "
                        + (atLeast == 2 ? "a line needs two" : "an area needs three"))
                : Optional.empty();
    }
}
