package org.teigram.report;

/**
 * Text of documents and names of files, made safe for a terminal and for one line: control characters (ECMA-48) could
 * move the cursor, change colours or type into the shell, and directional overrides (Unicode 9) show what is not there.
 */
public final class Printable {

    private Printable() {}

    /** The same text with a visible sign in the place of each such character, so that columns stay as they are. */
    public static String of(String text) {
        if (isSafe(text)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            safe.append(unsafe(c) ? sign(c) : c);
        }
        return safe.toString();
    }

    private static boolean isSafe(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (unsafe(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean unsafe(int c) {
        return Character.isISOControl(c)
                || c == 0x2028
                || c == 0x2029
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
    }

    /** The control picture of an ASCII control character; the replacement character for the others. */
    private static char sign(char c) {
        return c < 0x20 ? (char) (0x2400 + c) : c == 0x7F ? '\u2421' : '\uFFFD';
    }
}
