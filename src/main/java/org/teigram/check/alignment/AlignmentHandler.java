package org.teigram.check.alignment;

import org.teigram.check.Findings;
import org.teigram.document.Cursor;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers the views of one document, and has them judged when it ends. */
final class AlignmentHandler extends DefaultHandler {

    private final Cursor cursor;
    private final Findings findings;
    private final Outline outline = new Outline();

    AlignmentHandler(Cursor cursor, Findings findings) {
        this.cursor = cursor;
        this.findings = findings;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        outline.start(cursor.element(), local, attributes);
    }

    @Override
    public void characters(char[] text, int start, int length) {
        outline.characters(text, start, length);
    }

    @Override
    public void endElement(String uri, String local, String name) {
        outline.end(cursor.element(), local);
    }

    @Override
    public void endDocument() {
        Alignment alignment = Alignment.of(outline);
        if (alignment.rows().isEmpty()) {
            return;
        }
        AlignmentTeller teller = new AlignmentTeller(cursor.sources(), findings);
        if (alignment.complete()) { // else a pointer that leads nowhere is what left passages without a counterpart
            LeftOut.tell(alignment, teller);
        }
        Crossings.tell(alignment, teller);
        Figures.tell(alignment, outline.transcript(), teller);
        Lengths.tell(alignment, outline.transcript(), teller);
        if (findings.wants(AlignmentRules.ONE_WAY)) {
            OneWay.tell(alignment, teller);
        }
    }
}
