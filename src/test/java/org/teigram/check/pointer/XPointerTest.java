package org.teigram.check.pointer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XPointerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "range(a,b) | a b",
        "range(left(a), right(b)) | a b",
        "range(a, b, c, d) | a b c d",
        "range(string-index(a,5), string-index(b,2)) | a b",
        "string-range(a, 0, 12) | a",
        "match(a, 'x, y)') | a",
        "left(xpath(//p[1])) | ''",
        "range(xpath(//p[1]), b) | b",
        "xpath(//p[@n='(1)']) | ''",
        "xpath1(id('a')) | ''",
        "element(a/1/2) | a",
        "element(/1/2) | ''",
        "element(a) | a",
        "xpointer(id('a')) | ''",
        "unknown(a) | ''",
        "range(a | ''",
        "range() | ''",
    })
    void the_ids_that_a_scheme_names(String fragment, String ids) {
        assertThat(XPointer.isScheme(fragment)).isTrue();
        assertThat(String.join(" ", XPointer.ids(fragment))).isEqualTo(ids);
    }
}
