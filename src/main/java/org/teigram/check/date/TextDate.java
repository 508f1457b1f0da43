package org.teigram.check.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as a text spells it out, in figures or with the name of a month; only where nothing else can be meant. */
record TextDate(OptionalInt year, OptionalInt month, OptionalInt day) {

    /** Languages that write the day before the month also where both are figures. */
    private static final Set<String> DAY_FIRST = Set.of("de", "fr", "ru", "it", "es", "la");

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([./-])\\s*(\\d{1,2})\\2\\s*(\\d{4})\\.?");
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}]+|\\d+|[^\\p{L}\\p{M}\\d]");
    private static final String PUNCTUATION = " ,.:;\u00A0\n\t";

    /**
     * All that the text may mean: none if it is no plain date, two if it may mean either of two.
     *
     * @param language its tag; empty if not known
     */
    static List<TextDate> of(String text, String language) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Matcher yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.matches()) {
            return possible(List.of(of(yearFirst, 1, 2, 3)));
        }
        Matcher yearLast = YEAR_LAST.matcher(plain);
        if (yearLast.matches()) {
            boolean sure = DAY_FIRST.contains(language.split("-", 2)[0].toLowerCase(Locale.ROOT));
            TextDate dayFirst = of(yearLast, 4, 3, 1);
            return possible(sure ? List.of(dayFirst) : List.of(dayFirst, of(yearLast, 4, 1, 3)));
        }
        return inWords(plain).map(date -> possible(List.of(date))).orElse(List.of());
    }

    private static TextDate of(Matcher match, int year, int month, int day) {
        return new TextDate(number(match.group(year)), number(match.group(month)), number(match.group(day)));
    }

    private static Optional<TextDate> inWords(String text) {
        OptionalInt year = OptionalInt.empty();
        OptionalInt month = OptionalInt.empty();
        OptionalInt day = OptionalInt.empty();
        Matcher tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            String token = tokens.group();
            OptionalInt named = MonthNames.number(token);
            boolean figures = Character.isDigit(token.charAt(0));
            if (named.isPresent() && month.isEmpty()) {
                month = named;
            } else if (figures && token.length() == 4 && year.isEmpty()) {
                year = number(token);
            } else if (figures && token.length() <= 2 && day.isEmpty()) {
                day = number(token);
            } else if (!MonthNames.isFiller(token) && !PUNCTUATION.contains(token)) {
                return Optional.empty();
            }
        }
        boolean usual = month.isPresent() ? day.isPresent() || year.isPresent() : year.isPresent() && day.isEmpty();
        return usual ? Optional.of(new TextDate(year, month, day)) : Optional.empty();
    }

    private static List<TextDate> possible(List<TextDate> dates) {
        List<TextDate> possible = new ArrayList<>(dates);
        possible.removeIf(date -> Faults.ofDate(date.year(), date.month(), date.day()).isPresent());
        return possible;
    }

    private static OptionalInt number(String digits) {
        return OptionalInt.of(Integer.parseInt(digits));
    }

    boolean isFull() {
        return year.isPresent() && month.isPresent() && day.isPresent();
    }

    /** The day of a full date; XML Schema writes it in the same way as Java. */
    LocalDate toDay() {
        return LocalDate.of(year.orElseThrow(), month.orElseThrow(), day.orElseThrow());
    }

    /** What both give and is not the same in both; empty if nothing. */
    List<String> differences(CalendarDate date) {
        List<String> differences = new ArrayList<>();
        differ(day, date.day(), "day", differences);
        differ(month, date.month(), "month", differences);
        differ(year, date.year(), "year", differences);
        return differences;
    }

    private static void differ(OptionalInt one, OptionalInt other, String name, List<String> differences) {
        if (one.isPresent() && other.isPresent() && one.getAsInt() != other.getAsInt()) {
            differences.add(name);
        }
    }
}
