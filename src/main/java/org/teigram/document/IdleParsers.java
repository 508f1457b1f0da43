package org.teigram.document;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.teigram.xml.Parsers;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.EntityResolver2;

/**
 * Parsers between two documents: making one takes as long as parsing a letter. Only a parser that met nothing unusual is
 * used again, and only until it has read so much that the names it has gathered might weigh. Safe for any number of
 * threads; what is taken belongs to the taker until it is returned.
 */
final class IdleParsers {

    private static final long MOST_BYTES = 16_000_000;

    /**
     * A parser for one document.
     *
     * @param bytes how much it has read before
     */
    record Taken(XMLReader reader, long bytes) {}

    private final Queue<Taken> idle = new ConcurrentLinkedQueue<>();

    Taken take(EntityResolver2 resolver) {
        Taken known = idle.poll();
        if (known == null) {
            return new Taken(Parsers.forDocuments(resolver), 0);
        }
        known.reader().setEntityResolver(resolver);
        return known;
    }

    /** To be called after a complete parse in which the parser asked for no other file. */
    void giveBack(Taken taken, long bytes) {
        if (taken.bytes() + bytes < MOST_BYTES) {
            idle.add(new Taken(taken.reader(), taken.bytes() + bytes));
        }
    }
}
