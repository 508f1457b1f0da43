package org.teigram.check.alignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.xml.sax.Attributes;

/**
 * The words of a document's views, one after the other, as the editor reads them: without notes, without what stands
 * corrected or written out beside it, without the text of dates and numbers whose value an attribute gives.
 */
final class Transcript {

    /** Not the text itself, or said once more in better form next to it. */
    private static final Set<String> LEFT_OUT =
            Set.of("note", "sic", "orig", "abbr", "del", "surplus", "fw", "label", "noteGrp", "rdg", "bibl", "link", "linkGrp");
    private static final Set<String> GAPS = Set.of("gap", "ellipsis", "damage");
    private static final List<String> WHEN = List.of("when", "from", "to", "notBefore", "notAfter");
    private static final List<String> VALUES = List.of("value", "quantity", "atLeast", "atMost", "min", "max");

    /** What an attribute says of a date. */
    record Dated(int place, String when) {}

    private record Value(int place, String value) {}

    /** An element that says the value of what stands in it. */
    private record Valued(int depth, int place, List<Value> values) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Dated> dates = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();
    private final List<Integer> gaps = new ArrayList<>();
    private final Deque<Valued> open = new ArrayDeque<>();
    private int leftOut;
    private int depth;

    int length() {
        return text.length();
    }

    void start(String name, Attributes attributes) {
        depth++;
        if (Layout.isAlwaysBlock(name) || name.endsWith("b") && name.length() == 2) {
            text.append(' '); // pb, cb, lb part words no less than a paragraph does
        }
        if (leftOut > 0 || LEFT_OUT.contains(name)) {
            leftOut++;
        } else if (name.equals("date") || name.equals("time")) {
            WHEN.stream().filter(when -> attributes.getIndex(when) >= 0)
                    .forEach(when -> dates.add(new Dated(length(), attributes.getValue(when).strip())));
            leftOut += WHEN.stream().anyMatch(when -> attributes.getIndex(when) >= 0) ? 1 : 0;
        } else if (GAPS.contains(name)) {
            gaps.add(length());
        }
        if (attributes.getLength() > 0) {
            value(attributes);
        }
    }

    private void value(Attributes attributes) {
        List<Value> own = new ArrayList<>(0);
        for (String name : VALUES) {
            String value = attributes.getValue(name);
            if (value != null) {
                own.add(new Value(length(), value.strip()));
            }
        }
        if (!own.isEmpty()) {
            open.push(new Valued(depth, length(), own));
        }
    }

    void end(String name) {
        if (!open.isEmpty() && open.peek().depth() == depth) {
            Valued valued = open.pop();
            if (text.substring(valued.place()).chars().noneMatch(Character::isDigit)) {
                values.addAll(valued.values());
            }
        }
        depth--;
        leftOut = Math.max(0, leftOut - 1);
        if (Layout.isAlwaysBlock(name)) {
            text.append(' ');
        }
    }

    void characters(char[] characters, int start, int length) {
        if (leftOut == 0) {
            text.append(characters, start, length);
        }
    }

    String text(List<Alignment.Cell> cells) {
        StringBuilder joined = new StringBuilder();
        passages(cells).forEach(passage -> joined.append(text, passage.start(), passage.end()).append(' '));
        return joined.toString();
    }

    List<Dated> dates(List<Alignment.Cell> cells) {
        return dates.stream().filter(date -> stands(date.place(), cells)).toList();
    }

    /** What attributes say of numbers that are written as words. */
    List<String> values(List<Alignment.Cell> cells) {
        return values.stream().filter(value -> stands(value.place(), cells)).map(Value::value).toList();
    }

    /** Whether something is missing from the text, so that nothing follows from what is not there. */
    boolean hasGap(List<Alignment.Cell> cells) {
        return gaps.stream().anyMatch(place -> stands(place, cells));
    }

    private static Stream<Passage> passages(List<Alignment.Cell> cells) {
        return cells.stream().flatMap(cell -> cell.nodes().stream());
    }

    private static boolean stands(int place, List<Alignment.Cell> cells) {
        return passages(cells).anyMatch(passage -> passage.start() <= place && place < Math.max(passage.end(), passage.start() + 1));
    }
}
