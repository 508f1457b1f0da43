package org.teigram.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestTest {

    private static final List<String> NAMES =
            List.of("body", "date", "div", "head", "hi", "lb", "list", "orgName", "p", "note", "pb", "persName", "q", "quote", "title");

    @ParameterizedTest
    @CsvSource({
        "persname, persName", "PersName, persName", "prsName, persName", "persNames, persName", "perNsame, persName",
        "dvi, div", "Div, div", "titel, title", "P, p", "HI, hi", "lsit, list", "qote, quote", "dates, date"
    })
    void findsWhatWasMeant(String written, String meant) {
        assertThat(Nearest.to(written, NAMES)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"x", "i", "b", "place", "bogus", "figDesc"})
    void doesNotGuess(String written) {
        assertThat(Nearest.to(written, NAMES)).isEmpty();
    }

    @Test
    void prefersTheSameLettersAndThenTheFirst() {
        assertThat(Nearest.to("Item", List.of("item", "items"))).contains("item");
        assertThat(Nearest.to("lists", List.of("listA", "listB"))).contains("listA");
    }
}
