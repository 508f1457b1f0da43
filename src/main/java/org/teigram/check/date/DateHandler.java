package org.teigram.check.date;

import java.util.Optional;
import java.util.Set;
import org.teigram.check.Findings;
import org.teigram.document.Cursor;
import org.teigram.document.Prolog;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Judges the attributes of each start tag, and at the end tag of a date its text. */
final class DateHandler extends DefaultHandler {

    /** Those whose text is a date and nothing else, where it is one. */
    private static final Set<String> DATES = Set.of("date", "docDate", "origDate", "birth", "death");

    private final Cursor cursor;
    private final Findings findings;
    private final DatingAttributes dating;
    private Optional<DateText> text = Optional.empty();

    DateHandler(Cursor cursor, Findings findings) {
        this.cursor = cursor;
        this.findings = findings;
        this.dating = new DatingAttributes(cursor, findings);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        if (text.isPresent()) {
            text.get().startElement(local);
        }
        if (!uri.equals(Prolog.TEI) || attributes.getLength() == 0 || !DatableElements.has(local)) {
            return;
        }
        dating.judge(attributes);
        if (text.isEmpty() && DATES.contains(local) && attributes.getValue("", "when") != null) {
            text = DateText.of(cursor.element(), attributes);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (text.isPresent()) {
            text.get().add(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        if (text.isPresent() && text.get().isOf(cursor.element())) {
            text.get().judge(cursor.sources(), findings);
            text = Optional.empty();
        }
    }
}
