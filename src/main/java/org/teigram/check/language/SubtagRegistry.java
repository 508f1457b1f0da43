package org.teigram.check.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.teigram.check.FactFile;

/** The IANA Language Subtag Registry (RFC 5646, section 3), as far as tags are judged by it. */
final class SubtagRegistry {

    /** What a code is for. */
    enum Kind {
        LANGUAGE, EXTLANG, SCRIPT, REGION, VARIANT, TAG;

        String word() {
            return switch (this) {
                case EXTLANG -> "extended language";
                default -> name().toLowerCase(Locale.ROOT);
            };
        }
    }

    /** @param better what to use instead of a deprecated one; empty if it is deprecated without a successor */
    record Entry(boolean deprecated, Optional<String> better) {}

    private static final SubtagRegistry INSTANCE = read();
    private static final Entry PRIVATE = new Entry(false, Optional.empty());

    private final Map<Kind, Map<String, Entry>> entries = new HashMap<>();
    private final Map<String, String> scripts = new HashMap<>();

    private SubtagRegistry() {}

    /** @param code in any case */
    static Optional<Entry> find(Kind kind, String code) {
        String small = code.toLowerCase(Locale.ROOT);
        Entry entry = INSTANCE.entries.get(kind).get(small);
        return entry == null && isPrivate(kind, small) ? Optional.of(PRIVATE) : Optional.ofNullable(entry);
    }

    /** The script that a language is written in as a rule (Suppress-Script), as ISO 15924 calls it. */
    static Optional<String> script(String language) {
        return Optional.ofNullable(INSTANCE.scripts.get(language.toLowerCase(Locale.ROOT)));
    }

    /** The scripts that some language is written in as a rule, in the order of their codes. */
    static Stream<String> scriptsInUse() {
        return INSTANCE.scripts.values().stream().distinct().sorted();
    }

    /** The registry lists these as ranges. */
    private static boolean isPrivate(Kind kind, String code) {
        return switch (kind) {
            case LANGUAGE -> code.matches("q[a-t][a-z]");
            case SCRIPT -> code.matches("qa(a[a-z]|b[a-x])");
            case REGION -> code.matches("q[m-z]|x[a-z]");
            default -> false;
        };
    }

    private static SubtagRegistry read() {
        SubtagRegistry registry = new SubtagRegistry();
        FactFile.lines("language-subtags.txt").forEach(line -> registry.add(line.split(" ")));
        return registry;
    }

    private void add(String[] words) {
        boolean written = words[0].equals("written");
        for (int i = written ? 2 : 1; i < words.length; i++) {
            if (written) {
                scripts.put(words[i], words[1]);
            } else {
                Kind kind = Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
                String[] parts = words[i].split(">", 2);
                Optional<String> better = parts.length < 2 || parts[1].isEmpty() ? Optional.empty() : Optional.of(parts[1]);
                entries.computeIfAbsent(kind, key -> new HashMap<>())
                        .put(parts[0].toLowerCase(Locale.ROOT), new Entry(parts.length == 2, better));
            }
        }
    }
}
