package org.teigram.check.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.teigram.document.place.ElementMark;
import org.xml.sax.Attributes;

/** An element of a view, with what alignment asks of it. Made while the document is parsed, and complete at its end tag. */
final class Passage {

    private static final Set<String> SET_UP = Set.of("div", "p", "ab", "lg", "l", "head");

    private final ElementMark mark;
    private final String name;
    private final Optional<Passage> parent;
    private final String id;
    private final String corresp;
    private final boolean excused;
    private final int start;
    private final List<Passage> children = new ArrayList<>(0);
    private int end;
    private boolean ownText;
    private boolean text;

    /** @param start where its text starts in the transcript */
    Passage(ElementMark mark, String name, Optional<Passage> parent, Attributes attributes, int start) {
        this.mark = mark;
        this.name = name;
        this.parent = parent;
        this.id = value(attributes, "xml:id");
        this.corresp = value(attributes, "corresp");
        this.excused = attributes.getIndex("ana") >= 0;
        this.start = start;
        parent.ifPresent(above -> above.children.add(this));
    }

    private static String value(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value.strip();
    }

    void hasText() {
        ownText = true;
        text = true;
    }

    void close(int place) {
        end = place;
        if (text) {
            parent.ifPresent(above -> above.text = true);
        }
    }

    ElementMark mark() {
        return mark;
    }

    /** Its local name. */
    String name() {
        return name;
    }

    Optional<Passage> parent() {
        return parent;
    }

    List<Passage> children() {
        return children;
    }

    /** Empty if it has none. */
    String id() {
        return id;
    }

    boolean names() {
        return !corresp.isEmpty();
    }

    /** The ids of this document that its {@code @corresp} names. */
    List<String> named() {
        return LocalIds.of(corresp);
    }

    /** Whether it says why it has no counterpart, by {@code @ana}. */
    boolean isExcused() {
        return excused;
    }

    /** Whether characters stand in it directly, white space aside. */
    boolean hasOwnText() {
        return ownText;
    }

    /** Whether characters stand in it or in anything inside it. */
    boolean hasAnyText() {
        return text;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Whether there is more in it than what is set up to be written in. */
    boolean isFilled() {
        return text || children.stream().anyMatch(child -> !SET_UP.contains(child.name) || child.isFilled());
    }

    /** Itself and all elements inside it, in the order of the document. */
    void each(Consumer<Passage> consumer) {
        consumer.accept(this);
        children.forEach(child -> child.each(consumer));
    }
}
