package org.teigram.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teigram.diagnostic.Diagnostic;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.ext.LexicalHandler;

/**
 * Holds back what stands before the root element until the root's start tag is known, asks the {@link Opening} who
 * listens, replays the held events to them, and from then on tells each of them everything.
 */
final class EventTee extends DefaultHandler2 implements Cursor {

    /** Deeper nesting than this is an attack, not a text; the tree's readers would run out of stack. */
    private static final int MAX_DEPTH = 1_000;
    /** How many characters a document may have for each of its bytes, once it has more than is left to any. */
    private static final int MAX_GROWTH = 10;
    private static final long ALWAYS_ALLOWED = 2_000_000;

    /** Ends the parse from inside. */
    static final class Stopped extends SAXException {
        private final transient Optional<Diagnostic> fault;

        Stopped(Optional<Diagnostic> fault) {
            super("stopped");
            this.fault = fault;
        }

        Optional<Diagnostic> fault() {
            return fault;
        }
    }

    private interface Event {
        void tell(ContentHandler handler) throws SAXException;
    }

    private final Sources sources;
    private final Opening opening;
    private final List<Event> held = new ArrayList<>();
    private final List<Prolog.ModelInstruction> instructions = new ArrayList<>();
    private Optional<Prolog.Doctype> doctype = Optional.empty();
    private Optional<Prolog> prolog = Optional.empty();
    private List<ContentHandler> handlers = List.of();
    private List<LexicalHandler> lexical = List.of();
    private Locator locator;
    private ElementMark element;
    private int depth;
    private boolean inDtd;
    private final EntityDeclarations entities = new EntityDeclarations();
    private long told;
    private long characters;
    private SAXParseException fatal;

    EventTee(Sources sources, Opening opening) {
        this.sources = sources;
        this.opening = opening;
    }

    ParsedDocument result(List<Diagnostic> faults, boolean complete) {
        return new ParsedDocument(sources, prolog, List.copyOf(faults), complete);
    }

    @Override
    public ElementMark element() {
        return element;
    }

    @Override
    public Sources sources() {
        return sources;
    }

    String systemId() {
        return locator == null ? null : locator.getSystemId();
    }

    int line() {
        return locator == null ? -1 : locator.getLineNumber();
    }

    int column() {
        return locator == null ? -1 : locator.getColumnNumber();
    }

    /** The number of events so far. */
    long told() {
        return told;
    }

    private void count(long more) throws SAXException {
        told++;
        characters += more;
        bound(characters);
    }

    private void bound(long characters) throws SAXException {
        if (characters > ALWAYS_ALLOWED && characters > MAX_GROWTH * sources.size()) {
            throw new Stopped(Optional.of(Diagnostic.of(
                    DocumentReader.TOO_LARGE,
                    element == null ? sources.whole() : sources.at(element),
                    "entities make more than " + MAX_GROWTH + " characters of each byte of the document, which no text needs")));
        }
    }

    private static long length(Attributes attributes) {
        long length = 0;
        for (int i = 0; i < attributes.getLength(); i++) {
            length += attributes.getValue(i).length();
        }
        return length;
    }

    String path() {
        return element == null ? "" : element.path();
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startDocument() throws SAXException {
        tell(ContentHandler::startDocument);
    }

    @Override
    public void endDocument() throws SAXException {
        tell(ContentHandler::endDocument);
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        tell(handler -> handler.startPrefixMapping(prefix, uri));
    }

    @Override
    public void endPrefixMapping(String prefix) throws SAXException {
        tell(handler -> handler.endPrefixMapping(prefix));
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        count(0);
        if (inDtd) {
            return;
        }
        if (prolog.isEmpty() && target.equals("xml-model")) {
            instructions.add(Prolog.ModelInstruction.of(data, systemId(), line(), column()));
        }
        tell(handler -> handler.processingInstruction(target, data));
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        element = new ElementMark(element, name, systemId(), line(), column());
        if (++depth > MAX_DEPTH) {
            throw new Stopped(Optional.of(Diagnostic.of(
                    DocumentReader.TOO_DEEP,
                    sources.at(element),
                    "elements are nested more than " + MAX_DEPTH + " deep")));
        }
        count(length(attributes));
        if (prolog.isEmpty()) {
            open(new Prolog(
                    List.copyOf(instructions), doctype, uri, local, Prolog.attributes(attributes), element));
        }
        for (ContentHandler handler : handlers) {
            handler.startElement(uri, local, name, attributes);
        }
    }

    private void open(Prolog known) throws SAXException {
        prolog = Optional.of(known);
        handlers = opening.open(known, this).orElseThrow(() -> new Stopped(Optional.empty()));
        lexical = handlers.stream()
                .filter(LexicalHandler.class::isInstance)
                .map(LexicalHandler.class::cast)
                .toList();
        for (ContentHandler handler : handlers) {
            handler.setDocumentLocator(locator);
            for (Event event : held) {
                event.tell(handler);
            }
        }
        held.clear();
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        for (ContentHandler handler : handlers) {
            handler.endElement(uri, local, name);
        }
        element = element.parent().orElse(null);
        depth--;
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        count(length);
        for (ContentHandler handler : handlers) {
            handler.characters(text, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] text, int start, int length) throws SAXException {
        for (ContentHandler handler : handlers) {
            handler.ignorableWhitespace(text, start, length);
        }
    }

    @Override
    public void comment(char[] text, int start, int length) throws SAXException {
        count(0);
        if (!inDtd) {
            for (LexicalHandler handler : lexical) {
                handler.comment(text, start, length);
            }
        }
    }

    @Override
    public void startDTD(String name, String publicId, String systemId) {
        inDtd = true;
        doctype = Optional.of(new Prolog.Doctype(name, orEmpty(publicId), orEmpty(systemId)));
    }

    @Override
    public void internalEntityDecl(String name, String value) {
        entities.add(name, value);
    }

    @Override
    public void endDTD() throws SAXException {
        inDtd = false;
        if (!entities.isEmpty()) {
            bound(entities.expanded(sources.mainText()));
        }
    }

    @Override
    public void fatalError(SAXParseException fault) throws SAXException {
        if (fatal == null) { // in an included file: the including one fails of it again
            fatal = fault;
        }
        throw fatal;
    }

    /** What ended the parse, in the file where it happened. */
    SAXParseException first(SAXParseException fault) {
        return fatal == null ? fault : fatal;
    }

    private void tell(Event event) throws SAXException {
        if (prolog.isEmpty()) {
            held.add(event);
        }
        for (ContentHandler handler : handlers) {
            event.tell(handler);
        }
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
