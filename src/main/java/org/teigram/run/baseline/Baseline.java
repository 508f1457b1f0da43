package org.teigram.run.baseline;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The problems a project knows, each with how often it may occur in a document. Thread-safe: it does not change.
 *
 * @param folder that its files are named from
 * @param accepting whether all there is now is to be known from now on
 */
public record Baseline(Path folder, SortedMap<Problem, Integer> known, boolean accepting) {

    /** From the surest sign to the weakest: the same, moved, edited. */
    private static final List<Function<Problem, List<String>>> SIGNS =
            List.of(Problem::same, Problem::moved, Problem::edited);

    /**
     * What the comparison came to for one document.
     *
     * @param isKnown for each problem, in the order given
     * @param found how often each problem occurs
     * @param recognised how often each entry was recognised
     */
    public record Comparison(List<Boolean> isKnown, Map<Problem, Integer> found, Map<Problem, Integer> recognised) {}

    /** Recognises the problems of one document. Where an entry counts n and n + 1 are found, one of them is new. */
    public Comparison compare(List<Problem> problems) {
        Map<Problem, Integer> found = new HashMap<>();
        problems.forEach(problem -> found.merge(problem, 1, Integer::sum));
        if (accepting) {
            return new Comparison(problems.stream().map(problem -> true).toList(), found, Map.of());
        }
        Set<String> files = problems.stream().map(Problem::file).collect(Collectors.toSet());
        Map<Problem, Integer> left = new TreeMap<>();
        files.forEach(file -> left.putAll(known.subMap(first(file), first(file + "\0"))));
        Map<Problem, Integer> recognised = new HashMap<>();
        Set<Integer> indexes = new HashSet<>();
        for (Function<Problem, List<String>> sign : SIGNS) {
            Map<List<String>, Deque<Problem>> entries = new HashMap<>();
            left.keySet().forEach(entry -> entries.computeIfAbsent(sign.apply(entry), key -> new ArrayDeque<>()).add(entry));
            for (int i = 0; i < problems.size() && !left.isEmpty(); i++) {
                Deque<Problem> same = entries.get(sign.apply(problems.get(i)));
                if (!indexes.contains(i) && same != null && !same.isEmpty()) {
                    indexes.add(i);
                    recognised.merge(same.peek(), 1, Integer::sum);
                    if (left.merge(same.peek(), -1, Integer::sum) == 0) {
                        left.remove(same.remove());
                    }
                }
            }
        }
        List<Boolean> isKnown = new ArrayList<>();
        for (int i = 0; i < problems.size(); i++) {
            isKnown.add(indexes.contains(i));
        }
        return new Comparison(isKnown, found, recognised);
    }

    private static Problem first(String file) {
        return new Problem(file, "", "", "", "");
    }
}
