package org.teigram.check.relaxng;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DatesTest {

    @ParameterizedTest
    @CsvSource({"1951-7-3, 1951-07-03", "3.7.1951, 1951-07-03", "1951/07/03, 1951-07-03"})
    void repairsDates(String written, String meant) {
        assertThat(Dates.repaired(written)).contains(meant);
    }

    @Test
    void knowsTheCalendar() {
        assertThat(Dates.wrong("1951-02-29")).isPresent();
        assertThat(Dates.wrong("1952-02-29")).isEmpty();
        assertThat(Dates.wrong("1951-13-01T10:00:00Z")).isPresent();
        assertThat(Dates.wrong("July")).isEmpty();
        assertThat(Dates.wrong("1951-07-03T24:50:00")).contains("is not a time of the day");
        assertThat(Dates.wrong("24:00:00")).isEmpty();
        assertThat(Dates.wrong("13:65")).contains("is not a time of the day");
        assertThat(Dates.repaired("31.2.1951")).isEmpty();
        assertThat(Dates.repaired("1951-07-03T13:55")).contains("1951-07-03T13:55:00");
        assertThat(Dates.repaired("13:55")).contains("13:55:00");
    }
}
