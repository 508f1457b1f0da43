package org.teigram.check.relaxng;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Dates and times that people write and a schema does not take. */
final class Dates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[TZ+-].*)?");
    private static final Pattern UNPADDED = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})");

    private static final Pattern TIME = Pattern.compile("(?:\\d{4}-\\d{2}-\\d{2}T)?(\\d{2}:\\d{2}(?::\\d{2})?)");

    private Dates() {}

    /** Why a value that is written like a date or a time is none. */
    static Optional<String> wrong(String value) {
        Optional<String> time = time(value)
                .filter(clock -> !clock.startsWith("24:00") && !isTime(clock))
                .map(clock -> "is not a time of the day");
        return ISO.matcher(value).results()
                .filter(match -> match.group().equals(value))
                .filter(match -> date(match, 1, 2, 3).isEmpty())
                .map(match -> "is not a date of the calendar")
                .findFirst()
                .or(() -> time);
    }

    /** The date or time as XML Schema writes it, which wants seconds, if it can be told what is meant. */
    static Optional<String> repaired(String value) {
        if (time(value).filter(clock -> clock.length() == 5 && isTime(clock)).isPresent()) {
            return Optional.of(value + ":00");
        }
        return UNPADDED.matcher(value).results()
                .filter(match -> match.group().equals(value))
                .flatMap(match -> date(match, 1, 2, 3).stream())
                .findFirst()
                .or(() -> DAY_FIRST.matcher(value).results()
                        .filter(match -> match.group().equals(value))
                        .flatMap(match -> date(match, 3, 2, 1).stream())
                        .findFirst());
    }

    private static Optional<String> time(String value) {
        return TIME.matcher(value).results()
                .filter(match -> match.group().equals(value))
                .map(match -> match.group(1))
                .findFirst();
    }

    private static boolean isTime(String clock) {
        try {
            LocalTime.parse(clock);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Optional<String> date(MatchResult match, int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(number(match, year), number(match, month), number(match, day)).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
