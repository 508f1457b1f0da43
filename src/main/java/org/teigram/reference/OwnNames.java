package org.teigram.reference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Puts {@code names} that are a substitute, and say themselves how they are written, into a {@code group}: else the engine
 * writes them as the names they stand for, which CSL has for those that say nothing.
 */
final class OwnNames extends XMLFilterImpl {

    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<Boolean> grouped = new ArrayDeque<>();
    private Optional<Attributes> waiting = Optional.empty();

    OwnNames(XMLReader style) {
        super(style);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        begin(true, uri);
        if (name.equals("names") && "substitute".equals(open.peek())) {
            waiting = Optional.of(new AttributesImpl(attributes));
        } else {
            super.startElement(uri, local, name, attributes);
        }
        open.push(name);
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        begin(false, uri);
        super.endElement(uri, local, name);
        open.pop();
        if (name.equals("names") && "substitute".equals(open.peek()) && grouped.pop()) {
            super.endElement(uri, "group", "group");
        }
    }

    /** Begins the names that wait, now that it is known whether they have content. */
    private void begin(boolean withContent, String uri) throws SAXException {
        if (waiting.isEmpty()) {
            return;
        }
        Attributes attributes = waiting.get();
        waiting = Optional.empty();
        grouped.push(withContent);
        if (withContent) {
            super.startElement(uri, "group", "group", new AttributesImpl());
        }
        super.startElement(uri, "names", "names", attributes);
    }
}
