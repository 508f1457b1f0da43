package org.teigram.check.header;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that templates put where the editor is to write: TEI's own templates, and customs of people. */
final class Placeholders {

    private static final Set<String> WHOLE = Set.of(
            "title", "title of corpus", "untitled", "publication information", "information about the source",
            "information about publication or distribution", "some text here", "author", "todo", "tbd", "xxx", "fixme");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern END = Pattern.compile("\\s*[.:…]+$");

    private Placeholders() {}

    /** @param text of an element, white space as it stands */
    static boolean has(StringBuilder text) {
        if (text.isEmpty()) {
            return false;
        }
        String words = SPACE.matcher(text.toString().strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
        String plain = END.matcher(words).replaceFirst("");
        return WHOLE.contains(plain)
                || plain.startsWith("lorem ipsum")
                || plain.startsWith("todo:")
                || plain.startsWith("[insert ") && plain.endsWith("]");
    }
}
