package org.teigram.check.date;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.teigram.check.date.DateReading.Impossible;

/** What no calendar and no clock has. */
final class Faults {

    private static final String NO_DATE = "is not a date of the calendar";
    private static final Pattern TIME =
            Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?|24:00(:00(\\.0+)?)?");
    private static final int LEAP_YEAR = 2000;
    private static final int MONTHS = 12;

    private Faults() {}

    static Optional<Impossible> ofDate(OptionalInt year, OptionalInt month, OptionalInt day) {
        if (month.isPresent() && (month.getAsInt() < 1 || month.getAsInt() > MONTHS)) {
            return Optional.of(new Impossible(NO_DATE, swapped(year, month.getAsInt(), day)));
        }
        int days = days(year, month);
        if (day.isPresent() && (day.getAsInt() < 1 || day.getAsInt() > days)) {
            return Optional.of(new Impossible(NO_DATE, "write a day from 01 to " + days + ", or leave it out"));
        }
        return Optional.empty();
    }

    private static String swapped(OptionalInt year, int month, OptionalInt day) {
        boolean dayIsMonth = year.isPresent() && day.isPresent() && day.getAsInt() >= 1 && day.getAsInt() <= MONTHS;
        return dayIsMonth && month >= 1 && month <= days(year, day)
                ? String.format(Locale.ROOT, "did you mean `%04d-%02d-%02d`?", year.getAsInt(), day.getAsInt(), month)
                : "write a month from 01 to 12, or leave it out";
    }

    /** Of years before our era there are two ways to count, which differ in the leap years: both are right. */
    static int days(OptionalInt year, OptionalInt month) {
        int leap = year.isPresent() && year.getAsInt() > 0 ? year.getAsInt() : LEAP_YEAR;
        return month.isPresent() ? YearMonth.of(leap, month.getAsInt()).lengthOfMonth() : 31;
    }

    /** @param time {@code hh:mm} or {@code hh:mm:ss}, also with a fraction */
    static Optional<Impossible> ofTime(String time) {
        return TIME.matcher(time).matches()
                ? Optional.empty()
                : Optional.of(new Impossible(
                        "is not a time of the day", "write hours from 00 to 23, minutes and seconds from 00 to 59"));
    }

    static Impossible week(int weeks) {
        return new Impossible(NO_DATE, "write a week from W01 to W" + weeks + " and a day from 1 to 7");
    }

    static Impossible dayOfYear(int days) {
        return new Impossible(NO_DATE, "write a day of the year from 001 to " + days);
    }
}
