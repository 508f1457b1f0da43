package org.teigram.check.relaxng;

import org.teigram.check.Findings;
import org.teigram.check.StreamCheck;
import org.teigram.document.Cursor;
import org.teigram.schema.RelaxNgSchema;
import org.xml.sax.ContentHandler;

/**
 * Validates a document against a RELAX NG schema, soundness of ID and IDREF included. The verdict is that of jing's own
 * validator; one cause makes one finding.
 */
public final class RelaxNgCheck implements StreamCheck {

    private final RelaxNgSchema schema;

    public RelaxNgCheck(RelaxNgSchema schema) {
        this.schema = schema;
    }

    @Override
    public String name() {
        return "relaxng";
    }

    @Override
    public ContentHandler start(Cursor cursor, Findings findings) {
        return new RelaxNgHandler(schema, cursor, new Teller(name(), cursor.sources(), findings));
    }
}
