package org.teigram.check.alignment;

/** Which of some numbers are connected (union and find). */
final class Components {

    private final int[] above;

    Components(int size) {
        above = new int[size];
        for (int i = 0; i < size; i++) {
            above[i] = i;
        }
    }

    void join(int a, int b) {
        int one = of(a);
        int other = of(b);
        above[Math.max(one, other)] = Math.min(one, other);
    }

    /** The lowest number that this one is connected with. */
    int of(int number) {
        int at = number;
        while (above[at] != at) {
            above[at] = above[above[at]];
            at = above[at];
        }
        return at;
    }
}
