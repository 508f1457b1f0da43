package org.teigram.schema.schematron;

/**
 * An {@code assert} or {@code report} of a schema, or a {@code rule} as such.
 *
 * @param kind which of them
 * @param number by which the compiled rules name it
 * @param mode in which it runs by itself
 * @param id empty where it has none
 * @param context of its rule
 * @param test empty for a rule
 * @param at file and line of the schema, such as {@code rules.sch:12}; empty where that is not known
 */
public record Assertion(Kind kind, int number, String mode, String id, String context, String test, String at) {

    /** The names of the elements. */
    public enum Kind {
        RULE,
        ASSERT,
        REPORT
    }

    public boolean isRule() {
        return kind == Kind.RULE;
    }
}
