package org.teigram.check.alignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.teigram.check.alignment.Alignment.Cell;
import org.teigram.check.alignment.Alignment.Row;

/**
 * Tells passages without a counterpart in another view where nearly all others of their kind in their view have one there:
 * at least three, and of each ten at most one has not. One that says why (by {@code @ana}) is excused.
 */
final class LeftOut {

    private static final int FEWEST = 3;

    private LeftOut() {}

    static void tell(Alignment alignment, AlignmentTeller teller) {
        Map<Integer, Row> rowOf = new LinkedHashMap<>();
        alignment.rows().forEach(row -> row.cells().forEach(cell -> rowOf.put(cell.number(), row)));
        Map<Cell, List<String>> lacking = new LinkedHashMap<>();
        int views = alignment.views().size();
        IntStream.range(0, views).forEach(view -> IntStream.range(0, views).filter(other -> other != view).forEach(other -> {
            Map<String, List<Cell>> byKind = alignment.cells().stream()
                    .filter(cell -> cell.view() == view && cell.block().hasAnyText() && !isExcused(cell.block()))
                    .collect(Collectors.groupingBy(cell -> cell.block().name(), LinkedHashMap::new, Collectors.toList()));
            byKind.values().forEach(cells -> without(cells, other, rowOf).forEach(
                    cell -> lacking.computeIfAbsent(cell, key -> new ArrayList<>()).add(alignment.name(other))));
        }));
        lacking.forEach((cell, names) -> teller.tell(AlignmentRules.UNALIGNED, cell.block(),
                "has no counterpart in the " + String.join(" and the ", names) + ", where its neighbours have one",
                "name it by `@corresp`, or say by `@ana` why there is none", List.of(), "corresp", "ana"));
    }

    private static List<Cell> without(List<Cell> cells, int other, Map<Integer, Row> rowOf) {
        List<Cell> without = cells.stream()
                .filter(cell -> !rowOf.containsKey(cell.number()) || !rowOf.get(cell.number()).has(other))
                .toList();
        int with = cells.size() - without.size();
        return with >= FEWEST && without.size() <= Math.max(1, cells.size() / 10) ? without : List.of();
    }

    private static boolean isExcused(Passage passage) {
        return passage.isExcused() || passage.parent().map(LeftOut::isExcused).orElse(false);
    }
}
