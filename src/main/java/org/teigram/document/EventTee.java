package org.teigram.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.document.place.ElementMark;
import org.teigram.document.place.Sources;
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

    /** The namespace of XInclude has been met by a parser that does not follow it. */
    static final class IncludesAhead extends RuntimeException {
        IncludesAhead() {
            super(null, null, false, false);
        }
    }

    private interface Event {
        void tell(ContentHandler handler) throws SAXException;
    }

    private static final String XINCLUDE = "http://www.w3.org/2001/XInclude";

    private final Sources sources;
    private final Opening opening;
    private final boolean includes;
    private final Bounds bounds;
    private final Instructions ours;
    private final Map<String, Diagnostic> gaps = new LinkedHashMap<>();
    private final List<Event> held = new ArrayList<>();
    private final List<Prolog.ModelInstruction> instructions = new ArrayList<>();
    private Optional<Prolog.Doctype> doctype = Optional.empty();
    private Optional<Prolog> prolog = Optional.empty();
    private ContentHandler[] handlers = {};
    private List<LexicalHandler> lexical = List.of();
    private Locator locator;
    private ElementMark element;
    private boolean inDtd;
    private SAXParseException fatal;

    /** @param includes whether the parser follows XInclude */
    EventTee(Sources sources, Opening opening, boolean includes) {
        this.sources = sources;
        this.opening = opening;
        this.includes = includes;
        this.bounds = new Bounds(sources, includes);
        this.ours = new Instructions(sources);
    }

    ParsedDocument result(List<Diagnostic> faults, boolean complete) {
        return new ParsedDocument(sources, prolog, List.copyOf(faults), ours.all(), complete);
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

    boolean hasDoctype() {
        return doctype.isPresent();
    }

    /** The number of events so far. */
    long told() {
        return bounds.events();
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
        if (!includes && uri.equals(XINCLUDE)) {
            throw new IncludesAhead();
        }
        tell(handler -> handler.startPrefixMapping(prefix, uri));
    }

    @Override
    public void endPrefixMapping(String prefix) throws SAXException {
        tell(handler -> handler.endPrefixMapping(prefix));
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        bounds.event(0, element);
        if (inDtd) {
            return;
        }
        if (prolog.isEmpty() && Prolog.ModelInstruction.isTarget(target)) {
            instructions.add(Prolog.ModelInstruction.of(target, data, systemId(), line(), column()));
        }
        if (target.equals(Instructions.TARGET)) {
            ours.add(data, locator, element);
        }
        tell(handler -> handler.processingInstruction(target, data));
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        int count = attributes.getLength();
        String language = count == 0 ? null : attributes.getValue("xml:lang");
        element = new ElementMark(element, name, locator.getSystemId(), locator.getLineNumber(), locator.getColumnNumber(), language);
        bounds.startElement(element, attributes, count);
        if (ours.any()) {
            ours.startElement(element);
        }
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
        handlers = opening.open(known, this)
                .orElseThrow(() -> new Stopped(Optional.empty()))
                .toArray(ContentHandler[]::new);
        lexical = Arrays.stream(handlers)
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
        if (ours.any()) {
            ours.endElement(element, locator);
        }
        element = element.outer();
        bounds.endElement();
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        bounds.event(length, element);
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
        bounds.event(0, element);
        if (!inDtd) {
            for (LexicalHandler handler : lexical) {
                handler.comment(text, start, length);
            }
        }
    }

    /** A document with a DTD in another file may name entities that nobody declared: they are left out of the text. */
    @Override
    public void skippedEntity(String name) {
        if (!name.startsWith("%") && !name.startsWith("[")) {
            gaps.computeIfAbsent(name, entity -> Diagnostic.of(DocumentReader.RESOURCE_BLOCKED,
                            sources.at(systemId(), line(), column() - entity.length() - 2, path()),
                            "the entity `&" + entity + ";` is declared nowhere, so its text is missing")
                    .withHint("declare it in the document type definition, or write the character itself"));
        }
    }

    /** The first of each entity that was left out. */
    Collection<Diagnostic> gaps() {
        return gaps.values();
    }

    @Override
    public void startDTD(String name, String publicId, String systemId) {
        inDtd = true;
        doctype = Optional.of(new Prolog.Doctype(name, orEmpty(publicId), orEmpty(systemId)));
    }

    @Override
    public void internalEntityDecl(String name, String value) {
        bounds.entity(name, value);
    }

    @Override
    public void endDTD() throws SAXException {
        inDtd = false;
        bounds.endDtd();
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
