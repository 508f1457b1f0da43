package org.teigram.document;

import java.io.IOException;
import java.nio.file.Files;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Rule;
import org.teigram.document.malformed.FormFault;
import org.teigram.document.place.DocumentFile;
import org.teigram.document.place.Sources;
import org.teigram.xml.ResourceGate;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Reads a document's bytes once and parses them once, telling every handler of the same events. A parser that follows
 * XInclude is a quarter slower: it takes over, from the start, where a document declares the namespace.
 *
 * <p>Whatever is wrong with the file is a diagnostic of the result. Safe for any number of threads.
 */
public final class DocumentReader {

    /** A DTD, an external entity or an included file was not read, so the document has a gap. */
    public static final Rule RESOURCE_BLOCKED = Rule.error("xml/resource-blocked");
    /** Elements are nested more deeply than any text needs. */
    public static final Rule TOO_DEEP = Rule.error("xml/too-deep");

    /** Entities or includes multiply the text, or a single tag is longer, beyond what any text needs. */
    public static final Rule TOO_LARGE = Rule.error("xml/too-large");

    private final ResourceGate gate;
    private final IdleParsers parsers = new IdleParsers();

    public DocumentReader(ResourceGate gate) {
        this.gate = gate;
    }

    /** @throws IOException if the document itself cannot be read */
    public ParsedDocument read(DocumentFile file, Opening opening) throws IOException {
        if (!file.named() && Files.exists(file.path()) && !Files.isRegularFile(file.path())) {
            throw new IOException("it is not a regular file"); // a pipe in a folder would be waited for
        }
        byte[] bytes = Files.readAllBytes(file.path());
        try {
            return parse(file, bytes, opening, false);
        } catch (EventTee.IncludesAhead includes) {
            return parse(file, bytes, opening, true);
        }
    }

    /**
     * Tells others of the events of a document that was read whole, from the bytes that were read then.
     *
     * @throws IOException if what it includes has changed since, so that it cannot be read whole again
     */
    public ParsedDocument readAgain(ParsedDocument known, Opening opening) throws IOException {
        Sources sources = known.sources();
        ParsedDocument again;
        try {
            again = parse(sources.file(), sources.mainBytes(), opening, false);
        } catch (EventTee.IncludesAhead includes) {
            again = parse(sources.file(), sources.mainBytes(), opening, true);
        }
        if (!again.complete()) {
            throw new IOException("it changed while it was read");
        }
        return again;
    }

    private ParsedDocument parse(DocumentFile file, byte[] bytes, Opening opening, boolean includes) {
        String systemId = file.path().toUri().toString();
        Sources sources = new Sources(file);
        sources.add(systemId, bytes);
        EventTee events = new EventTee(sources, opening, includes);
        DocumentResolver resolver = new DocumentResolver(gate, sources, events);
        IdleParsers.Taken parser = parsers.take(resolver, includes);
        listen(parser.reader(), events, resolver);
        InputSource input = new InputSource(new PacedInput(bytes, events));
        input.setSystemId(systemId);
        try {
            parser.reader().parse(input);
            if (!resolver.wasAsked() && !events.hasDoctype()) {
                parsers.giveBack(parser, bytes.length);
            }
            if (resolver.faults().isEmpty()) { // else they are what a file that was not read would have declared
                resolver.faults().addAll(events.gaps());
            }
            return events.result(resolver.faults(), true);
        } catch (EventTee.Stopped stopped) {
            stopped.fault().ifPresent(resolver.faults()::add);
            return events.result(resolver.faults(), false);
        } catch (SAXParseException fault) {
            resolver.addUnlessTold(notWellFormed(events.first(fault), sources, events));
            return events.result(resolver.faults(), false);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        } catch (PacedInput.Stalled stalled) {
            resolver.faults().add(Diagnostic.of(
                    TOO_LARGE, sources.at(systemId, events.line(), events.column(), ""), stalled.getMessage()));
            return events.result(resolver.faults(), false);
        } catch (IOException e) { // bytes that are not of the declared encoding
            resolver.faults().add(
                    new FormFault(sources, events.element(), systemId, events.line(), events.column()).of(e.getMessage()));
            return events.result(resolver.faults(), false);
        }
    }

    private static void listen(XMLReader parser, EventTee events, DocumentResolver resolver) {
        parser.setContentHandler(events);
        parser.setDTDHandler(events);
        parser.setErrorHandler(new ParseErrors(events, resolver));
        try {
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", events);
            parser.setProperty("http://xml.org/sax/properties/declaration-handler", events);
        } catch (SAXNotRecognizedException | SAXNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Diagnostic notWellFormed(SAXParseException fault, Sources sources, EventTee events) {
        String systemId = fault.getSystemId() == null ? events.systemId() : fault.getSystemId();
        return new FormFault(sources, events.element(), systemId, fault.getLineNumber(), fault.getColumnNumber())
                .of(fault.getMessage());
    }
}
