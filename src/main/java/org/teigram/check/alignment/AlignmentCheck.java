package org.teigram.check.alignment;

import org.teigram.check.Findings;
import org.teigram.check.StreamCheck;
import org.teigram.document.Cursor;
import org.xml.sax.ContentHandler;

/**
 * Examines the views of one text (facsimile, transcription, translation; TEI Guidelines, SACSAL, SACSXA) where the
 * document says which passage answers to which. Views, passages and rows are those of {@code xslt/lib}: what the outputs
 * show side by side is what is compared here. Of a document without views nothing is kept.
 */
public final class AlignmentCheck implements StreamCheck {

    public static final String NAME = "alignment";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ContentHandler start(Cursor cursor, Findings findings) {
        return new AlignmentHandler(cursor, findings);
    }
}
