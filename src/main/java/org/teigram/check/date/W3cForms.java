package org.teigram.check.date;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teigram.check.date.DateReading.Impossible;
import org.teigram.check.date.DateReading.Possible;
import org.teigram.check.date.DateReading.Unread;

/** The ways in which XML Schema Part 2 writes dates and times; here a time may lack its seconds. */
final class W3cForms {

    private static final Pattern ANY = Pattern.compile("(?:(?<year>-?\\d{4,8})(?:-(?<month>\\d{2})(?:-(?<day>\\d{2}))?)?"
            + "|--(?<anyMonth>\\d{2})?(?:-(?<anyDay>\\d{2}))?)?"
            + "(?<t>T)?(?<time>\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)?(?<zone>Z|[+-]\\d{2}:\\d{2})?");

    private W3cForms() {}

    static DateReading read(String value) {
        Matcher match = ANY.matcher(value);
        if (!match.matches()) {
            return new Unread();
        }
        boolean ofYear = match.group("year") != null;
        OptionalInt year = number(match.group("year"));
        OptionalInt month = number(match.group(ofYear ? "month" : "anyMonth"));
        OptionalInt day = number(match.group(ofYear ? "day" : "anyDay"));
        Optional<String> time = Optional.ofNullable(match.group("time"));
        boolean dated = ofYear || month.isPresent() || day.isPresent();
        if (!dated && time.isEmpty() || (match.group("t") != null) != (dated && time.isPresent())) {
            return new Unread();
        }
        Optional<Impossible> fault = Faults.ofDate(year, month, day).or(() -> time.flatMap(Faults::ofTime));
        boolean zoned = match.group("zone") != null;
        return fault.<DateReading>map(impossible -> impossible)
                .orElseGet(() -> new Possible(new CalendarDate(year, month, day, time.flatMap(W3cForms::clock), zoned)));
    }

    private static OptionalInt number(String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    private static Optional<LocalTime> clock(String time) {
        try {
            return Optional.of(LocalTime.parse(time));
        } catch (DateTimeException e) { // for Java the end of the day, 24:00, is none of its times
            return Optional.empty();
        }
    }
}
