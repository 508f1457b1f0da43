package org.teigram.check.alignment;

/** Counts sentences and letters of a text, roughly and in any script. */
final class Sentences {

    private static final String ENDS = ".!?\u2026\u0964\u06D4\u3002\uFF01\uFF1F";
    private static final String CLOSING = "\"'\u00BB\u201C\u201D\u2019)]";
    /** Shorter words before a full stop are initials and abbreviations. */
    private static final int SHORTEST_WORD = 2;

    private Sentences() {}

    /** A text that does not end with a full stop ends a sentence all the same. */
    static int count(String text) {
        int sentences = 0;
        int word = 0;
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                word++;
                open = true;
            } else if (ENDS.indexOf(c) >= 0 && (word >= SHORTEST_WORD || c > 127 || c != '.') && open) {
                sentences++;
                open = false;
                word = 0;
            } else if (CLOSING.indexOf(c) < 0) {
                word = 0;
            }
        }
        return open ? sentences + 1 : sentences;
    }

    /** At least one, so that lengths can be compared. */
    static int letters(String text) {
        return Math.max(1, (int) text.chars().filter(Character::isLetter).count());
    }
}
