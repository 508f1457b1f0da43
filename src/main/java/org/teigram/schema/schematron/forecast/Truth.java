package org.teigram.schema.schematron.forecast;

/** What is known of a condition; in order, so that the lesser of two is both and the greater is either. */
enum Truth {
    NO, MAYBE, YES;

    static Truth of(boolean known) {
        return known ? YES : NO;
    }

    Truth not() {
        return this == NO ? YES : this == YES ? NO : MAYBE;
    }

    Truth and(Truth other) {
        return compareTo(other) < 0 ? this : other;
    }

    Truth or(Truth other) {
        return compareTo(other) > 0 ? this : other;
    }
}
