package org.teigram.export;

/** What a format came to for one document. */
public sealed interface Exported {

    /** @param bytes as the stylesheet's {@code xsl:output} says */
    record Made(byte[] bytes) implements Exported {}

    /**
     * The format has nothing to say about the document, which is no failure.
     *
     * @param reason one sentence without a full stop
     */
    record Nothing(String reason) implements Exported {}
}
