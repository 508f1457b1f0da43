package org.teigram.document;

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
        int quote = -1;
        for (int i = tag; i < limit; i++) {
            char c = text.charAt(i);
            if (quote < 0 && c == '>') {
                return i;
            }
            if (quote < 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = -1;
            }
        }
        return -1;
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
