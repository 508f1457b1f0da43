package org.teigram.check.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Dates and times that people write and XML Schema does not take, for whoever meets them. */
public final class Dates {

    /**
     * @param why goes on from "which"
     * @param hint what to write instead, an imperative
     */
    public record Wrong(String why, String hint) {}

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})");
    private static final Pattern NO_SECONDS = Pattern.compile("(?:\\d{4}-\\d{2}-\\d{2}T)?\\d{2}:\\d{2}");

    private Dates() {}

    /** Why a value that is written like a date or a time is none. */
    public static Optional<Wrong> wrong(String value) {
        return W3cForms.read(value) instanceof DateReading.Impossible impossible
                ? Optional.of(new Wrong(impossible.why(), impossible.hint()))
                : Optional.empty();
    }

    /** The date or time as XML Schema writes it, which wants seconds, if it can be told what is meant. */
    public static Optional<String> repaired(String value) {
        if (NO_SECONDS.matcher(value).matches()) {
            return wrong(value).isPresent() ? Optional.empty() : Optional.of(value + ":00");
        }
        return date(YEAR_FIRST, value, 1, 2, 3).or(() -> date(DAY_FIRST, value, 3, 2, 1));
    }

    private static Optional<String> date(Pattern pattern, String value, int year, int month, int day) {
        return pattern.matcher(value).results()
                .filter(match -> match.group().equals(value))
                .flatMap(match -> date(match, year, month, day).stream())
                .findFirst();
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
