package org.teigram.document;

/**
 * Line ends as the parser counts them rightly. After a carriage return without a line feed, as old Macs wrote it,
 * Xerces is one column short for the rest of the line. To XML both end a line alike (XML 1.0, 2.11).
 */
final class LineEnds {

    private LineEnds() {}

    /** The same bytes, or a copy with line feeds if the first line ends in a mere carriage return. */
    static byte[] forParser(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] != '\n' && bytes[first] != '\r') {
            first++;
        }
        boolean unixOrDos = first + 1 >= bytes.length || bytes[first] == '\n' || bytes[first + 1] == '\n';
        return unixOrDos || isWide(bytes) ? bytes : withLineFeeds(bytes);
    }

    /** Whether a character is two or four bytes: a zero among the first of {@code <?xml} or of the byte order mark's. */
    private static boolean isWide(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        boolean marked = first == 0xFE || first == 0xFF;
        return marked || bytes[0] == 0 || bytes.length < 2 || bytes[1] == 0;
    }

    private static byte[] withLineFeeds(byte[] bytes) {
        byte[] copy = bytes.clone();
        for (int i = 0; i < copy.length; i++) {
            if (copy[i] == '\r' && (i + 1 == copy.length || copy[i + 1] != '\n')) {
                copy[i] = '\n';
            }
        }
        return copy;
    }
}
