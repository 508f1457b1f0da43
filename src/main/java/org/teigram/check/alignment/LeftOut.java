package org.teigram.check.alignment;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.teigram.check.alignment.Alignment.Cell;
import org.teigram.check.alignment.Alignment.Row;

/**
 * Tells passages without a counterpart in another view where nearly all others of their kind in their view have one there:
 * at least three, and of each ten at most one has not. One that says why (by {@code @ana}) is excused. Where as many are
 * left over in either view, a link between them is missing: that is told in the later view.
 */
final class LeftOut {

    private static final int FEWEST = 3;

    private final Alignment alignment;
    private final Map<Integer, Row> rowOf = new LinkedHashMap<>();
    private final Map<Cell, Set<String>> lacking = new LinkedHashMap<>();
    private final Map<Cell, List<Passage>> likely = new LinkedHashMap<>();

    private LeftOut(Alignment alignment) {
        this.alignment = alignment;
        alignment.rows().forEach(row -> row.cells().forEach(cell -> rowOf.put(cell.number(), row)));
    }

    static void tell(Alignment alignment, AlignmentTeller teller) {
        LeftOut leftOut = new LeftOut(alignment);
        for (int view = 0; view < alignment.views().size(); view++) {
            for (int other = view + 1; other < alignment.views().size(); other++) {
                leftOut.compare(view, other);
            }
        }
        leftOut.lacking.forEach((cell, names) -> teller.tell(AlignmentRules.UNALIGNED, cell.block(),
                "has no counterpart in the " + String.join(" and the ", names) + ", where others of its kind have one",
                "name it by `@corresp`, or say by `@ana` why there is none",
                leftOut.likely.getOrDefault(cell, List.of()), "corresp", "ana"));
    }

    private void compare(int view, int other) {
        Map<String, List<Cell>> here = without(view, other);
        Map<String, List<Cell>> there = without(other, view);
        there.forEach((kind, cells) -> {
            List<Cell> partners = here.getOrDefault(kind, List.of());
            cells.forEach(cell -> add(cell, view));
            if (partners.size() == cells.size()) {
                cells.forEach(cell -> likely.putIfAbsent(cell, partners.stream().map(Cell::block).toList()));
                here.remove(kind);
            }
        });
        here.values().forEach(cells -> cells.forEach(cell -> add(cell, other)));
    }

    private void add(Cell cell, int other) {
        lacking.computeIfAbsent(cell, key -> new LinkedHashSet<>()).add(alignment.name(other));
    }

    /** The passages of one view without a counterpart in the other, by the names of their elements. */
    private Map<String, List<Cell>> without(int view, int other) {
        Map<String, List<Cell>> byKind = alignment.cells().stream()
                .filter(cell -> cell.view() == view && cell.block().hasAnyText() && !isExcused(cell.block()))
                .collect(Collectors.groupingBy(cell -> cell.block().name(), LinkedHashMap::new, Collectors.toList()));
        byKind.replaceAll((kind, cells) -> exceptions(cells, other));
        byKind.values().removeIf(List::isEmpty);
        return byKind;
    }

    private List<Cell> exceptions(List<Cell> cells, int other) {
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
