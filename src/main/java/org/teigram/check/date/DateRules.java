package org.teigram.check.date;

import org.teigram.diagnostic.Rule;

/** What dates can be wrong in. */
public final class DateRules {

    /** An attribute's value is written like a date or a time, but the calendar or the clock has none such. */
    public static final Rule IMPOSSIBLE = Rule.error("date/impossible");
    /** An element's attributes let something end before it begins. */
    public static final Rule ORDER = Rule.error("date/order");
    /** An element has attributes of dating that exclude each other. */
    public static final Rule COMBINATION = Rule.warning("date/combination");
    /** The date that an element's text spells out is not that of its attribute. */
    public static final Rule TEXT_DIFFERS = Rule.warning("date/text-differs");

    private DateRules() {}
}
