package org.teigram.check.language;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The scripts of Unicode that a code of ISO 15924 stands for. */
final class Scripts {

    private Scripts() {}

    /** Empty for one that is no script, or that Unicode does not tell apart. */
    static Set<UnicodeScript> of(String code) {
        return switch (code) {
            case "Jpan", "Hrkt" -> Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
            case "Kore" -> Set.of(UnicodeScript.HANGUL, UnicodeScript.HAN);
            case "Hans", "Hant", "Hani" -> Set.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO);
            case "Latf", "Latg" -> Set.of(UnicodeScript.LATIN);
            case "Cyrs" -> Set.of(UnicodeScript.CYRILLIC);
            case "Aran" -> Set.of(UnicodeScript.ARABIC);
            case "Syre", "Syrj", "Syrn" -> Set.of(UnicodeScript.SYRIAC);
            case "Zyyy", "Zinh", "Zzzz" -> Set.of();
            default -> named(code).map(Set::of).orElse(Set.of());
        };
    }

    private static Optional<UnicodeScript> named(String code) {
        try {
            return Optional.of(UnicodeScript.forName(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The code of a script that some language is written in as a rule; empty for others. */
    static Optional<String> code(UnicodeScript script) {
        return SubtagRegistry.scriptsInUse().filter(code -> of(code).equals(Set.of(script))).findFirst();
    }

    /** As people call it: "Cyrillic". */
    static String name(UnicodeScript script) {
        String name = script.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
