package org.teigram.report;

/**
 * Text of documents within Markdown: nothing in it can become a link, a table's cell, a tag, a formula, or a mention. A
 * character that could act is written as a numeric reference, which Markdown shows but never obeys (CommonMark, "Entity
 * and numeric character references"). It does not stand at the start of a line.
 */
final class MarkdownText {

    private static final String ACTS = "\\`*_[]<>#|~&:@$";

    private MarkdownText() {}

    static String escaped(String text) {
        String printable = Printable.of(text);
        StringBuilder escaped = new StringBuilder(printable.length());
        for (int i = 0; i < printable.length(); i++) {
            char c = printable.charAt(i);
            boolean www = c == '.' && printable.regionMatches(true, Math.max(0, i - 3), "www", 0, 3);
            if (www || ACTS.indexOf(c) >= 0) {
                escaped.append("&#").append((int) c).append(';');
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** A message of ours: what stands between backticks becomes code. */
    static String withCode(String message) {
        StringBuilder text = new StringBuilder();
        String[] parts = message.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean code = i % 2 == 1 && i < parts.length - 1;
            text.append(code ? "<code>" : i % 2 == 1 ? "&#96;" : "").append(escaped(parts[i])).append(code ? "</code>" : "");
        }
        return text.toString();
    }
}
