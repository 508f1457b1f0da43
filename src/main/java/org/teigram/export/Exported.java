package org.teigram.export;

import java.util.List;
import org.teigram.export.merge.Entry;

/** What a format came to for one document. */
public sealed interface Exported {

    /** @param bytes as the stylesheet's {@code xsl:output} says */
    record Made(byte[] bytes) implements Exported {}

    /** What a format of scope project takes from the document. */
    record Entries(List<Entry> entries) implements Exported {}

    /**
     * The format has nothing to say about the document, which is no failure.
     *
     * @param reason one sentence without a full stop
     */
    record Nothing(String reason) implements Exported {}
}
