package org.teigram.diagnostic;

/**
 * A stretch of a text file. Lines and columns count from 1, columns in UTF-16 units (a tab is one); the end is exclusive.
 */
public record Span(int line, int column, int endLine, int endColumn) {

    /** One column wide. */
    public static Span at(int line, int column) {
        return new Span(line, column, line, column + 1);
    }
}
