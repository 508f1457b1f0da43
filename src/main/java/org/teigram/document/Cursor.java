package org.teigram.document;

import org.teigram.document.place.ElementMark;
import org.teigram.document.place.Sources;

/**
 * Where the parse stands, for the handlers of one document: while they are told of a start tag or an end tag, and of the
 * text before it, {@link #element()} is the element they are in.
 */
public interface Cursor {

    ElementMark element();

    Sources sources();
}
