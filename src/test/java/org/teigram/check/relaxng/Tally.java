package org.teigram.check.relaxng;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts how often two judges agree. */
public final class Tally {

    private int documents;
    private int invalid;
    private int sameFirst;
    private final List<String> disagreements = new ArrayList<>();
    private final List<String> otherFirst = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();

    /** A document that was not read to its end says nothing. */
    public void add(String name, Witness.Verdicts verdicts) {
        if (!verdicts.complete()) {
            return;
        }
        documents++;
        if (!verdicts.agree()) {
            disagreements.add(name + " jing: " + verdicts.jing() + " ours: " + verdicts.ours());
        }
        if (!verdicts.jing().isEmpty()) {
            invalid++;
            if (verdicts.sameFirst()) {
                sameFirst++;
            } else {
                otherFirst.add(name + " jing: " + verdicts.jing().get(0)
                        + " ours: " + verdicts.ours().stream().findFirst());
            }
        }
        verdicts.ours().forEach(diagnostic -> lengths.add(diagnostic.message().length()));
    }

    public void add(Path file, Witness.Verdicts verdicts) {
        add(file.getFileName().toString(), verdicts);
    }

    public int documents() {
        return documents;
    }

    public List<String> disagreements() {
        return disagreements;
    }

    public List<String> otherFirst() {
        return otherFirst;
    }

    /** Of the invalid documents, the share whose first error is about the same element. */
    public double firstAgreement() {
        return invalid == 0 ? 1 : (double) sameFirst / invalid;
    }

    public int medianLength() {
        List<Integer> sorted = lengths.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d documents, %d invalid; other verdict: %d; first error about the same element: %d (%.2f %%); "
                        + "%d messages, median length %d",
                documents, invalid, disagreements.size(), sameFirst, 100 * firstAgreement(), lengths.size(), medianLength());
    }
}
