package org.teigram.check.date;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.teigram.check.Cause;
import org.teigram.check.Finding;
import org.teigram.check.Findings;
import org.teigram.check.date.DateReading.Possible;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.document.place.ElementMark;
import org.teigram.document.place.Sources;
import org.xml.sax.Attributes;

/**
 * The text of one element beside its {@code @when}. Judged only where the text is a date and nothing else, in plain
 * characters, of the calendar that {@code @when} is of or of the Julian one.
 */
final class DateText {

    private static final int LONGEST = 80;
    /** What may stand in a date and leaves its text what it is. */
    private static final Set<String> PLAIN = Set.of("hi", "lb", "num", "seg", "c", "pc", "w");
    /** Until when dates of the Julian calendar are met, and until when years began in spring somewhere. */
    private static final int LAST_JULIAN = 1950;
    private static final int LAST_SPRING = 1800;
    private static final int MARCH = 3;

    private final ElementMark mark;
    private final String when;
    private final CalendarDate date;
    private final StringBuilder text = new StringBuilder();
    private boolean plain = true;

    private DateText(ElementMark mark, String when, CalendarDate date) {
        this.mark = mark;
        this.when = when;
        this.date = date;
    }

    /** @param attributes with a {@code @when} */
    static Optional<DateText> of(ElementMark mark, Attributes attributes) {
        String when = attributes.getValue("", "when");
        String calendar = attributes.getValue("", "calendar");
        boolean gregorian = calendar == null || calendar.toLowerCase(Locale.ROOT).contains("greg");
        return gregorian && W3cForms.read(when.strip()) instanceof Possible possible
                ? Optional.of(new DateText(mark, when, possible.date()))
                : Optional.empty();
    }

    boolean isOf(ElementMark other) {
        return mark == other;
    }

    void startElement(String name) {
        plain &= PLAIN.contains(name);
    }

    void add(char[] characters, int start, int length) {
        if (plain && text.length() + length <= LONGEST) {
            text.append(characters, start, length);
        } else {
            plain = false;
        }
    }

    void judge(Sources sources, Findings findings) {
        List<TextDate> said = plain ? TextDate.of(text.toString(), mark.language()) : List.of();
        if (said.isEmpty() || said.stream().anyMatch(this::agrees)) {
            return;
        }
        TextDate one = said.get(0);
        String differences = String.join(" and the ", one.differences(date));
        Diagnostic diagnostic = Diagnostic.of(DateRules.TEXT_DIFFERS, sources.at(mark, "when"),
                        "`@when` of `" + mark.name() + "` is `" + when + "`, but its text is `"
                                + text.toString().strip().replaceAll("\\s+", " ") + "`: the " + differences + " differ"
                                + (differences.contains(" ") ? "" : "s"))
                .withHint((one.isFull() && said.size() == 1 ? "write `" + one.toDay() + "`" : "correct the one that is wrong")
                        + ", or say in `@calendar` how the text counts");
        findings.add(new Finding(DateCheck.NAME, Cause.of(mark, "when"), diagnostic));
    }

    private boolean agrees(TextDate said) {
        if (said.differences(date).isEmpty()) {
            return true;
        }
        if (!date.isFull() || date.year().getAsInt() > LAST_JULIAN || date.year().getAsInt() < 1) {
            return nextDay(said);
        }
        CalendarDate julian = date.julian();
        return said.differences(julian).isEmpty() || springYear(said, date) || springYear(said, julian) || nextDay(said);
    }

    /** A year that began in spring was a year behind until then. */
    private static boolean springYear(TextDate said, CalendarDate date) {
        return date.year().getAsInt() < LAST_SPRING
                && date.month().getAsInt() <= MARCH
                && said.year().isPresent()
                && said.year().getAsInt() == date.year().getAsInt() - 1
                && said.differences(date).equals(List.of("year"));
    }

    /** Of a moment in another time zone, the text may name the day before or after. */
    private boolean nextDay(TextDate said) {
        return date.zoned() && date.isFull() && said.isFull()
                && Math.abs(said.toDay().toEpochDay() - date.first().orElseThrow().toEpochDay()) == 1;
    }
}
