package org.teigram.document;

import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of one file for a parser, as long as it has something to tell of them now and then. Xerces copies what it
 * has of a tag, comment or declaration again and again until its end comes, so a long one takes hours.
 */
final class PacedInput extends InputStream {

    /** Far more than any tag or comment, and enough for a picture in a {@code data:} URI. */
    private static final int LONGEST = 8_000_000;

    /** Ends the parse from below. */
    static final class Stalled extends IOException {
        Stalled() {
            super("a single tag, comment or declaration is longer than " + LONGEST / 1_000_000 + " million bytes");
        }
    }

    private final byte[] bytes;
    private final EventTee events;
    private int position;
    private long told = -1;
    private int toldAt;

    PacedInput(byte[] bytes, EventTee events) {
        this.bytes = LineEnds.forParser(bytes);
        this.events = events;
    }

    /** @throws Stalled if the parser has told of nothing for too long */
    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (position == bytes.length) {
            return -1;
        }
        if (events.told() != told) {
            told = events.told();
            toldAt = position;
        }
        if (position - toldAt > LONGEST) {
            throw new Stalled();
        }
        int count = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, target, from, count);
        position += count;
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }
}
