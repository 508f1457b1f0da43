package org.teigram.document.place;

/** A start tag in the text of a file, from its {@code <} to behind its {@code >}. */
record StartTag(String text, int start, int end) {

    /** Is told of one attribute, from its name to behind its value's quotation mark. */
    interface Listener {
        void attribute(String name, int start, int end);
    }

    /** Whole attributes one after the other: a value may look like an attribute. */
    void attributes(Listener listener) {
        int name = pastBlanks(pastName(start + 1));
        while (name < end) {
            int behind = pastName(name);
            int quote = pastBlanks(Math.min(end, pastBlanks(behind) + 1));
            int close = quote < end ? text.indexOf(text.charAt(quote), quote + 1) : -1;
            if (behind == name || close < 0 || close >= end) {
                return; // the tag's end
            }
            listener.attribute(text.substring(name, behind), name, close + 1);
            name = pastBlanks(close + 1);
        }
    }

    /** Where the {@code >} of a tag is, which is none in a value; -1 if it does not end before the limit. */
    static int close(String text, int tag, int limit) {
        for (int at = tag; at < limit; at = past(text, at)) {
            if (text.charAt(at) == '>') {
                return at;
            }
        }
        return -1;
    }

    /** Where the value that holds an offset of a tag begins, at its quotation mark; -1 if none does. */
    static int valueAround(String text, int tag, int offset) {
        int at = tag;
        while (at < offset && text.charAt(at) != '>' && past(text, at) <= offset) {
            at = past(text, at);
        }
        return at < offset && text.charAt(at) != '>' ? at : -1;
    }

    /** Behind a character of a tag, or behind the whole value that begins with it. */
    private static int past(String text, int at) {
        char c = text.charAt(at);
        int close = c == '"' || c == '\'' ? text.indexOf(c, at + 1) : at;
        return close < 0 ? text.length() + 1 : close + 1;
    }

    private int pastBlanks(int from) {
        int at = from;
        while (at < end && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private int pastName(int from) {
        int at = from;
        while (at < end && text.charAt(at) > ' ' && "=<>/".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
