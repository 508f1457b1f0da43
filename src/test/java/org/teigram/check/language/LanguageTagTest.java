package org.teigram.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teigram.check.language.SubtagRegistry.Kind;

final class LanguageTagTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "en", "EN", "de-AT", "zh-Hans", "zh-hant-tw", "sl-rozaj-biske-1994", "de-CH-1901", "es-419", "ru-Latn", "grc",
        "x-dwarvish", "en-x-early", "de-DE-u-co-phonebk", "qaa", "und", "zxx", "mul", "la-x-medieval-germany", "i-default",
        "ja-Latn-hepburn", "qaa-Qaaa-QM"
    })
    void right(String tag) {
        assertThat(LanguageTag.fault(tag)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "eng, did you mean `en`?", "ger, did you mean `de`?", "English, did you mean `en`?", "en_US, did you mean `en-US`?",
        "fre-CA, did you mean `fr-CA`?", "heb, did you mean `he`?", "in English, ''", "xq, ''", "en-Ltin, ''", "en-ZQ, ''",
        "de-1908, ''", "e, ''", "en-, did you mean `en`?", "x, ''", "en-x, ''", "de-DE-DE, ''", "ru-Cyrillic, ''"
    })
    void unknown(String tag, String hint) {
        assertThat(LanguageTag.fault(tag)).hasValueSatisfying(fault -> {
            assertThat(fault.unknown()).isTrue();
            assertThat(fault.hint().orElse("")).isEqualTo(hint);
        });
    }

    @ParameterizedTest
    @CsvSource({"iw, he", "de-DD, de-DE", "i-klingon, tlh", "zh-min-nan, nan", "zh-yue, yue", "ji-Latn, yi-Latn", "en-GB-oed, en-GB-oxendict"})
    void deprecated(String tag, String better) {
        assertThat(LanguageTag.fault(tag)).hasValueSatisfying(fault -> {
            assertThat(fault.unknown()).isFalse();
            assertThat(fault.hint()).contains("write `" + better + "`");
        });
    }

    @ParameterizedTest
    @CsvSource({"en, Latn", "ru, Cyrl", "ru-Latn, Latn", "ru-LATN, Latn", "ja, Jpan", "yi-US, Hebr"})
    void the_script_that_a_language_is_written_in(String tag, String script) {
        assertThat(LanguageTag.of(tag).orElseThrow().writtenIn()).contains(script);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sr", "zh", "ru-fonipa", "ru-x-translit", "x-private", "grc", "ru-t-en"})
    void what_leaves_the_script_open(String tag) {
        assertThat(LanguageTag.of(tag).orElseThrow().writtenIn()).isEmpty();
    }

    /** A second source of codes: a language or region the JDK knows is one of the registry. */
    @Test
    void the_registry_has_what_the_jdk_has() {
        assertThat(Arrays.stream(Locale.getISOLanguages()).filter(code -> SubtagRegistry.find(Kind.LANGUAGE, code).isEmpty()))
                .isEmpty();
        assertThat(Arrays.stream(Locale.getISOCountries()).filter(code -> SubtagRegistry.find(Kind.REGION, code).isEmpty()))
                .isEmpty();
        assertThat(Stream.of("Latn", "Cyrl", "Hebr", "Zyyy").filter(code -> SubtagRegistry.find(Kind.SCRIPT, code).isEmpty()))
                .isEmpty();
        assertThat(SubtagRegistry.find(Kind.LANGUAGE, "eng")).isEmpty();
    }
}
