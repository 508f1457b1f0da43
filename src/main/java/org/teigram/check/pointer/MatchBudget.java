package org.teigram.check.pointer;

/**
 * How much work the private schemes of one document may make: some patterns take longer than anybody would wait, or more
 * stack than there is, and documents bring their own.
 */
final class MatchBudget {

    /** Thrown where the work is more than any sensible pattern makes. */
    static final class Spent extends RuntimeException {
        Spent() {
            super(null, null, false, false);
        }
    }

    private static final int LONGEST = 100_000;
    private long steps = 20_000_000;

    /** @throws Spent if the text is longer than the address of anything */
    void length(long characters) {
        if (characters > LONGEST) {
            throw new Spent();
        }
    }

    /** A text for a matcher, every look at a character of which is a step. */
    CharSequence counting(String text) {
        return new CharSequence() {
            @Override
            public int length() {
                return text.length();
            }

            @Override
            public char charAt(int index) {
                if (--steps < 0) {
                    throw new Spent();
                }
                return text.charAt(index);
            }

            @Override
            public CharSequence subSequence(int start, int end) {
                return text.subSequence(start, end);
            }

            @Override
            public String toString() {
                return text;
            }
        };
    }
}
