package org.teigram.run.baseline;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a whole run came to, against its baseline. A file that several documents include counts once: with as many
 * problems as it has in the document where it has most. Filled on one thread.
 */
public final class Ledger {

    private final Baseline baseline;
    private final Set<String> examined = new HashSet<>();
    private final Map<Problem, Integer> found = new HashMap<>();
    private final Map<Problem, Integer> recognised = new HashMap<>();

    public Ledger(Baseline baseline) {
        this.baseline = baseline;
    }

    /** @param files that were examined completely, as the baseline names them */
    public void add(Baseline.Comparison comparison, Set<String> files) {
        examined.addAll(files);
        comparison.found().forEach((problem, count) -> found.merge(problem, count, Math::max));
        comparison.recognised().forEach((problem, count) -> recognised.merge(problem, count, Math::max));
    }

    /** Entries that no longer occur: in files that were examined, and in files that are no longer there. */
    public SortedMap<Problem, Integer> gone() {
        SortedMap<Problem, Integer> gone = new TreeMap<>();
        if (!baseline.accepting()) {
            baseline.known().forEach((problem, count) -> {
                int left = count - recognised.getOrDefault(problem, 0);
                if (left > 0 && judged(problem.file())) {
                    gone.put(problem, left);
                }
            });
        }
        return gone;
    }

    /** What the baseline is to be from now on: what was found, and what it said of files that were not examined. */
    public SortedMap<Problem, Integer> accepted() {
        SortedMap<Problem, Integer> accepted = new TreeMap<>(found);
        baseline.known().forEach((problem, count) -> {
            if (!judged(problem.file())) {
                accepted.merge(problem, count, Math::max);
            }
        });
        return accepted;
    }

    private boolean judged(String file) {
        return examined.contains(file) || Files.notExists(baseline.folder().resolve(file));
    }
}
