package org.teigram.document.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.teigram.diagnostic.Span;

/**
 * The characters of one file, and the way from a parser's place (just after a start tag) to the span an editor wants to
 * see. Decoded on first use: files without diagnostics never are. Belongs to one document and one thread.
 */
public final class SourceText {

    private static final int HEAD = 1_024;

    private final byte[] bytes;
    private SourceText head;
    private String text;
    private LineTable lines;
    private Span lastTag;
    private Map<String, Span> attributes = Map.of();

    public SourceText(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A line, without its end; empty past the end of the file. A whole document may stand on one: it is not copied. */
    public final class Line {
        private final int start;
        private final int end;

        private Line(int start, int end) {
            this.start = start;
            this.end = end;
        }

        public int length() {
            return end - start;
        }

        /** The characters from one index of the line to another. */
        public String part(int from, int to) {
            return text.substring(start + from, start + to);
        }

        /** This index, or the one before it where it would part two surrogates. */
        public int boundary(int index) {
            boolean inside = index > 0
                    && index < length()
                    && Character.isSurrogatePair(text.charAt(start + index - 1), text.charAt(start + index));
            return inside ? index - 1 : index;
        }
    }

    public byte[] bytes() {
        return bytes;
    }

    /** @param number from 1 */
    public Line line(int number) {
        decode();
        if (number < 1 || number > lines.count()) {
            return new Line(0, 0);
        }
        int start = lines.start(number);
        int end = lines.end(number);
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return new Line(start, end);
    }

    /** The start tag that ends before this place; one column there if no tag ends (the element came from an entity). */
    public Span startTag(int line, int column) {
        int here = place(line, column);
        int end = tagEnd(here);
        int start = end > 0 && text.charAt(end - 1) == '>' ? text.lastIndexOf('<', end - 1) : -1;
        return start < 0 ? lines.point(here) : lines.span(start, end);
    }

    /** In a line that a mere carriage return began the parser is some columns short of the tag's end. */
    private int tagEnd(int end) {
        int start = lines.start(lines.line(end));
        if (end == 0 || text.charAt(end - 1) == '>' || start == 0) {
            return end;
        }
        int close = text.charAt(start - 1) == '\r' ? text.indexOf('>', end) : -1;
        return close < 0 ? end : close + 1;
    }

    /** Whether the line can be had from the first bytes: schemas are named there, and nothing else may be wanted. */
    private boolean isInHead(int line) {
        if (text != null || bytes.length <= HEAD) {
            return false;
        }
        if (head == null) {
            head = new SourceText(Arrays.copyOf(bytes, HEAD));
            head.decode();
        }
        return line < head.lines.count();
    }

    /** {@code name="value"} in the start tag that ends before this place, if it stands there. */
    public Optional<Span> attribute(int line, int column, String name) {
        if (isInHead(line)) {
            return head.attribute(line, column, name);
        }
        Span tag = startTag(line, column);
        if (!tag.equals(lastTag)) { // a tag with many faults is walked over once
            lastTag = tag;
            attributes = new HashMap<>();
            new StartTag(text, offset(tag.line(), tag.column()), offset(tag.endLine(), tag.endColumn()))
                    .attributes((attribute, start, end) -> attributes.putIfAbsent(attribute, lines.span(start, end)));
        }
        return Optional.ofNullable(attributes.get(name));
    }

    /** The attribute's value as it is written, if it stands in the start tag that ends before this place. */
    public Optional<String> value(int line, int column, String name) {
        return attribute(line, column, name)
                .map(span -> text.substring(offset(span.line(), span.column()), offset(span.endLine(), span.endColumn())))
                .map(written -> written.replaceFirst("(?s)^[^=]*=\\s*.", "").replaceFirst(".$", ""));
    }

    /** The first line, without blanks around it, of the text that ends at this place and begins after the last tag. */
    public Span textBefore(int line, int column) {
        int end = place(line, column);
        int start = behindTag(end);
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int last = start;
        while (last < end && text.charAt(last) != '\n' && text.charAt(last) != '\r') {
            last++;
        }
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last == start ? lines.point(end) : lines.span(start, last);
    }

    /** Where the last tag before an offset ends: text may hold a {@code >} too. */
    private int behindTag(int offset) {
        int tag = text.lastIndexOf('<', offset - 1);
        int close = tag < 0 || "!?".indexOf(text.charAt(tag + 1)) >= 0
                ? text.lastIndexOf('>', offset - 1)
                : StartTag.close(text, tag, offset);
        return close < 0 ? offset : close + 1;
    }

    /**
     * A character that stands so many UTF-16 units before this place; where a reference or an entity stands for it, that;
     * else one column at the place.
     */
    Span character(int line, int column, int back, int character) {
        int end = place(line, column);
        int behindSection = end > 1 && text.startsWith("]]", end - 2) ? end - 2 : end;
        for (int from : new int[] {end, behindSection}) {
            int at = back(from, back);
            if (at < text.length() && text.codePointAt(at) == character) {
                return lines.span(at, at + Character.charCount(character));
            }
        }
        int reference = end > 0 && text.charAt(end - 1) == ';' ? text.lastIndexOf('&', end - 1) : -1;
        return reference < 0 ? Span.at(line, column) : lines.span(reference, end);
    }

    /** So many characters of text before an offset: a line's end is one, however the file writes it. */
    private int back(int offset, int characters) {
        int at = offset;
        for (int i = 0; i < characters && at > 0; i++) {
            at -= at > 1 && text.charAt(at - 1) == '\n' && text.charAt(at - 2) == '\r' ? 2 : 1;
        }
        return at;
    }

    /** The processing instruction that ends before this place. */
    public Span processingInstruction(int line, int column) {
        if (isInHead(line)) {
            return head.processingInstruction(line, column);
        }
        int end = place(line, column);
        int start = end > 1 ? text.lastIndexOf("<?", end - 2) : -1;
        return start < 0 ? Span.at(line, column) : lines.span(start, end);
    }

    /** All of it, without a byte order mark. */
    public String text() {
        decode();
        return text;
    }

    /** From one offset to another. */
    public Span span(int start, int end) {
        decode();
        return lines.span(start, end);
    }

    /** The offset where the parser stands, which it tells wrongly in some lines. */
    public int place(int line, int column) {
        decode();
        boolean tooFar = line > 1 && line <= lines.count() && ValueBreak.endsBefore(text, lines.start(line));
        return offset(line, tooFar ? column - 1 : column);
    }

    private int offset(int line, int column) {
        decode();
        return lines.offset(line, column);
    }

    private void decode() {
        if (text != null) {
            return;
        }
        text = new String(bytes, Encoding.of(bytes));
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        lines = new LineTable(text);
    }
}
