package org.teigram.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Finds the name that was probably meant. */
public final class Nearest {

    /** Longer names are not worth the comparison. */
    private static final int LONGEST = 100;

    private Nearest() {}

    /**
     * The closest of the names, if it is close: at most a third of the longer name's letters are to be replaced, inserted,
     * left out or swapped with their neighbour. Case weighs next to nothing. Of equally close names, one with the same
     * first letter, else the first in code point order.
     */
    public static Optional<String> to(String written, Collection<String> names) {
        return names.stream()
                .filter(name -> !name.equals(written) && close(written, name))
                .min(Comparator.<String>comparingInt(name -> rank(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** As {@link #to(String, Collection)}, for things that have a name; of equally close ones the first, an equal one too. */
    public static <T> Optional<T> to(String written, Collection<T> things, Function<T, String> name) {
        return things.stream()
                .filter(thing -> close(written, name.apply(thing)))
                .min(Comparator.comparingInt(thing -> rank(written, name.apply(thing))));
    }

    private static boolean close(String written, String name) {
        int longer = Math.max(written.length(), name.length());
        return longer <= LONGEST
                && 3 * Math.abs(written.length() - name.length()) <= longer
                && 3 * (distance(written, name) / 2) <= longer;
    }

    /** By distance; of equally distant names one with the same first letter comes first: it is seldom mistaken. */
    private static int rank(String written, String name) {
        boolean sameStart = !written.isEmpty() && !name.isEmpty() && written.charAt(0) == name.charAt(0);
        return 2 * distance(written, name) + (sameStart ? 0 : 1);
    }

    /** Twice the number of changes, and 1 where only case differs (Damerau's distance, adjacent letters swapped once). */
    private static int distance(String written, String name) {
        String a = written.toLowerCase(Locale.ROOT);
        String b = name.toLowerCase(Locale.ROOT);
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return 2 * d[a.length()][b.length()] + (a.equals(b) && !written.equals(name) ? 1 : 0);
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
