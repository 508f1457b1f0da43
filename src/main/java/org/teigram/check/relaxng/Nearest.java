package org.teigram.check.relaxng;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Finds the word that somebody may have meant. */
final class Nearest {

    /** Longer words are not worth the comparison. */
    private static final int MAX_LENGTH = 100;

    private Nearest() {}

    /** The closest of the candidates if it is close enough; of several equally close ones the first of the collection. */
    static Optional<String> of(String word, Collection<String> candidates) {
        return of(word, candidates, Function.identity());
    }

    static <T> Optional<T> of(String word, Collection<T> candidates, Function<T, String> spelling) {
        return candidates.stream()
                .filter(candidate -> close(word, spelling.apply(candidate)))
                .min(Comparator.comparingInt(candidate -> distance(word, spelling.apply(candidate))));
    }

    private static boolean close(String word, String candidate) {
        int length = Math.max(word.length(), candidate.length());
        int allowed = length < 3 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3;
        return length <= MAX_LENGTH
                && Math.abs(word.length() - candidate.length()) <= allowed
                && distance(word, candidate) <= Math.max(1, 2 * allowed);
    }

    /** Twice the number of letters to insert, delete, replace or swap with their neighbour; case alone counts 1. */
    private static int distance(String word, String candidate) {
        String a = word.toLowerCase(Locale.ROOT);
        String b = candidate.toLowerCase(Locale.ROOT);
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        boolean cased = a.equals(b) && !word.equals(candidate);
        return cased ? 1 : 2 * d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replace, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
