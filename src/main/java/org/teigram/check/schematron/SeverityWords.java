package org.teigram.check.schematron;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.teigram.diagnostic.Severity;

/** What schemas write into {@code @severity}, {@code @role} and {@code @flag} to say how much an assertion weighs. */
final class SeverityWords {

    private static final Map<String, Severity> KNOWN = Map.ofEntries(
            Map.entry("fatal", Severity.ERROR),
            Map.entry("critical", Severity.ERROR),
            Map.entry("error", Severity.ERROR),
            Map.entry("warning", Severity.WARNING),
            Map.entry("warn", Severity.WARNING),
            Map.entry("caution", Severity.WARNING),
            Map.entry("nonfatal", Severity.WARNING),
            Map.entry("non-fatal", Severity.WARNING),
            Map.entry("info", Severity.INFO),
            Map.entry("information", Severity.INFO),
            Map.entry("informational", Severity.INFO),
            Map.entry("hint", Severity.INFO),
            Map.entry("note", Severity.INFO));

    private SeverityWords() {}

    /** By the first word that is known, in any case; an error where none is: these attributes serve other ends too. */
    static Severity of(List<String> words) {
        return words.stream()
                .map(word -> KNOWN.get(word.toLowerCase(Locale.ROOT)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Severity.ERROR);
    }
}
