package org.teigram.check.character;

/** Where words and characters with their marks begin and end in a piece of text. */
final class Words {

    /** Longer ones are no words. */
    static final int LONGEST = 60;

    private Words() {}

    static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c >= Characters.BEYOND_LATIN && isMark(c);
    }

    static int start(char[] text, int start, int at) {
        int from = at;
        while (from > start && isOfWord(text[from - 1])) {
            from--;
        }
        return from;
    }

    static int end(char[] text, int at, int end) {
        int to = at;
        while (to < end && isOfWord(text[to])) {
            to++;
        }
        return to;
    }

    /** The letters at the end of a piece, for the next piece may go on with the word; with those that were open before. */
    static String openAtEnd(char[] text, int start, int end, String before) {
        int from = start(text, Math.max(start, end - LONGEST), end);
        String open = from == end ? "" : new String(text, from, end - from);
        return from == start && before.length() + open.length() <= LONGEST ? before + open : open;
    }

    /** The place after a character and all marks on it. */
    static int afterSequence(char[] text, int at, int end) {
        int next = at + Character.charCount(Character.codePointAt(text, at, end));
        while (next < end && text[next] >= Characters.BEYOND_LATIN && isMark(text[next])) {
            next++;
        }
        return next;
    }
}
