package org.teigram.check.alignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.teigram.check.alignment.Alignment.Cell;
import org.teigram.check.alignment.Alignment.Row;

/**
 * Tells passages that answer to each other in another order than those around them, as long as they are the exception (at
 * most one of four): a translation may have an order of its own. Numbers, dates and names around a letter are not looked at, for
 * each language has its own place for them. Also passages that name one counterpart and are named by
 * another one.
 */
final class Crossings {

    private static final Set<String> AROUND_LETTERS =
            Set.of("opener", "closer", "idno", "dateline", "signed", "salute", "address", "stamp", "fw");

    private Crossings() {}

    static void tell(Alignment alignment, AlignmentTeller teller) {
        Set<Passage> told = new HashSet<>();
        for (int view = 0; view < alignment.views().size(); view++) {
            for (int other = view + 1; other < alignment.views().size(); other++) {
                List<Row> rows = alignment.rows(view, other);
                for (Row row : exceptions(rows.stream().filter(Crossings::isInOrder).toList(), other)) {
                    Cell cell = row.of(other).get(0);
                    if (told.add(cell.block())) {
                        teller.tell(AlignmentRules.CROSSING, cell.block(), "answers to a passage of the "
                                        + alignment.name(view) + " that stands in another place than those around it: links cross",
                                "look whether two links are exchanged", List.of(row.of(view).get(0).block()), "corresp");
                    }
                }
                int from = view;
                int to = other;
                rows.forEach(row -> contradiction(alignment, row, from, to, told, teller));
            }
        }
    }

    private static boolean isInOrder(Row row) {
        return row.cells().stream().noneMatch(cell -> isAroundLetter(cell.block()));
    }

    private static boolean isAroundLetter(Passage passage) {
        return AROUND_LETTERS.contains(passage.name()) || passage.parent().map(Crossings::isAroundLetter).orElse(false);
    }

    /** The rows outside of a longest series that ascends in the other view too; none if they are too many. */
    private static List<Row> exceptions(List<Row> rows, int other) {
        int[] places = rows.stream().mapToInt(row -> row.of(other).get(0).number()).toArray();
        boolean[] ascending = longestAscent(places);
        List<Row> exceptions = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            if (!ascending[i]) {
                exceptions.add(rows.get(i));
            }
        }
        return exceptions.size() <= Math.max(1, rows.size() / 4) ? exceptions : List.of();
    }

    /** Which of the numbers belong to a longest ascending series of them (patience sorting). */
    private static boolean[] longestAscent(int[] numbers) {
        int[] before = new int[numbers.length];
        int[] last = new int[numbers.length + 1];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int low = 1;
            int high = length + 1;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (numbers[last[middle]] < numbers[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low > 1 ? last[low - 1] : i;
            last[low] = i;
            length = Math.max(length, low);
        }
        boolean[] member = new boolean[numbers.length];
        for (int i = last[length], left = length; left > 0; i = before[i], left--) {
            member[i] = true;
        }
        return member;
    }

    /** Of passages tied together, one that names a counterpart while quite another one names it. */
    private static void contradiction(
            Alignment alignment, Row row, int view, int other, Set<Passage> told, AlignmentTeller teller) {
        for (Cell cell : row.of(other)) {
            List<Integer> names = alignment.said().getOrDefault(cell.number(), List.of()).stream()
                    .filter(number -> alignment.cells().get(number).view() == view)
                    .toList();
            List<Cell> namedBy = row.of(view).stream()
                    .filter(by -> alignment.said().getOrDefault(by.number(), List.of()).contains(cell.number()))
                    .toList();
            boolean apart = !told.contains(row.cells().get(0).block()) && !names.isEmpty() && !namedBy.isEmpty()
                    && namedBy.stream().noneMatch(by -> names.contains(by.number()));
            if (apart) {
                told.add(row.cells().get(0).block()); // once for all passages that are tied together by mistake
                told.add(cell.block());
                teller.tell(AlignmentRules.CROSSING, cell.block(), "names another passage of the " + alignment.name(view)
                                + " than the one that names it",
                        "let the two name each other", List.of(namedBy.get(0).block()), "corresp");
                return;
            }
        }
    }
}
