package org.teigram.check.date;

/** What the value of a date attribute says. */
sealed interface DateReading {

    /** A date or a time of which all that is given is possible. */
    record Possible(CalendarDate date) implements DateReading {}

    /**
     * It is written like a date or a time, and there is none such.
     *
     * @param why goes on from "which"
     * @param hint what to write instead
     */
    record Impossible(String why, String hint) implements DateReading {}

    /** It is not written like a date, or in a way that needs no judging. */
    record Unread() implements DateReading {}
}
