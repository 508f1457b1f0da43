package org.teigram.check.language;

import org.teigram.check.Findings;
import org.teigram.check.StreamCheck;
import org.teigram.document.Cursor;
import org.xml.sax.ContentHandler;

/** Examines language tags (TEI, teidata.language; BCP 47) and the script of what stands under them. */
public final class LanguageCheck implements StreamCheck {

    public static final String NAME = "languages";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ContentHandler start(Cursor cursor, Findings findings) {
        return new LanguageHandler(cursor, findings);
    }
}
