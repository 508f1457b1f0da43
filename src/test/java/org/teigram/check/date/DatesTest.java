package org.teigram.check.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teigram.check.date.DateReading.Impossible;
import org.teigram.check.date.DateReading.Possible;

final class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "1951-7-3, 1951-07-03", "3.7.1951, 1951-07-03", "1951/07/03, 1951-07-03", "13:55, 13:55:00",
        "1951-07-03T13:55, 1951-07-03T13:55:00"
    })
    void a_date_that_can_be_told_is_repaired(String written, String meant) {
        assertThat(Dates.repaired(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.2.1951", "July", "13:65", "1951-02-30T13:55"})
    void others_are_not(String written) {
        assertThat(Dates.repaired(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1951-07-03", "1952-02-29", "1951-07", "1951", "--05-01", "--02-29", "--12", "---31", "-0044-03-15", "-0004-02-29",
        "24:00:00", "1951-07-03T24:00:00", "13:55:00.5", "13:55:00Z", "1951-07-03T13:55:00+02:00", "1951-07-03Z",
        "12026-01-01", "2000-02-29"
    })
    void what_the_calendar_has(String value) {
        assertThat(W3cForms.read(value)).isInstanceOf(Possible.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1951-02-29, 28", "1900-02-29, 28", "1951-02-30, 28", "1951-04-31, 30", "1951-00-01, month", "1951-13, month",
        "1951-13-03, 1951-03-13", "--13, month", "--02-30, 29", "---32, 31", "1951-13-01T10:00:00Z, 1951-01-13",
        "1951-07-03T24:50:00, 23", "13:65, 59", "25:00:00, 23", "1951-07-00, 31", "24:00:01, 23"
    })
    void what_it_has_not(String value, String inHint) {
        assertThat(W3cForms.read(value)).isInstanceOfSatisfying(
                Impossible.class, impossible -> assertThat(impossible.hint()).contains(inHint));
    }

    @ParameterizedTest
    @ValueSource(strings = {"July", "1951-7-3", "", "Z", "1951-07-03 13:55:00", "951", "1951-07-0313:55:00", "T13:55:00"})
    void what_is_not_for_it_to_judge(String value) {
        assertThat(W3cForms.read(value)).isInstanceOf(DateReading.Unread.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-W05-1, 2026-01-26", "2026W051, 2026-01-26", "2020-W53-7, 2021-01-03", "2024-366, 2024-12-31",
        "19510703, 1951-07-03"})
    void the_other_forms_of_iso_8601(String value, LocalDate day) {
        assertThat(IsoForms.read(value)).isEqualTo(new Possible(CalendarDate.of(day)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-W54-1", "2026-W00", "2021-W53", "2026-W05-8", "2023-366", "2023-000", "19510230",
        "1951-01-01/1951-02-30", "1951-13-41/P3D"})
    void and_what_is_none_of_them(String value) {
        assertThat(IsoForms.read(value)).isInstanceOf(Impossible.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1951-07-03, 1951-07, false", "1951-08, 1951-07-31, true", "1951, 1951-01-01, false", "1952, 1951-12, true",
        "-0043, -0044, true", "-0044, 0030, false", "1951-07-03T14:00:00, 1951-07-03T13:00:00, true",
        "1951-07-03T14:00:00+09:00, 1951-07-03T13:00:00Z, false", "1951-07-05Z, 1951-07-03Z, true", "--07, --06, false"
    })
    void what_is_surely_later(String one, String other, boolean later) {
        assertThat(date(one).isAfter(date(other))).isEqualTo(later);
    }

    private static CalendarDate date(String value) {
        return ((Possible) W3cForms.read(value)).date();
    }

    @ParameterizedTest
    @CsvSource({"1917-11-07, 1917-10-25", "1582-10-15, 1582-10-05", "1700-03-10, 1700-02-28", "1000-03-01, 1000-02-24",
        "1900-03-14, 1900-03-01"})
    void the_julian_calendar(LocalDate gregorian, String julian) {
        CalendarDate there = CalendarDate.of(gregorian).julian();
        assertThat(String.format("%04d-%02d-%02d", there.year().getAsInt(), there.month().getAsInt(), there.day().getAsInt()))
                .isEqualTo(julian);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "July 3, 1951", "Tuesday, July 3d, 1951.", "3rd of July 1951", "3. Juli 1951", "Dienstag, den 3. Juli 1951",
        "le 3 juillet 1951", "3 de julio de 1951", "3 luglio 1951", "die 3 Julii 1951", "3 июля 1951 г.", "1951-07-03",
        "3 ИЮЛЯ 1951 года", "3.VII.1951"
    })
    void dates_in_words(String text) {
        assertThat(TextDate.of(text, "")).containsExactly(text(1951, 7, 3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"3.7.1951; de; 1", "03/07/1951; fr; 1", "3.7.1951; en; 2", "13/7/1951; en; 1"})
    void dates_in_figures(String text, String language, int meanings) {
        assertThat(TextDate.of(text, language)).hasSize(meanings);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "3./15. Juli 1851", "3-5 July 1951", "3 July 51", "July", "about 1951", "1951?", "January 1, 1700/1", "3 or 4 July 1951",
        "July 3, 1951, 13:55", "XV Kal. Maii 1651", "31 June 1951", "the 3rd inst.", "12", "mardi", "3 thermidor 1794"
    })
    void what_is_not_surely_a_date(String text) {
        assertThat(TextDate.of(text, "en")).isEmpty();
    }

    private static TextDate text(int year, int month, int day) {
        return new TextDate(OptionalInt.of(year), OptionalInt.of(month), OptionalInt.of(day));
    }

    @ParameterizedTest
    @CsvSource({"4 July 1951, day", "3 June 1951, month", "July 1950, year", "3 July, ''", "4 June, day|month"})
    void what_differs(String text, String differences) {
        List<String> expected = differences.isEmpty() ? List.of() : List.of(differences.split("\\|"));
        assertThat(TextDate.of(text, "en").get(0).differences(date("1951-07-03"))).isEqualTo(expected);
    }
}
