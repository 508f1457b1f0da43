package org.teigram.check.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.teigram.check.language.SubtagRegistry.Kind;

/** What was probably meant by a tag that is none. */
final class Wording {

    /** Codes of three letters that libraries use (ISO 639-2/B) where they are not those of ISO 639-3. */
    private static final Map<String, String> LIBRARIES = Map.ofEntries(
            Map.entry("alb", "sq"), Map.entry("arm", "hy"), Map.entry("baq", "eu"), Map.entry("bur", "my"),
            Map.entry("chi", "zh"), Map.entry("cze", "cs"), Map.entry("dut", "nl"), Map.entry("fre", "fr"),
            Map.entry("geo", "ka"), Map.entry("ger", "de"), Map.entry("gre", "el"), Map.entry("ice", "is"),
            Map.entry("mac", "mk"), Map.entry("mao", "mi"), Map.entry("may", "ms"), Map.entry("per", "fa"),
            Map.entry("rum", "ro"), Map.entry("slo", "sk"), Map.entry("tib", "bo"), Map.entry("wel", "cy"));

    private Wording() {}

    static String write(String tag) {
        return "write `" + tag + "`";
    }

    /** A tag with `_`, a code of three letters for which there is one of two, or a language's English name. */
    static Optional<String> hint(String tag) {
        String[] parts = tag.strip().split("[-_\\s]+");
        if (parts.length == 0 || parts[0].isEmpty()) {
            return Optional.empty();
        }
        parts[0] = shortest(parts[0]);
        String meant = String.join("-", parts);
        boolean right = !meant.equals(tag)
                && SubtagRegistry.find(Kind.LANGUAGE, parts[0]).isPresent()
                && LanguageTag.fault(meant).isEmpty();
        return right ? Optional.of("did you mean `" + meant + "`?") : Optional.empty();
    }

    private static String shortest(String language) {
        String small = language.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(LIBRARIES.get(small))
                .or(() -> Arrays.stream(Locale.getISOLanguages())
                        .filter(code -> isCalled(Locale.forLanguageTag(code), small))
                        .filter(code -> SubtagRegistry.find(Kind.LANGUAGE, code).filter(entry -> !entry.deprecated()).isPresent())
                        .findFirst())
                .orElse(language);
    }

    private static boolean isCalled(Locale locale, String name) {
        return locale.getISO3Language().equals(name)
                || locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT).equals(name);
    }
}
