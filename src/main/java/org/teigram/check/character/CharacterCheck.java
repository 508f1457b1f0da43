package org.teigram.check.character;

import org.teigram.check.Findings;
import org.teigram.check.StreamCheck;
import org.teigram.document.Cursor;
import org.xml.sax.ContentHandler;

/** Examines the characters of a document's text (TEI CH; Unicode Standard Annex 15). */
public final class CharacterCheck implements StreamCheck {

    public static final String NAME = "characters";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ContentHandler start(Cursor cursor, Findings findings) {
        CharacterHandler handler = new CharacterHandler(cursor, findings);
        return findings.wants(CharacterRules.UNBALANCED_QUOTATION)
                ? new QuotationHandler(handler, cursor, findings)
                : handler;
    }
}
