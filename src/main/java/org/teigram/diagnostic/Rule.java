package org.teigram.diagnostic;

/**
 * One named thing a check can object to.
 *
 * @param id {@code area/name}; the page {@code docs/rules/<id>.md} explains it
 * @param severity how much it weighs unless the project says otherwise
 * @param asked whether it is told only where the project asks for it, by giving it a severity
 */
public record Rule(String id, Severity severity, boolean asked) {

    public static Rule error(String id) {
        return new Rule(id, Severity.ERROR, false);
    }

    public static Rule warning(String id) {
        return new Rule(id, Severity.WARNING, false);
    }

    public static Rule info(String id) {
        return new Rule(id, Severity.INFO, false);
    }

    /** The same rule, off unless a project asks for it. */
    public Rule whereAsked() {
        return new Rule(id, severity, true);
    }
}
