package org.teigram.diagnostic;

/**
 * One named thing a check can object to.
 *
 * @param id {@code area/name}; the page {@code docs/rules/<id>.md} explains it
 * @param severity how much it weighs unless the project says otherwise
 */
public record Rule(String id, Severity severity) {

    public static Rule error(String id) {
        return new Rule(id, Severity.ERROR);
    }

    public static Rule warning(String id) {
        return new Rule(id, Severity.WARNING);
    }

    public static Rule info(String id) {
        return new Rule(id, Severity.INFO);
    }
}
