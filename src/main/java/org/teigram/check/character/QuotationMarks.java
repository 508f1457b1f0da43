package org.teigram.check.character;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How many there are of each kind in one block of text. Which of a pair opens depends on the language (»so«, «so»;
 * „so“, “so”), so only numbers are compared.
 */
final class QuotationMarks {

    /** Pairs of which there must be as many of the one as of the other. */
    private static final String PAIRED = "«»‹›「」『』";
    /** What opens in one language closes in another: there must be an even number of them. */
    private static final String DOUBLE = "„“”";
    private static final String COUNTED = PAIRED + DOUBLE + "\"";

    private final int[] counts = new int[COUNTED.length()];
    private char first;

    void add(char[] text, int start, int length) {
        for (int i = start; i < start + length; i++) {
            char c = text[i];
            if (first == 0 && c > ' ') {
                first = c;
            }
            if (c == '"' || c >= '«') {
                int kind = COUNTED.indexOf(c);
                if (kind >= 0) {
                    counts[kind]++;
                }
            }
        }
    }

    /** What is wrong, as the end of a sentence; empty where nothing is. */
    Optional<String> unpaired() {
        for (int i = 0; i < PAIRED.length(); i += 2) {
            if (counts[i] != counts[i + 1]) {
                return Optional.of(count(i) + ", " + count(i + 1));
            }
        }
        int from = PAIRED.length();
        int to = from + DOUBLE.length();
        if ((counts[from] + counts[from + 1] + counts[from + 2]) % 2 == 1) {
            return Optional.of(IntStream.range(from, to).filter(kind -> counts[kind] > 0).mapToObj(this::count)
                    .collect(Collectors.joining(", ")));
        }
        return counts[to] % 2 == 0 ? Optional.empty() : Optional.of(count(to));
    }

    /** Whether this block goes on with a quotation that the one before it did not close, by opening it once more. */
    boolean begins(QuotationMarks before) {
        int kind = first == 0 ? -1 : COUNTED.indexOf(first);
        return kind >= 0 && before.counts[kind] > 0;
    }

    private String count(int kind) {
        return counts[kind] + " `" + COUNTED.charAt(kind) + "`";
    }
}
