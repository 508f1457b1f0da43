package org.teigram.document;

import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Hears what the parser complains of: what ends the parse, and an included passage that it passes over with a warning. */
final class ParseErrors extends DefaultHandler {

    private static final String LOST_PASSAGE = "XPointer resolution unsuccessful";

    private final EventTee events;
    private final DocumentResolver resolver;

    ParseErrors(EventTee events, DocumentResolver resolver) {
        this.events = events;
        this.resolver = resolver;
    }

    @Override
    public void warning(SAXParseException warning) {
        if (String.valueOf(warning.getMessage()).contains(LOST_PASSAGE)) {
            resolver.passageNotIncluded(warning.getSystemId(), warning.getLineNumber(), warning.getColumnNumber());
        }
    }

    @Override
    public void fatalError(SAXParseException fault) throws SAXException {
        events.fatalError(fault);
    }
}
