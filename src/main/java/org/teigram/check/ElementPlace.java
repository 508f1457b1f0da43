package org.teigram.check;

import org.teigram.document.place.ElementMark;

/** An element, known by the place just after its start tag: the same for the stream and for the tree. */
public record ElementPlace(String systemId, int line, int column) {

    static ElementPlace of(ElementMark mark) {
        return new ElementPlace(mark.systemId(), mark.line(), mark.column());
    }
}
