package org.teigram.check.alignment;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.teigram.check.alignment.Alignment.Cell;
import org.teigram.check.alignment.Alignment.Row;

/**
 * Tells numbers and dates that differ between passages that answer to each other. Generous: a small or round number may be
 * written as a word in the other language, the digits of a date may be anywhere in it, and where text is lost nothing is
 * said. So a number is told if each side has just one that the other lacks, or if it has three digits or more, is not round
 * and stands on one side alone; an old text that has no digits at all may say it in words.
 */
final class Figures {

    private static final int LONG = 3;

    /** What one view says in a row. */
    private record Side(int view, List<Cell> cells, Map<String, Long> digits, Set<String> known, Set<String> dates) {

        static Side of(Row row, int view, Transcript transcript) {
            List<Cell> cells = row.of(view);
            Map<String, Long> digits = Numerals.in(transcript.text(cells)).stream()
                    .collect(Collectors.groupingBy(number -> number, LinkedHashMap::new, Collectors.counting()));
            Set<String> dates = transcript.dates(cells).stream()
                    .map(Transcript.Dated::when)
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> known = new HashSet<>(digits.keySet());
            dates.forEach(date -> known.addAll(Numerals.in(date.replace('-', ' ').replace(':', ' ').replace('T', ' '))));
            transcript.values(cells).forEach(value -> known.addAll(Numerals.in(value)));
            return new Side(view, cells, digits, known, dates);
        }

        long count(String number) {
            return digits.getOrDefault(number, 0L);
        }

        Passage block() {
            return cells.get(0).block();
        }
    }

    private final Alignment alignment;
    private final Transcript transcript;
    private final AlignmentTeller teller;

    private Figures(Alignment alignment, Transcript transcript, AlignmentTeller teller) {
        this.alignment = alignment;
        this.transcript = transcript;
        this.teller = teller;
    }

    static void tell(Alignment alignment, Transcript transcript, AlignmentTeller teller) {
        Figures figures = new Figures(alignment, transcript, teller);
        alignment.rows().forEach(figures::compare);
    }

    /** From the last view on: it is the translation, as a rule, that has lost something. Each row is told once. */
    private void compare(Row row) {
        if (transcript.hasGap(row.cells())) {
            return;
        }
        List<Side> sides = row.cells().stream().map(Cell::view).distinct()
                .map(view -> Side.of(row, view, transcript)).toList();
        for (int i = sides.size() - 1; i > 0 || i == 0 && sides.size() > 2; i--) {
            Side side = sides.get(i);
            List<Side> others = sides.stream().filter(other -> other != side).toList();
            if (numbers(side, others) || dates(side, others)) {
                return;
            }
        }
    }

    private boolean numbers(Side side, List<Side> others) {
        List<String> own = side.digits().keySet().stream()
                .filter(n -> others.stream().noneMatch(other -> has(other.known(), n)))
                .toList();
        List<String> lacks = others.get(0).digits().keySet().stream()
                .filter(n -> others.stream().allMatch(other -> has(other.known(), n)) && !has(side.known(), n))
                .toList();
        if (own.isEmpty() != lacks.isEmpty()) { // the right number may stand there once more
            own = own.isEmpty() ? oftener(side, others) : own;
            lacks = lacks.isEmpty() ? seldomer(side, others) : lacks;
        }
        if (own.isEmpty() && lacks.isEmpty()) {
            return false;
        }
        Optional<String> extra = own.stream().filter(Figures::isTelling).findFirst();
        Optional<String> lost = lacks.stream().filter(Figures::isTelling).findFirst();
        if (own.size() == 1 && lacks.size() == 1) {
            told(side, others, "has the number " + quoted(own.get(0)) + ", not " + quoted(lacks.get(0)) + " as " + counterpart(others));
        } else if (lost.isPresent()) {
            told(side, others, "lacks the number " + quoted(lost.get()) + " of " + counterpart(others));
        } else if (extra.isPresent() && others.stream().noneMatch(other -> other.digits().isEmpty())) {
            told(side, others, "has the number " + quoted(extra.get()) + ", unlike " + counterpart(others));
        } else {
            return false;
        }
        return true;
    }

    private static List<String> oftener(Side side, List<Side> others) {
        return side.digits().keySet().stream()
                .filter(n -> others.stream().allMatch(other -> other.count(n) > 0 && other.count(n) < side.count(n)))
                .toList();
    }

    private static List<String> seldomer(Side side, List<Side> others) {
        return others.get(0).digits().keySet().stream()
                .filter(n -> side.count(n) > 0 && others.stream().allMatch(other -> other.count(n) > side.count(n)))
                .toList();
    }

    private void told(Side side, List<Side> others, String what) {
        teller.tell(AlignmentRules.NUMBERS, side.block(), what, "look which of the two is right",
                others.stream().map(Side::block).toList());
    }

    private String counterpart(List<Side> others) {
        return others.stream().map(other -> "the " + alignment.name(other.view())).collect(Collectors.joining(" and "));
    }

    private boolean dates(Side side, List<Side> others) {
        Predicate<String> elsewhere = when -> others.stream().anyMatch(o -> o.dates().stream().anyMatch(d -> same(d, when)));
        Optional<String> own = side.dates().stream().filter(elsewhere.negate()).findFirst();
        Optional<String> lacks = others.stream()
                .flatMap(other -> other.dates().stream())
                .filter(when -> side.dates().stream().noneMatch(date -> same(date, when)))
                .findFirst();
        if (own.isEmpty() || lacks.isEmpty()) {
            return false;
        }
        told(side, others, "has the date " + quoted(own.get()) + ", not " + quoted(lacks.get()) + " as " + counterpart(others));
        return true;
    }

    /** One may be less precise than the other. */
    private static boolean same(String date, String other) {
        return date.startsWith(other) || other.startsWith(date);
    }

    /** A year may be written with its last digits only. */
    private static boolean has(Set<String> numbers, String number) {
        return numbers.contains(number)
                || numbers.stream().anyMatch(other -> Math.min(other.length(), number.length()) == 2
                        && Math.max(other.length(), number.length()) == 4
                        && (other.endsWith(number) || number.endsWith(other)));
    }

    private static boolean isTelling(String number) {
        return number.length() >= LONG && !number.endsWith("00");
    }

    private static String quoted(String number) {
        return "`" + number + "`";
    }
}
