package org.teigram.check.relaxng;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Names and values as messages write them: in backticks, lists with "or" and "and", long values shortened. */
final class Phrases {

    private static final int LONGEST = 40;

    private Phrases() {}

    static String quote(String text) {
        String line = text.strip().replaceAll("\\s+", " ").replace('`', '\'');
        int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return "`" + line.substring(0, end) + (end < line.length() ? "…" : "") + "`";
    }

    static String or(Collection<String> texts) {
        return list(texts, " or ");
    }

    static String and(Collection<String> texts) {
        return list(texts, " and ");
    }

    /** With what the thing is for behind it, where that is known. */
    static String glossed(String text, Optional<String> gloss) {
        return gloss.map(words -> text + " (" + words + ")").orElse(text);
    }

    private static String list(Collection<String> texts, String conjunction) {
        List<String> quoted = texts.stream().map(Phrases::quote).toList();
        int last = quoted.size() - 1;
        return last < 1
                ? String.join("", quoted)
                : String.join(", ", quoted.subList(0, last)) + conjunction + quoted.get(last);
    }
}
