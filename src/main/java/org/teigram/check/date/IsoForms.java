package org.teigram.check.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teigram.check.date.DateReading.Impossible;
import org.teigram.check.date.DateReading.Possible;
import org.teigram.check.date.DateReading.Unread;

/** The ways in which ISO 8601 writes dates: those of XML Schema, week dates, days of the year, intervals. */
final class IsoForms {

    private static final Pattern WEEK = Pattern.compile("(\\d{4})-?W(\\d{2})(?:-?(\\d))?");
    private static final Pattern DAY_OF_YEAR = Pattern.compile("(\\d{4})-?(\\d{3})");
    private static final Pattern WITHOUT_HYPHENS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private IsoForms() {}

    static DateReading read(String value) {
        int stroke = value.indexOf('/');
        if (stroke < 0) {
            return point(value);
        }
        DateReading start = end(value.substring(0, stroke));
        return start instanceof Impossible ? start : notPossible(end(value.substring(stroke + 1)));
    }

    private static DateReading notPossible(DateReading reading) {
        return reading instanceof Impossible ? reading : new Unread();
    }

    /** Of an interval; it may be a duration. */
    private static DateReading end(String value) {
        return value.startsWith("P") ? new Unread() : point(value);
    }

    private static DateReading point(String value) {
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            return week(number(week, 1), number(week, 2), week.group(3) == null ? 1 : number(week, 3), week.group(3) != null);
        }
        Matcher day = DAY_OF_YEAR.matcher(value);
        if (day.matches()) {
            return dayOfYear(number(day, 1), number(day, 2));
        }
        return W3cForms.read(WITHOUT_HYPHENS.matcher(value).replaceFirst("$1-$2-$3"));
    }

    private static DateReading week(int year, int week, int day, boolean full) {
        LocalDate inFirst = LocalDate.of(year, 1, 4);
        int weeks = (int) inFirst.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum();
        if (week < 1 || week > weeks || day < 1 || day > DayOfWeek.values().length) {
            return Faults.week(weeks);
        }
        LocalDate date = inFirst.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(DayOfWeek.of(day));
        return full ? new Possible(CalendarDate.of(date)) : new Unread();
    }

    private static DateReading dayOfYear(int year, int day) {
        int days = Year.of(year).length();
        return day < 1 || day > days ? Faults.dayOfYear(days) : new Possible(CalendarDate.of(LocalDate.ofYearDay(year, day)));
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
