package org.teigram.check.pointer;

import org.teigram.check.Findings;
import org.teigram.check.StreamCheck;
import org.teigram.document.Cursor;
import org.teigram.xml.ResourceGate;
import org.xml.sax.ContentHandler;

/**
 * Examines ids and pointers (TEI Guidelines, SA): ids are unique, and each pointer leads to something, of a kind that
 * its attribute is for. Pointers are gathered during the parse and followed when the document ends, since they may point forward.
 */
public final class PointerCheck implements StreamCheck {

    public static final String NAME = "pointers";

    private final TargetFiles files;

    /** @param gate what the documents of the run may read */
    public PointerCheck(ResourceGate gate) {
        this.files = new TargetFiles(gate);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ContentHandler start(Cursor cursor, Findings findings) {
        return new PointerHandler(cursor, new PointerFollower(files, cursor.sources(), findings));
    }
}
