package org.teigram.check.character;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CharactersTest {

    /** Held against the JDK's own normalizer, after several characters that combine. */
    @Test
    void stable_characters_are_left_as_they_are() {
        for (char c = Characters.BEYOND_LATIN; c < Character.MIN_SURROGATE; c++) {
            if (Characters.isStable(c)) {
                for (String before : new String[] {"", "a", "e\u0301", "\u05D0", "\u0915", "\u1100", "\uAC00", "\u304B", "\u03B1"}) {
                    assertThat(Normalizer.isNormalized(before + c, Normalizer.Form.NFC) || !Normalizer.isNormalized(before, Normalizer.Form.NFC))
                            .as("U+%04X", (int) c)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "\u043C\u0438\u0440a\u0436, 3, \u0430", "p\u0430rty, 1, a", "\u041Cao\u0438\u0437\u043C, 1, \u0430", "\u039C\u03B1\u03C1\u03AFo\u03C2, 4, \u03BF"
    })
    void a_letter_of_another_script(String word, int index, char meant) {
        assertThat(StrayLetter.in(word)).hasValueSatisfying(stray -> {
            assertThat(stray.index()).isEqualTo(index);
            assertThat(stray.meant()).isEqualTo(meant);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\u043C\u0438\u0440", "party", "XIX\u0432", "II\u0430", "\u03B2a\u03B8", "\u0394H", "web\u0441\u0430\u0439\u0442", "\u03BCm",
        "\u5317a\u4EAC", "\u041A\u041C", "caf\u00E9", "na\u03B9\u0308ve\u0434"
    })
    void words_that_are_right_or_mixed_on_purpose(String word) {
        assertThat(StrayLetter.in(word)).isEmpty();
    }
}
