package org.teigram.check.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.teigram.check.FactFile;

/**
 * What each element is to the layout of a text: whether a line of its own belongs to it. The names are in the table that
 * {@code xslt/lib/blocks.xsl} reads too; the rules are its own, and a test holds the two against each other.
 */
final class Layout {

    enum Role { CONTAINER, DATA, MIXED, PARAGRAPH, LEVEL, ALTERNATIVES, INLINE }

    private static final Map<String, Role> ROLES = read();

    private Layout() {}

    private static Map<String, Role> read() {
        Map<String, Role> roles = new HashMap<>();
        for (String line : FactFile.lines("/xslt/lib/blocks.txt")) {
            String[] words = line.split(" ");
            Role role = Role.valueOf(words[0].toUpperCase(Locale.ROOT));
            Arrays.stream(words).skip(1).forEach(name -> roles.put(name, role));
        }
        return roles;
    }

    static Role role(String name) {
        return ROLES.getOrDefault(name, Role.INLINE);
    }

    /** Does a line of its own belong to an element of this name, wherever it stands? */
    static boolean isAlwaysBlock(String name) {
        return switch (role(name)) {
            case CONTAINER, DATA, MIXED, PARAGRAPH -> true;
            case LEVEL, ALTERNATIVES, INLINE -> false;
        };
    }

    static boolean isBlock(Passage passage) {
        Role role = role(passage.name());
        if (isAlwaysBlock(passage.name())) {
            return true;
        }
        if (role == Role.ALTERNATIVES) {
            return false;
        }
        return holdsBlock(passage) || role == Role.LEVEL && passage.parent().map(Layout::givesLines).orElse(true);
    }

    private static boolean holdsBlock(Passage passage) {
        return passage.children().stream().anyMatch(child -> isAlwaysBlock(child.name()));
    }

    private static boolean givesLines(Passage parent) {
        return switch (role(parent.name())) {
            case CONTAINER, DATA -> true;
            case MIXED, LEVEL -> !parent.hasOwnText() && isBlock(parent);
            case PARAGRAPH, ALTERNATIVES -> false;
            case INLINE -> !parent.hasOwnText() && holdsBlock(parent);
        };
    }
}
