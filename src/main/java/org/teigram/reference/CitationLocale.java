package org.teigram.reference;

import de.undercouch.citeproc.csl.internal.locale.LLocale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** A language with the words and dates of references, of those in org.citationstyles:locales. */
final class CitationLocale {

    private CitationLocale() {}

    /**
     * The tag of a locale that is there: {@code ru}, {@code ru-ru}, {@code RU} are {@code ru-RU}.
     *
     * @throws ReferenceFailure if there is none
     */
    static String of(String asked) throws ReferenceFailure {
        String tag = Locale.forLanguageTag(asked.replace('_', '-')).toLanguageTag();
        String full = LLocale.PRIMARY_DIALECTS.getOrDefault(tag.toLowerCase(Locale.ROOT), tag);
        if (!full.matches("[A-Za-z-]+") || find(full).isEmpty()) {
            throw new ReferenceFailure("there is no locale `" + asked
                    + "` for references; name a language such as `en`, `de`, `fr`, `ru`, or one with its country, such as `en-GB`");
        }
        return full;
    }

    /** The text of a locale file, empty where there is none. */
    static Optional<String> find(String tag) {
        try (InputStream stream = CitationLocale.class.getResourceAsStream("/csl/locales-" + tag + ".xml")) {
            return stream == null ? Optional.empty() : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
