package org.teigram.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The witness sees each way in which words can come to harm. */
class WordsKeptTest {

    @Test
    void sameWordsInOrder() {
        WordsKept kept = compare("Один, два: три.", "Один | два\n\nтри");
        assertThat(kept.isComplete()).isTrue();
        assertThat(kept.words()).isEqualTo(3);
    }

    @Test
    void aLostWord() {
        WordsKept kept = compare("one two two three", "one two three");
        assertThat(kept.isComplete()).isFalse();
        assertThat(kept.lost()).containsExactly("two");
        assertThat(kept.alien()).isEmpty();
    }

    @Test
    void wordsRunTogether() {
        WordsKept kept = compare("one two three", "one twothree");
        assertThat(kept.lost()).containsExactly("two", "three");
        assertThat(kept.alien()).containsExactly("twothree");
    }

    @Test
    void wordsOutOfOrder() {
        WordsKept kept = compare("one two three", "one three two");
        assertThat(kept.lost()).isEmpty();
        assertThat(kept.alien()).isEmpty();
        assertThat(kept.isComplete()).isFalse();
        assertThat(kept.firstDifference()).isEqualTo("text: one two three / output: one three two");
    }

    private static WordsKept compare(String text, String output) {
        return WordsKept.compare(Words.of(text), Words.of(output));
    }
}
