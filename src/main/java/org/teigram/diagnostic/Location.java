package org.teigram.diagnostic;

/** Where a diagnostic is. The file is named as the user gave it, or relative to the project. */
public sealed interface Location {

    String file();

    /** The file as a whole: it has no place that could be pointed at. */
    record WholeFile(String file) implements Location {}

    /**
     * A place in a file.
     *
     * @param path the element's path, such as {@code /TEI/text/body/div[2]/p[3]}; empty outside the root element
     */
    record Place(String file, Span span, String path) implements Location {}
}
