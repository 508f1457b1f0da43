package org.teigram.check.pointer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The fragment of a URI as XPointer reads it (XPointer Framework; TEI Guidelines, SATS): an id, or a scheme with
 * arguments. Ids that a scheme names are found; paths and patterns are left alone.
 */
final class XPointer {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}_.\\-\\u00B7]*");
    /** Schemes whose first argument is a place, and those whose arguments all are. */
    private static final Set<String> FIRST = Set.of("left", "right", "string-index", "string-range", "match");
    private static final Set<String> ALL = Set.of("range");
    private static final int DEEPEST = 8;

    private XPointer() {}

    static boolean isScheme(String fragment) {
        return fragment.indexOf('(') >= 0;
    }

    /** The ids that must exist for the pointer to lead somewhere; none where it cannot be said. */
    static List<String> ids(String fragment) {
        List<String> ids = new ArrayList<>();
        place(fragment.strip(), ids, 0);
        return ids;
    }

    private static void place(String text, List<String> ids, int depth) {
        int open = text.indexOf('(');
        if (open < 0 && depth > 0 && NAME.matcher(text).matches()) {
            ids.add(text);
        }
        if (open < 0 || !text.endsWith(")") || depth > DEEPEST) {
            return;
        }
        String scheme = text.substring(0, open).strip();
        List<String> arguments = arguments(text.substring(open + 1, text.length() - 1));
        if (scheme.equals("element")) {
            place(arguments.get(0).split("/", 2)[0], ids, depth + 1);
        } else if (ALL.contains(scheme)) {
            arguments.forEach(argument -> place(argument, ids, depth + 1));
        } else if (FIRST.contains(scheme)) {
            place(arguments.get(0), ids, depth + 1);
        }
    }

    /** Split at the commas that stand in no inner brackets and no quotation marks. */
    private static List<String> arguments(String text) {
        List<String> arguments = new ArrayList<>();
        int start = 0;
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (c == ',' && depth == 0) {
                arguments.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        arguments.add(text.substring(start).strip());
        return arguments;
    }
}
