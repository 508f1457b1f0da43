package org.teigram.check.facsimile;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as {@code teidata.numeric} has them: decimal, with an exponent, or a fraction. */
final class Numbers {

    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Pattern FRACTION = Pattern.compile("(-?\\d+)/(-?\\d+)");

    private Numbers() {}

    /** Empty if the text is no number. */
    static OptionalDouble of(String text) {
        String number = text.strip();
        if (DECIMAL.matcher(number).matches()) {
            return OptionalDouble.of(Double.parseDouble(number));
        }
        var fraction = FRACTION.matcher(number);
        return fraction.matches()
                ? OptionalDouble.of(Double.parseDouble(fraction.group(1)) / Double.parseDouble(fraction.group(2)))
                : OptionalDouble.empty();
    }
}
