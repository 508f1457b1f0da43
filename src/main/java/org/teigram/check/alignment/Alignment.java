package org.teigram.check.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The views of a text cut into cells, and the rows that ties between cells of different views make; as
 * {@code xslt/lib/alignment.xsl} has it. Without ties there are no rows to be judged.
 *
 * @param cells view by view, in the order of each
 * @param rows those with cells of at least two views, by their first cell
 * @param said for each cell the numbers of those cells of other views that it names itself, by {@code @corresp}
 * @param complete whether all that is named as a counterpart stands in a cell
 */
record Alignment(List<View> views, List<Cell> cells, List<Row> rows, Map<Integer, List<Integer>> said,
        boolean complete) {

    /**
     * A block with what goes with it.
     *
     * @param number its place among all cells
     * @param nodes what it consists of; one of them is the block
     */
    record Cell(int number, int view, Passage block, List<Passage> nodes) {}

    /** Cells that are tied, in their order. */
    record Row(List<Cell> cells) {

        List<Cell> of(int view) {
            return cells.stream().filter(cell -> cell.view() == view).toList();
        }

        boolean has(int view) {
            return cells.stream().anyMatch(cell -> cell.view() == view);
        }
    }

    static Alignment of(Outline outline) {
        List<View> views = outline.views();
        Pieces pieces = new Pieces(outline.named());
        List<Cell> cells = new ArrayList<>();
        for (int view = 0; view < views.size(); view++) {
            for (List<Passage> nodes : pieces.cells(views.get(view).element())) {
                cells.add(new Cell(cells.size(), view, nodes.get(nodes.size() - 1), nodes));
            }
        }
        Map<String, Integer> cellOf = new HashMap<>();
        Set<String> twice = new HashSet<>();
        cells.forEach(cell -> cell.nodes().forEach(node -> node.each(passage -> {
            if (!passage.id().isEmpty() && cellOf.putIfAbsent(passage.id(), cell.number()) != null) {
                twice.add(passage.id());
            }
        })));
        twice.retainAll(outline.named());
        if (!twice.isEmpty()) {
            return new Alignment(views, cells, List.of(), Map.of(), false); // nobody knows which of the two is meant
        }
        Map<Integer, List<Integer>> said = new HashMap<>();
        Components components = new Components(cells.size());
        cells.forEach(cell -> cell.nodes().forEach(node -> node.each(passage -> passage.named().stream()
                .flatMap(id -> Optional.ofNullable(cellOf.get(id)).stream())
                .filter(other -> cells.get(other).view() != cell.view())
                .forEach(other -> {
                    said.computeIfAbsent(cell.number(), key -> new ArrayList<>()).add(other);
                    components.join(cell.number(), other);
                }))));
        for (List<String> link : outline.links()) {
            List<Integer> ends = link.stream().flatMap(id -> Optional.ofNullable(cellOf.get(id)).stream()).toList();
            ends.forEach(a -> ends.stream().filter(b -> cells.get(a).view() != cells.get(b).view())
                    .forEach(b -> components.join(a, b)));
        }
        return new Alignment(views, cells, rows(cells, components), said, cellOf.keySet().containsAll(outline.named()));
    }

    private static List<Row> rows(List<Cell> cells, Components components) {
        Map<Integer, List<Cell>> byName = new HashMap<>();
        cells.forEach(cell -> byName.computeIfAbsent(components.of(cell.number()), key -> new ArrayList<>(2)).add(cell));
        return byName.values().stream()
                .filter(row -> row.stream().map(Cell::view).distinct().count() > 1)
                .map(Row::new)
                .sorted(Comparator.comparing(row -> row.cells().get(0).number()))
                .toList();
    }

    /** The rows that hold cells of both views, in the order of the first. */
    List<Row> rows(int view, int other) {
        return rows.stream()
                .filter(row -> row.has(view) && row.has(other))
                .sorted(Comparator.comparing(row -> row.of(view).get(0).number()))
                .toList();
    }

    /** What a view is called in a message. */
    String name(int view) {
        String kind = views.get(view).kind();
        boolean alone = views.stream().filter(each -> each.kind().equals(kind)).count() == 1;
        String id = views.get(view).element().id();
        return kind.equals("text") ? "other text" : alone || id.isEmpty() ? kind : kind + " `#" + id + "`";
    }
}
