package org.teigram.document;

import java.util.Optional;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Location;
import org.teigram.diagnostic.Rule;
import org.teigram.document.place.ElementMark;
import org.teigram.document.place.Sources;
import org.xml.sax.Attributes;

/** How deep and how large one document may become while it is parsed; past that, it is an attack and not a text. */
final class Bounds {

    /** Deeper than this, the tree's readers would run out of stack. */
    private static final int MAX_DEPTH = 1_000;
    /** How many characters a document may have for each of its bytes, once it has more than is left to any. */
    private static final int MAX_GROWTH = 10;
    private static final long ALWAYS_ALLOWED = 2_000_000;

    private final Sources sources;
    private final EntityDeclarations entities = new EntityDeclarations();
    /** Whether what stands behind a name may multiply the text. */
    private boolean mayGrow;
    private long events;
    private long characters;
    private int depth;

    /** @param includes whether included files may multiply the text */
    Bounds(Sources sources, boolean includes) {
        this.sources = sources;
        this.mayGrow = includes;
    }

    /** The number of events so far. */
    long events() {
        return events;
    }

    void event(long length, ElementMark element) throws EventTee.Stopped {
        events++;
        characters += length;
        grow(characters, element);
    }

    void startElement(ElementMark element, Attributes attributes, int count) throws EventTee.Stopped {
        if (++depth > MAX_DEPTH) {
            throw stopped(DocumentReader.TOO_DEEP, element, "elements are nested more than " + MAX_DEPTH + " deep");
        }
        long length = 0;
        for (int i = 0; mayGrow && i < count; i++) {
            length += attributes.getValue(i).length();
        }
        event(length, element);
    }

    void endElement() {
        depth--;
    }

    void entity(String name, String value) {
        entities.add(name, value);
    }

    /** Judges from the declarations what the entities would make, before any is expanded. */
    void endDtd() throws EventTee.Stopped {
        mayGrow = true;
        if (!entities.isEmpty()) {
            grow(entities.expanded(sources.mainText()), null);
        }
    }

    private void grow(long characters, ElementMark element) throws EventTee.Stopped {
        if (characters > ALWAYS_ALLOWED && characters > MAX_GROWTH * sources.size()) {
            throw stopped(DocumentReader.TOO_LARGE, element, "entities make more than " + MAX_GROWTH
                    + " characters of each byte of the document, which no text needs");
        }
    }

    /** @param element where it happened; null before the root element */
    private EventTee.Stopped stopped(Rule rule, ElementMark element, String message) {
        Location location = element == null ? sources.whole() : sources.at(element);
        return new EventTee.Stopped(Optional.of(Diagnostic.of(rule, location, message)));
    }
}
