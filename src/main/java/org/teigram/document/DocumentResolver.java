package org.teigram.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Location;
import org.teigram.diagnostic.Rule;
import org.teigram.diagnostic.Span;
import org.teigram.document.malformed.IncludeWords;
import org.teigram.document.malformed.WellFormedness;
import org.teigram.document.place.SourceText;
import org.teigram.document.place.Sources;
import org.teigram.xml.ResourceBlocked;
import org.teigram.xml.ResourceGate;
import org.xml.sax.InputSource;
import org.xml.sax.ext.EntityResolver2;

/**
 * Answers the parser's requests for DTDs, external entities and included files of one document: read through the gate
 * and kept as a source, or else told as a fault and replaced by nothing.
 */
final class DocumentResolver implements EntityResolver2 {

    /** Files include files to a depth that no edition needs, or would multiply: read on, they would use up the stack. */
    private static final int MAX_DEPTH = 50;
    private static final int MAX_READS = 10_000;
    /** How often files may be included again; those that include each other twice and twice would be read for minutes. */
    private static final int MAX_REPEATS = 2_000;
    /** How many bytes may be read a second time: half a minute's work is made of a few files otherwise. */
    private static final long MAX_REPEATED = 20_000_000;
    private static final String TOO_MANY =
            "files include others more often than any edition needs, or are nested more than " + MAX_DEPTH + " deep";

    private static final String INTO_THE_PROJECT = "put the file into the project's folder and point at it there";

    private final ResourceGate gate;
    private final Sources sources;
    private final EventTee events;
    private final List<Diagnostic> faults = new ArrayList<>();
    /** How many files stand between the document and each file it has read. */
    private final Map<String, Integer> depths = new HashMap<>();
    private final Map<String, String> idsOf = new HashMap<>();
    private int reads;
    private long repeated;
    private boolean tooManyTold;

    DocumentResolver(ResourceGate gate, Sources sources, EventTee events) {
        this.gate = gate;
        this.sources = sources;
        this.events = events;
    }

    /** Whether the document consists of more than its own file. */
    boolean wasAsked() {
        return reads > 0;
    }

    List<Diagnostic> faults() {
        return faults;
    }

    /** After a gap, what the parser objects to at the same place is the gap's consequence. */
    void addUnlessTold(Diagnostic fault) {
        boolean gap = faults.stream().anyMatch(f -> f.rule().equals(DocumentReader.RESOURCE_BLOCKED));
        if (!gap) {
            faults.add(fault);
        }
    }

    /** For an included file of which a passage may be wanted: what its ids are. */
    @Override
    public InputSource getExternalSubset(String name, String baseURI) {
        if (!depths.containsKey(baseURI)) {
            return null;
        }
        String declarations = idsOf.computeIfAbsent(baseURI, file -> IdDeclarations.of(sources.text(file).text()));
        InputSource ids = new InputSource(new StringReader(declarations));
        ids.setSystemId(baseURI);
        return ids;
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws IOException {
        return resolveEntity("", publicId, null, systemId);
    }

    /** @param name of the entity, {@code [dtd]} for the external subset, null for an XInclude */
    @Override
    public InputSource resolveEntity(String name, String publicId, String baseURI, String systemId) throws IOException {
        int depth = depths.getOrDefault(baseURI, 0) + 1;
        if (depth > MAX_DEPTH || ++reads > MAX_READS || reads - depths.size() > MAX_REPEATS) {
            return tooMany(name);
        }
        URI uri;
        byte[] bytes;
        try {
            uri = located(name, publicId, baseURI == null
                    ? ResourceGate.parse(systemId)
                    : ResourceGate.parse(baseURI).resolve(ResourceGate.parse(systemId)));
            bytes = read(uri);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return gap(name, "`" + systemId + "` is not a URI");
        } catch (ResourceBlocked e) {
            return gap(name, e.getMessage(), hint(name, e));
        }
        if (depths.put(uri.toString(), depth) != null && (repeated += bytes.length) > MAX_REPEATED) {
            return tooMany(name);
        }
        sources.add(uri.toString(), bytes);
        InputSource source = new InputSource(new PacedInput(bytes, events));
        source.setSystemId(uri.toString());
        source.setPublicId(publicId);
        return source;
    }

    /** Told once: all the other files are asked for too. */
    private InputSource tooMany(String name) throws IOException {
        if (tooManyTold) {
            return nothing(name, TOO_MANY);
        }
        tooManyTold = true;
        return gap(name, TOO_MANY);
    }

    private URI located(String name, String publicId, URI uri) {
        return name == null ? gate.locate(uri) : gate.locate(publicId == null ? "" : publicId, uri);
    }

    /** A DTD and its entities can be had in the schema store; an included text belongs to the project. */
    private static String hint(String name, ResourceBlocked why) {
        return why.remote()
                .filter(uri -> name != null)
                .map(uri -> "fetch it once with `teigram schema add " + uri + "`")
                .orElse(INTO_THE_PROJECT);
    }

    /** The parser follows few pointers into files; where it cannot, it goes on as if the passage were not there. */
    void passageNotIncluded(String systemId, int line, int column) {
        SourceText text = sources.text(systemId);
        WellFormedness words = IncludeWords.ofPassage(text.value(line, column, "xpointer").orElse(""));
        Span place = text.attribute(line, column, "xpointer").orElseGet(() -> text.startTag(line, column));
        faults.add(Diagnostic.of(
                        DocumentReader.RESOURCE_BLOCKED, sources.at(systemId, place, events.path()), words.message())
                .withHint(words.hint().orElseThrow()));
    }

    private byte[] read(URI uri) throws IOException {
        try (InputStream stream = gate.open(uri)) {
            return stream.readAllBytes();
        }
    }

    private InputSource gap(String name, String why) throws IOException {
        return gap(name, why, INTO_THE_PROJECT);
    }

    private InputSource gap(String name, String why, String hint) throws IOException {
        Rule rule = DocumentReader.RESOURCE_BLOCKED;
        Location here = sources.at(events.systemId(), events.line(), events.column(), events.path());
        faults.add(Diagnostic.of(rule, here, kind(name) + " was not read: " + why)
                .withHint(hint));
        return nothing(name, why);
    }

    private static InputSource nothing(String name, String why) throws IOException {
        if (name == null) {
            throw new ResourceBlocked(why); // XInclude falls back, or ends the parse
        }
        return new InputSource(new StringReader(""));
    }

    private static String kind(String name) {
        if (name == null) {
            return "an included file";
        }
        return name.equals("[dtd]") ? "the document type definition" : "the external entity `" + name + "`";
    }
}
