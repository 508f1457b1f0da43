package org.teigram.check.header;

import org.teigram.check.Findings;
import org.teigram.check.StreamCheck;
import org.teigram.document.Cursor;
import org.xml.sax.ContentHandler;

/** Examines headers for what a citation of their documents needs (TEI HD). */
public final class HeaderCheck implements StreamCheck {

    public static final String NAME = "header";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ContentHandler start(Cursor cursor, Findings findings) {
        return new HeaderHandler(cursor, findings);
    }
}
