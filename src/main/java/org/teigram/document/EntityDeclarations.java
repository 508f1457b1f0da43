package org.teigram.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entities that a document declares with their text, and how much text its references to them would make. Known
 * before the first is expanded: in an attribute's value the parser tells of nothing until all of it is done.
 */
final class EntityDeclarations {

    private static final Pattern REFERENCE = Pattern.compile("&([^#;&<\\s][^;&<\\s]{0,200});");
    private static final int DEEPEST = 200;
    private static final long ENDLESS = Long.MAX_VALUE / 4;

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Long> lengths = new HashMap<>();

    /** The first declaration of a name holds (XML 1.0, 4.2). */
    void add(String name, String text) {
        if (!name.startsWith("%")) {
            texts.putIfAbsent(name, text);
        }
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** The number of characters that all references in this text stand for, at most {@link #ENDLESS}. */
    long expanded(CharSequence source) {
        return expanded(source, new HashSet<>());
    }

    private long expanded(CharSequence source, Set<String> open) {
        long sum = 0;
        Matcher reference = REFERENCE.matcher(source);
        while (reference.find()) {
            sum = Math.min(ENDLESS, sum + length(reference.group(1), open));
        }
        return sum;
    }

    private long length(String name, Set<String> open) {
        Long known = lengths.get(name);
        String text = texts.get(name);
        if (known != null || text == null) {
            return known == null ? 0 : known;
        }
        if (open.size() > DEEPEST) {
            return ENDLESS;
        }
        if (!open.add(name)) {
            return 0; // an entity in itself is not well-formed: the parser says so
        }
        long length = Math.min(ENDLESS, text.length() + expanded(text, open));
        open.remove(name);
        lengths.put(name, length);
        return length;
    }
}
