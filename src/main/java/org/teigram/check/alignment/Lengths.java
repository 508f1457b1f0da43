package org.teigram.check.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.teigram.check.alignment.Alignment.Row;

/**
 * Tells passages from which a sentence seems to be left out: they have fewer sentences than their counterpart, and are
 * shorter by more than the passages of this text otherwise are. Nothing is told where sentences are often joined or
 * parted, nor where there are too few passages to know, nor of a few words, nor where a table answers to a paragraph.
 */
final class Lengths {

    private static final int FEWEST_ROWS = 8;
    private static final int FEWEST_LETTERS = 40;
    private static final double MOSTLY = 0.8;
    private static final double SHORTER = 0.25;
    private static final double OF_THE_SPREAD = 2.5;
    /** The median of absolute deviations times this estimates the standard deviation of what is normally distributed. */
    private static final double NORMAL = 1.4826;

    /** @param ratio the logarithm of how much longer the one side is than the other */
    private record Measured(Row row, int sentences, int others, double ratio) {}

    private Lengths() {}

    static void tell(Alignment alignment, Transcript transcript, AlignmentTeller teller) {
        Set<Passage> told = new HashSet<>();
        for (int view = 0; view < alignment.views().size(); view++) {
            for (int other = 0; other < alignment.views().size(); other++) {
                if (other != view) {
                    for (Row row : tooShort(alignment.rows(view, other), view, other, transcript)) {
                        Passage passage = row.of(view).get(row.of(view).size() - 1).block();
                        if (told.add(passage)) {
                            teller.tell(AlignmentRules.SHORTER, passage, "has fewer sentences than its counterpart in the "
                                            + alignment.name(other) + ", and is much shorter than elsewhere in this text",
                                    "look whether a sentence is left out", List.of(row.of(other).get(0).block()));
                        }
                    }
                }
            }
        }
    }

    private static List<Row> tooShort(List<Row> rows, int view, int other, Transcript transcript) {
        List<Measured> measured = new ArrayList<>();
        for (Row row : rows) {
            String text = transcript.text(row.of(view));
            String counterpart = transcript.text(row.of(other));
            boolean alike = row.of(view).get(0).block().name().equals(row.of(other).get(0).block().name());
            if (alike && !text.isBlank() && Sentences.letters(counterpart) >= FEWEST_LETTERS
                    && !transcript.hasGap(row.cells())) {
                measured.add(new Measured(row, Sentences.count(text), Sentences.count(counterpart),
                        Math.log((double) Sentences.letters(text) / Sentences.letters(counterpart))));
            }
        }
        long alike = measured.stream().filter(each -> each.sentences() == each.others()).count();
        if (measured.size() < FEWEST_ROWS || alike < MOSTLY * measured.size()) {
            return List.of();
        }
        double median = median(measured.stream().mapToDouble(Measured::ratio).toArray());
        double spread = NORMAL * median(measured.stream().mapToDouble(each -> Math.abs(each.ratio() - median)).toArray());
        double limit = median - Math.max(SHORTER, OF_THE_SPREAD * spread);
        return measured.stream()
                .filter(each -> each.sentences() < each.others() && each.ratio() < limit)
                .map(Measured::row)
                .toList();
    }

    private static double median(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
