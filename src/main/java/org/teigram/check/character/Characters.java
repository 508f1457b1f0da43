package org.teigram.check.character;

/** Kinds of characters, told apart by comparing numbers. */
final class Characters {

    static final char DELETE = '\u007F';
    static final char NO_BREAK_SPACE = '\u00A0';
    /** The first character that is neither Latin nor one of its signs: a combining mark. */
    static final char BEYOND_LATIN = '\u0300';

    private Characters() {}

    static boolean isPrivateUse(int character) {
        return character >= 0xE000 && character <= 0xF8FF || character >= 0xF0000;
    }

    /** Without width, or turning the direction of writing; a zero width joiner shapes letters, and is none. */
    static boolean isInvisible(int character) {
        return character == 0x200B || character == 0x200E || character == 0x200F
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2060 && character <= 0x2069
                || character == 0xFEFF;
    }

    /** A character that a rule may object to by itself; of one beyond U+FFFF, its first half. */
    static boolean isFaulty(char c) {
        return c >= 0xE000 && c <= 0xF8FF || c >= 0xDB80 && c <= 0xDBFF || c == 0xFFFD || isInvisible(c);
    }

    /** A letter of the two scripts whose letters look like Latin ones. */
    static boolean isGreekOrCyrillic(char c) {
        return (c >= 0x370 && c <= 0x52F || c >= 0x1F00 && c <= 0x1FFF) && Character.isLetter(c);
    }

    /**
     * Whether Normalization Form C surely leaves the character as it is, whatever stands before it. Many for which this
     * is so are not among them; those that are make up most of the texts there are.
     */
    static boolean isStable(char c) {
        return c < BEYOND_LATIN
                || c >= 0x388 && c <= 0x3CE
                || c >= 0x400 && c <= 0x482
                || c >= 0x48A && c <= 0x52F
                || c >= 0x5D0 && c <= 0x5EA
                || c >= 0x620 && c <= 0x64A
                || c >= 0x1E00 && c <= 0x1EFF
                || c >= 0x2010 && c <= 0x2027
                || c >= 0x2030 && c <= 0x205E
                || c >= 0x3001 && c <= 0x3029
                || c >= 0x3041 && c <= 0x3094
                || c >= 0x30A1 && c <= 0x30FA
                || c >= 0x3400 && c <= 0x9FFF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xDC00 && c <= 0xDFFF
                || c >= 0xFF01 && c <= 0xFF60;
    }

    static boolean areStable(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isStable(text[i])) {
                return false;
            }
        }
        return true;
    }
}
