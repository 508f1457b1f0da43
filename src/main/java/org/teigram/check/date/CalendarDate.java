package org.teigram.check.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;

/**
 * A date, a time or both, as far as they are given.
 *
 * @param year of the Gregorian calendar, counted back beyond 1582 and below 0
 * @param month from 1
 * @param day of the month, from 1
 * @param zoned whether it says of which time zone it is
 */
record CalendarDate(OptionalInt year, OptionalInt month, OptionalInt day, Optional<LocalTime> time, boolean zoned) {

    static CalendarDate of(LocalDate date) {
        return new CalendarDate(
                OptionalInt.of(date.getYear()), OptionalInt.of(date.getMonthValue()), OptionalInt.of(date.getDayOfMonth()),
                Optional.empty(), false);
    }

    boolean isFull() {
        return year.isPresent() && month.isPresent() && day.isPresent();
    }

    /** The first day that it can mean; empty without a year. */
    Optional<LocalDate> first() {
        return year.isEmpty() ? Optional.empty() : Optional.of(day(month.orElse(1), day.orElse(1)));
    }

    /** The last day that it can mean; empty without a year. */
    Optional<LocalDate> last() {
        return year.isEmpty() ? Optional.empty() : Optional.of(day(month.orElse(12), day.orElse(31)));
    }

    private LocalDate day(int inMonth, int atMost) {
        LocalDate start = LocalDate.of(year.getAsInt(), inMonth, 1);
        return start.withDayOfMonth(Math.min(atMost, start.lengthOfMonth()));
    }

    /** Whether all of it is surely later than all of the other; a time zone may move it by a day. */
    boolean isAfter(CalendarDate other) {
        if (first().isEmpty() || other.last().isEmpty()) {
            return false;
        }
        LocalDate mine = first().get();
        LocalDate its = other.last().get();
        boolean timed = isFull() && other.isFull() && time.isPresent() && other.time().isPresent();
        if (zoned || other.zoned()) {
            return mine.isAfter(its.plusDays(1));
        }
        return mine.isAfter(its) || timed && mine.equals(its) && time.get().isAfter(other.time().get());
    }

    /** The same day as the Julian calendar names it; only of a full date of our era. */
    CalendarDate julian() {
        GregorianCalendar julian = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        julian.setGregorianChange(new Date(Long.MAX_VALUE));
        julian.setTimeInMillis(TimeUnit.DAYS.toMillis(first().orElseThrow().toEpochDay()));
        return new CalendarDate(
                OptionalInt.of(julian.get(Calendar.YEAR)),
                OptionalInt.of(julian.get(Calendar.MONTH) + 1),
                OptionalInt.of(julian.get(Calendar.DAY_OF_MONTH)),
                time,
                zoned);
    }
}
