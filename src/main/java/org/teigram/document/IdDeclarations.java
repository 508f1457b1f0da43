package org.teigram.document;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Declares {@code xml:id} an ID (W3C Recommendation "xml:id", 4) for the elements of one file that have it. Xerces finds
 * an element by its id only where a DTD says what an id is.
 */
final class IdDeclarations {

    private static final Pattern ID = Pattern.compile("\\sxml:id\\s*=");
    private static final Pattern NAME = Pattern.compile("<([^\\s<>/!?=\"'&;()|,%]+)\\s");

    private IdDeclarations() {}

    /** A DTD. */
    static String of(String text) {
        Set<String> names = new TreeSet<>();
        Matcher ids = ID.matcher(text);
        Matcher tags = NAME.matcher(text);
        int from = 0;
        while (ids.find()) {
            int tag = text.substring(from, ids.start()).lastIndexOf('<');
            if (tag >= 0 && tags.region(from + tag, ids.start() + 1).lookingAt()) {
                names.add(tags.group(1));
            }
            from = ids.end();
        }
        return names.stream().map(name -> "<!ATTLIST " + name + " xml:id ID #IMPLIED>").collect(Collectors.joining());
    }
}
