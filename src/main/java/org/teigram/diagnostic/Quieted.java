package org.teigram.diagnostic;

/**
 * A diagnostic that is not told as a problem, because someone decided so.
 *
 * @param reason in the words of who decided; empty for one of a baseline
 */
public record Quieted(Diagnostic diagnostic, By by, String reason) {

    public enum By {
        /** A processing instruction at the place. */
        INSTRUCTION("suppressed"),
        /** The project's baseline. */
        BASELINE("known");

        private final String word;

        By(String word) {
            this.word = word;
        }

        /** The word for it in reports. */
        public String word() {
            return word;
        }
    }
}
