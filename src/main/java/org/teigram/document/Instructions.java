package org.teigram.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teigram.diagnostic.Location;
import org.teigram.diagnostic.Span;
import org.teigram.document.place.ElementMark;
import org.teigram.document.place.Sources;
import org.xml.sax.Locator;

/**
 * Follows the {@code <?teigram ...?>} instructions of one document to the element each speaks of. Where there is none,
 * it is never asked for anything but whether there is one.
 */
final class Instructions {

    static final String TARGET = "teigram";

    private record Open(Map<String, String> pseudoAttributes, Location.Place place, String systemId, ElementMark mark) {}

    private final Sources sources;
    private final Deque<Open> waiting = new ArrayDeque<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<ScopedInstruction> done = new ArrayList<>();

    Instructions(Sources sources) {
        this.sources = sources;
    }

    /** @param parent null before the root element */
    void add(String data, Locator here, ElementMark parent) {
        Map<String, String> pseudo = Prolog.ModelInstruction
                .of(TARGET, data, here.getSystemId(), here.getLineNumber(), here.getColumnNumber())
                .pseudoAttributes();
        String path = parent == null ? "" : parent.path();
        Location.Place place = sources.instruction(here.getSystemId(), here.getLineNumber(), here.getColumnNumber(), path);
        waiting.add(new Open(pseudo, place, here.getSystemId(), parent));
    }

    boolean any() {
        return !waiting.isEmpty() || !open.isEmpty();
    }

    void startElement(ElementMark element) {
        while (!waiting.isEmpty()) {
            Open next = waiting.remove();
            if (next.systemId().equals(element.systemId())) {
                open.push(new Open(next.pseudoAttributes(), next.place(), next.systemId(), element));
            } else {
                done.add(new ScopedInstruction(next.pseudoAttributes(), next.place(), Optional.empty()));
            }
        }
    }

    void endElement(ElementMark element, Locator here) {
        while (!waiting.isEmpty()) {
            Open last = waiting.remove();
            done.add(new ScopedInstruction(last.pseudoAttributes(), last.place(), Optional.empty()));
        }
        while (!open.isEmpty() && open.peek().mark() == element) {
            Open over = open.pop();
            Location.Place start = (Location.Place) sources.at(element);
            Span span = new Span(start.span().line(), start.span().column(), here.getLineNumber(), here.getColumnNumber());
            Location.Place scope = new Location.Place(start.file(), span, start.path());
            done.add(new ScopedInstruction(over.pseudoAttributes(), over.place(), Optional.of(scope)));
        }
    }

    /** All of a document that has been read. */
    List<ScopedInstruction> all() {
        waiting.forEach(last -> done.add(new ScopedInstruction(last.pseudoAttributes(), last.place(), Optional.empty())));
        waiting.clear();
        return List.copyOf(done);
    }
}
