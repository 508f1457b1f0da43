package org.teigram.schema.schematron.forecast;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/**
 * What is known of an element between its tags: rows of {@link ElementTests} for itself and what is around and in it. Used
 * again for the next element at the same depth.
 */
final class OpenElement {

    private final OpenElement outer;
    private final long[] around;
    private final long[] children;
    private final long[] repeated;
    private final long[] below;
    private final List<Condition> open = new ArrayList<>();
    private long[] self;
    private Attributes attributes;
    private boolean text;
    private boolean words;
    private boolean complete;
    private OpenElement inner;

    /** @param outer the element around it; null for the root */
    OpenElement(OpenElement outer, int width) {
        this.outer = outer;
        this.around = new long[width];
        this.children = new long[width];
        this.repeated = new long[width];
        this.below = new long[width];
    }

    void start(long[] row, Attributes given) {
        self = row;
        attributes = given;
        text = false;
        words = false;
        complete = false;
        open.clear();
        for (int i = 0; i < row.length; i++) {
            around[i] = outer == null ? 0 : outer.around[i] | outer.self[i];
            children[i] = 0;
            repeated[i] = 0;
            below[i] = 0;
        }
    }

    /** Whether the condition may hold as far as the start tag tells; if its content decides, it is asked again at the end. */
    boolean mayHold(Condition condition) {
        if (condition.of(this) == Truth.NO) {
            return false;
        }
        if (!condition.isOfContent()) {
            return true;
        }
        if (open.isEmpty()) {
            attributes = new AttributesImpl(attributes); // the parser uses its own again
        }
        open.add(condition);
        return false;
    }

    /** Whether one of the conditions that waited for the content may hold. */
    boolean end() {
        complete = true;
        boolean may = false;
        for (int i = 0; i < open.size() && !may; i++) {
            may = open.get(i).of(this) != Truth.NO;
        }
        if (outer != null) {
            for (int i = 0; i < self.length; i++) {
                outer.repeated[i] |= outer.children[i] & self[i];
                outer.children[i] |= self[i];
                outer.below[i] |= self[i] | below[i];
            }
            outer.words |= words;
        }
        return may;
    }

    void characters(char[] characters, int start, int length) {
        text = true;
        for (int i = start; i < start + length && !words; i++) {
            char one = characters[i];
            words = one != ' ' && one != '\n' && one != '\t' && one != '\r';
        }
    }

    /** The place for an element within it. */
    OpenElement inner() {
        if (inner == null) {
            inner = new OpenElement(this, around.length);
        }
        return inner;
    }

    OpenElement outer() {
        return outer;
    }

    String attribute(String uri, String local) {
        return attributes.getValue(uri, local);
    }

    long[] self() {
        return self;
    }

    long[] around() {
        return around;
    }

    long[] children() {
        return children;
    }

    long[] repeated() {
        return repeated;
    }

    long[] below() {
        return below;
    }

    boolean hasText() {
        return text;
    }

    boolean hasWords() {
        return words;
    }

    boolean isComplete() {
        return complete;
    }
}
