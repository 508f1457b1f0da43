package org.teigram.document.place;

/**
 * A line break inside an attribute's value, after which Xerces (2.12.2, {@code XMLEntityScanner.scanLiteral}) counts one
 * column too many up to the end of the line, unless the break is the first thing in the value or follows upon another
 * break, a reference, or a character that the scanner stops at.
 */
final class ValueBreak {

    private static final String STOPS = "\n\r;]%";

    private ValueBreak() {}

    /** @param lineStart where a line of the text begins */
    static boolean endsBefore(String text, int lineStart) {
        int before = lineStart - 1;
        if (before > 0 && text.charAt(before) == '\n' && text.charAt(before - 1) == '\r') {
            before--;
        }
        int tag = text.lastIndexOf('<', before);
        if (before < 1 || tag < 0 || STOPS.indexOf(text.charAt(before - 1)) >= 0 || "!?/".indexOf(text.charAt(tag + 1)) >= 0) {
            return false;
        }
        int value = StartTag.valueAround(text, tag, before);
        return value >= 0 && value < before - 1;
    }
}
