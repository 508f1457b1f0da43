package org.teigram.check.date;

import org.teigram.check.Findings;
import org.teigram.check.StreamCheck;
import org.teigram.document.Cursor;
import org.xml.sax.ContentHandler;

/** Examines the dates that TEI's attributes of dating give (TEI ND, att.datable.w3c and att.datable.iso). */
public final class DateCheck implements StreamCheck {

    public static final String NAME = "dates";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ContentHandler start(Cursor cursor, Findings findings) {
        return new DateHandler(cursor, findings);
    }
}
