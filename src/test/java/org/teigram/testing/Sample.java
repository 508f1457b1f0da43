package org.teigram.testing;

import java.util.List;
import java.util.stream.IntStream;

/** What is taken of a corpus where all of it would take long: with {@code -Dteigram.corpora=all} that. */
public final class Sample {

    private Sample() {}

    /** So many of them, more than one, spread over all. */
    public static <T> List<T> of(int some, List<T> all) {
        if (all.size() <= some || "all".equals(System.getProperty("teigram.corpora"))) {
            return all;
        }
        return IntStream.range(0, some).mapToObj(i -> all.get(i * (all.size() - 1) / (some - 1))).toList();
    }
}
