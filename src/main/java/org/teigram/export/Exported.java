package org.teigram.export;

import java.util.List;
import java.util.Map;
import org.teigram.export.merge.Entry;
import org.teigram.export.merge.Frame;

/** What a format came to for one document, or for the frame of a file of all. */
public sealed interface Exported {

    /** @param bytes as the stylesheet's {@code xsl:output} says */
    record Made(byte[] bytes) implements Exported {}

    /** What a format of scope project takes from the document. */
    record Entries(List<Entry> entries) implements Exported {}

    /** What stands around the entries. */
    record Framed(Frame frame) implements Exported {}

    /** @param files what all outputs of the format share: text, by the path below the output folder */
    record Shared(Map<String, String> files) implements Exported {}

    /**
     * The format has nothing to say, which is no failure.
     *
     * @param reason one sentence without a full stop
     */
    record Nothing(String reason) implements Exported {}

    /**
     * The format cannot be made before the user has set something, which is no failure.
     *
     * @param reason one sentence without a full stop
     */
    record Unset(String reason) implements Exported {}
}
