package org.teigram.document.place;

import java.util.Arrays;
import org.teigram.diagnostic.Span;

/** Where the lines of a text begin, and the way between offsets (from 0) and places (lines and columns, from 1). */
final class LineTable {

    private final String text;
    private final int[] starts;

    LineTable(String text) {
        this.text = text;
        this.starts = starts(text);
    }

    int count() {
        return starts.length;
    }

    /** @param line of those that there are */
    int start(int line) {
        return starts[line - 1];
    }

    /** Behind the line and what ends it. */
    int end(int line) {
        return line < starts.length ? starts[line] : text.length();
    }

    /** The line of an offset. */
    int line(int offset) {
        int index = Arrays.binarySearch(starts, offset);
        return index < 0 ? -index - 1 : index + 1;
    }

    /** The offset of a place; where the line is shorter, its end. */
    int offset(int line, int column) {
        if (line < 1) {
            return 0;
        }
        int number = Math.min(line, starts.length);
        int end = number < starts.length ? end(number) - 1 : text.length(); // the parser may be past it
        boolean two = end > start(number) && end < text.length() && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r';
        return Math.max(0, Math.min(start(number) + column - 1, two ? end - 1 : end));
    }

    Span span(int start, int end) {
        return new Span(line(start), column(start), line(end), column(end));
    }

    Span point(int offset) {
        return Span.at(line(offset), column(offset));
    }

    private int column(int offset) {
        return offset - start(line(offset)) + 1;
    }

    private static int[] starts(String text) {
        int[] starts = new int[Math.max(16, text.length() / 50)];
        int count = 1;
        int feed = text.indexOf('\n');
        int carriage = text.indexOf('\r');
        while (feed >= 0 || carriage >= 0) {
            boolean byFeed = feed >= 0 && (carriage < 0 || feed < carriage || feed == carriage + 1);
            int next = byFeed ? feed + 1 : carriage + 1;
            starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
            starts[count++] = next;
            feed = feed >= 0 && feed < next ? text.indexOf('\n', next) : feed;
            carriage = carriage >= 0 && carriage < next ? text.indexOf('\r', next) : carriage;
        }
        return Arrays.copyOf(starts, count);
    }
}
