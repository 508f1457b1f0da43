package org.teigram.check;

import org.teigram.document.Cursor;
import org.xml.sax.ContentHandler;

/** Examines a document while it is parsed. */
public non-sealed interface StreamCheck extends Check {

    /** A handler for the events of one document, used on one thread; it adds to the findings until the document ends. */
    ContentHandler start(Cursor cursor, Findings findings);
}
