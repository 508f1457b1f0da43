package org.teigram.document;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teigram.diagnostic.Span;

/**
 * The characters of one file, and the way from a parser's place (just after a start tag) to the span an editor wants to
 * see. Decoded on first use: files without diagnostics never are. Belongs to one document and one thread.
 */
public final class SourceText {

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");
    private static final int DECLARATION_BYTES = 200;

    private final byte[] bytes;
    private String text;
    private int[] lineStarts;

    public SourceText(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The line's characters without its end; empty past the end of the file. */
    public String line(int number) {
        decode();
        if (number < 1 || number > lineStarts.length) {
            return "";
        }
        int end = number < lineStarts.length ? lineStarts[number] : text.length();
        return text.substring(lineStarts[number - 1], end).replaceAll("[\\r\\n]+$", "");
    }

    /** The start tag that ends before this place; one column there if no tag ends (the element came from an entity). */
    public Span startTag(int line, int column) {
        int end = offset(line, column);
        int start = end > 0 && text.charAt(end - 1) == '>' ? text.lastIndexOf('<', end - 1) : -1;
        return start < 0 ? Span.at(line, column) : span(start, end);
    }

    /** {@code name="value"} in the start tag that ends before this place, if it stands there. */
    public Optional<Span> attribute(int line, int column, String name) {
        Span tag = startTag(line, column);
        int from = offset(tag.line(), tag.column());
        int to = offset(tag.endLine(), tag.endColumn());
        Matcher matcher = Pattern.compile("\\s(" + Pattern.quote(name) + "\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))")
                .matcher(text)
                .region(from, to);
        // an earlier value may look like an attribute: walk over whole attributes
        Matcher any = Pattern.compile("\\s[^\\s=<>/\"']+\\s*=\\s*(?:\"[^\"]*\"|'[^']*')").matcher(text).region(from, to);
        while (any.find()) {
            if (matcher.region(any.start(), to).lookingAt()) {
                return Optional.of(span(matcher.start(1), matcher.end(1)));
            }
        }
        return Optional.empty();
    }

    /** The first line, without blanks around it, of the text that ends at this place and begins after the last tag. */
    public Span textBefore(int line, int column) {
        int end = offset(line, column);
        int start = end > 0 ? text.lastIndexOf('>', end - 1) + 1 : 0;
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
        return last == start ? Span.at(line, column) : span(start, last);
    }

    /** The processing instruction that ends before this place. */
    public Span processingInstruction(int line, int column) {
        int end = offset(line, column);
        int start = end > 1 ? text.lastIndexOf("<?", end - 2) : -1;
        return start < 0 ? Span.at(line, column) : span(start, end);
    }

    private Span span(int start, int end) {
        int[] from = position(start);
        int[] to = position(end);
        return new Span(from[0], from[1], to[0], to[1]);
    }

    private int[] position(int offset) {
        int line = Arrays.binarySearch(lineStarts, offset);
        line = line < 0 ? -line - 2 : line;
        return new int[] {line + 1, offset - lineStarts[line] + 1};
    }

    private int offset(int line, int column) {
        decode();
        if (line < 1) {
            return 0;
        }
        int start = lineStarts[Math.min(line, lineStarts.length) - 1];
        return Math.max(0, Math.min(start + column - 1, text.length()));
    }

    private void decode() {
        if (text != null) {
            return;
        }
        text = charset().decode(ByteBuffer.wrap(bytes)).toString();
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                starts.add(i + 1);
            }
        }
        lineStarts = starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** XML 1.0, appendix F: byte order mark, else the declaration, else UTF-8. */
    private Charset charset() {
        int first = bytes.length > 0 ? bytes[0] & 0xFF : 0;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        if (first == 0xFE && second == 0xFF || first == 0 && second == '<') {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFF && second == 0xFE || first == '<' && second == 0) {
            return StandardCharsets.UTF_16LE;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return declared.find() && Charset.isSupported(declared.group(1))
                ? Charset.forName(declared.group(1))
                : StandardCharsets.UTF_8;
    }
}
