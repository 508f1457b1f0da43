package org.teigram.document.malformed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teigram.diagnostic.Span;
import org.teigram.document.place.SourceText;

/** What stands at and before the place where a parser gave up. */
final class BrokenText {

    private static final Pattern END_TAG = Pattern.compile("</([^\\s<>/]+)");
    /** No tag or reference at fault is longer. */
    private static final int NEAR = 10_000;

    private final SourceText source;
    private final String text;
    private final int end;

    /** @param line and column where the parser stands */
    BrokenText(SourceText source, int line, int column) {
        this.source = source;
        this.text = source.text();
        this.end = source.place(line, column);
    }

    /**
     * What was begun and not ended before the end of the file.
     *
     * @param what in words
     * @param end what would end it
     */
    record Unended(String what, Span start, String end) {}

    /** From the last such mark before the place to the place; empty if none is near. */
    Optional<Span> since(String mark) {
        int start = text.lastIndexOf(mark, end - 1);
        return start < 0 || end - start > NEAR ? Optional.empty() : Optional.of(source.span(start, end));
    }

    /** The name in the end tag that the parser is reading. */
    Optional<String> endTagName() {
        int start = text.lastIndexOf("</", end - 1);
        Matcher name = END_TAG.matcher(text);
        return start >= 0 && name.region(start, text.length()).lookingAt() ? Optional.of(name.group(1)) : Optional.empty();
    }

    /** A blank outside of the text. */
    char before() {
        return end == 0 ? ' ' : text.charAt(end - 1);
    }

    /** A blank outside of the text. */
    char here() {
        return end == text.length() ? ' ' : text.charAt(end);
    }

    /** What is open when the file ends, if it is no element. */
    Optional<Unended> unended() {
        return unended("a comment", "<!--", "-->")
                .or(() -> unended("a CDATA section", "<![CDATA[", "]]>"))
                .or(() -> unended("a processing instruction", "<?", "?>"))
                .or(() -> unended("a tag", "<", ">"));
    }

    private Optional<Unended> unended(String what, String begin, String end) {
        int start = text.lastIndexOf(begin);
        return start > text.lastIndexOf(end)
                ? Optional.of(new Unended(what, source.span(start, start + begin.length()), end))
                : Optional.empty();
    }
}
