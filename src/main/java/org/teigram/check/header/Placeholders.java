package org.teigram.check.header;

import java.util.Locale;
import java.util.Set;

/** Words that templates put where the editor is to write: TEI's own templates, and customs of people. */
final class Placeholders {

    private static final Set<String> WHOLE = Set.of(
            "title", "title of corpus", "untitled", "publication information", "information about the source",
            "information about publication or distribution", "some text here", "author", "todo", "tbd", "xxx", "fixme");

    private Placeholders() {}

    /** @param text of an element, white space as it stands */
    static boolean has(StringBuilder text) {
        if (text.isEmpty()) {
            return false;
        }
        String plain = text.toString().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).replaceFirst("\\s*[.:…]+$", "");
        return WHOLE.contains(plain)
                || plain.startsWith("lorem ipsum")
                || plain.startsWith("todo:")
                || plain.startsWith("[insert ") && plain.endsWith("]");
    }
}
