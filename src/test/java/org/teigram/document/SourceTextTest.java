package org.teigram.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teigram.diagnostic.Span;
import org.teigram.document.place.SourceText;

class SourceTextTest {

    private static SourceText text(String text) {
        return new SourceText(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_start_tag_is_found_from_its_end_over_several_lines() {
        SourceText text = text("<a>\n  <b n=\"1 > 0\"\n     type=\"x\">text</b></a>");
        assertThat(text.startTag(3, 15)).isEqualTo(new Span(2, 3, 3, 15));
    }

    @Test
    void an_element_that_came_from_an_entity_stands_where_the_parser_stood() {
        assertThat(text("<a>&e;</a>").startTag(1, 7)).isEqualTo(Span.at(1, 7));
    }

    @Test
    void an_attribute_is_not_taken_for_its_like_in_another_value_or_name() {
        SourceText text = text("<p xml:n=\"2\" rend=\" n='3'\" n='4'>");
        assertThat(text.attribute(1, 34, "n")).contains(new Span(1, 28, 1, 33));
        assertThat(text.attribute(1, 34, "type")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16BE", "UTF-16LE", "ISO-8859-5", "windows-1251"})
    void columns_count_characters_in_every_encoding(String encoding) {
        String bom = encoding.startsWith("UTF-16") ? "\uFEFF" : "";
        String xml = bom + "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n<p>Привет <q>мир</q></p>";
        SourceText text = new SourceText(xml.getBytes(Charset.forName(encoding)));
        assertThat(text.startTag(2, 14)).isEqualTo(new Span(2, 11, 2, 14));
        assertThat(line(text, 2)).isEqualTo("<p>Привет <q>мир</q></p>");
    }

    @Test
    void the_parser_is_short_of_a_tags_end_after_a_mere_carriage_return() {
        SourceText text = text("<a>\n<b>\rtext <c n='1'/> more</b></a>");
        assertThat(text.startTag(3, 13)).isEqualTo(new Span(3, 6, 3, 16));
    }

    @Test
    void text_may_hold_the_sign_that_ends_a_tag() {
        assertThat(text("<a n='>'>></a>").textBefore(1, 11)).isEqualTo(new Span(1, 10, 1, 11));
        assertThat(text("<a><!-- > -->b > c</a>").textBefore(1, 19)).isEqualTo(new Span(1, 18, 1, 19));
    }

    @Test
    void no_place_is_past_the_end_of_its_line() {
        assertThat(text("<a>\ntext\n</a>").startTag(2, 9)).isEqualTo(Span.at(2, 5));
        assertThat(text("<a>\r\ntext\r\n</a>").startTag(2, 9)).isEqualTo(Span.at(2, 5));
    }

    @Test
    void every_kind_of_line_end_ends_a_line() {
        SourceText text = text("one\r\ntwo\rthree\nfour");
        assertThat(line(text, 2)).isEqualTo("two");
        assertThat(line(text, 3)).isEqualTo("three");
        assertThat(line(text, 4)).isEqualTo("four");
        assertThat(line(text, 5)).isEmpty();
    }

    private static String line(SourceText text, int number) {
        return text.line(number).part(0, text.line(number).length());
    }
}
