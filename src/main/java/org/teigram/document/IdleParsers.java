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
     * @param includes whether it follows XInclude
     * @param bytes how much it has read before
     */
    record Taken(XMLReader reader, boolean includes, long bytes) {}

    private final Queue<Taken> plain = new ConcurrentLinkedQueue<>();
    private final Queue<Taken> including = new ConcurrentLinkedQueue<>();

    Taken take(EntityResolver2 resolver, boolean includes) {
        Taken known = idle(includes).poll();
        if (known == null) {
            return new Taken(Parsers.forDocuments(resolver, includes), includes, 0);
        }
        known.reader().setEntityResolver(resolver);
        return known;
    }

    /** To be called after a complete parse in which the parser asked for no other file. */
    void giveBack(Taken taken, long bytes) {
        if (taken.bytes() + bytes < MOST_BYTES) {
            idle(taken.includes()).add(new Taken(taken.reader(), taken.includes(), taken.bytes() + bytes));
        }
    }

    private Queue<Taken> idle(boolean includes) {
        return includes ? including : plain;
    }
}
