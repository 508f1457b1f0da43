package org.teigram.check.facsimile;

import org.teigram.check.Findings;
import org.teigram.check.StreamCheck;
import org.teigram.document.Cursor;
import org.xml.sax.ContentHandler;

/**
 * Examines the coordinates of surfaces, zones, lines and paths (TEI Guidelines, PHFAX). A zone that reaches over its
 * surface, and one without coordinates, are as they should be. Whether images are there the pointer check says.
 */
public final class FacsimileCheck implements StreamCheck {

    public static final String NAME = "facsimile";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ContentHandler start(Cursor cursor, Findings findings) {
        return new FacsimileHandler(cursor, findings);
    }
}
