package org.teigram.document.place;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.teigram.diagnostic.Location;
import org.teigram.diagnostic.Span;

/**
 * The files one document is made of (itself, and what it includes), each with its text and the name reports give it.
 * Turns the parser's places into locations. Belongs to one document and one thread.
 */
public final class Sources {

    private final DocumentFile main;
    private final Map<String, SourceText> texts = new HashMap<>();
    private final Map<String, SourceText> byName = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private long size;

    public Sources(DocumentFile main) {
        this.main = main;
    }

    public void add(String systemId, byte[] bytes) {
        texts.put(systemId, new SourceText(bytes));
        if (texts.size() == 1) {
            names.put(systemId, main.name());
        }
        size += bytes.length;
    }

    /** The bytes read so far; those of a file included twice count twice. */
    public long size() {
        return size;
    }

    public DocumentFile file() {
        return main;
    }

    /** The document's own characters. */
    public String mainText() {
        return mainSource().text();
    }

    /** The document's own bytes. */
    public byte[] mainBytes() {
        return mainSource().bytes();
    }

    private SourceText mainSource() {
        return text(main.path().toUri().toString());
    }

    /** The document as a whole. */
    public Location whole() {
        return new Location.WholeFile(main.name());
    }

    /** The element's start tag. */
    public Location at(ElementMark mark) {
        return place(mark, text(mark.systemId()).startTag(mark.line(), mark.column()));
    }

    /** An attribute of the element, or its start tag where the attribute does not stand in it. */
    public Location at(ElementMark mark, String attribute) {
        Optional<Span> span = text(mark.systemId()).attribute(mark.line(), mark.column(), attribute);
        return span.map(s -> place(mark, s)).orElseGet(() -> at(mark));
    }

    /** A character of the text. */
    public Location at(TextPlace place) {
        Span span = text(place.systemId()).character(place.line(), place.column(), place.back(), place.character());
        return new Location.Place(name(place.systemId()), span, place.element().path());
    }

    /** An element of the tree, or an attribute of it: as {@link #at(ElementMark, String)}. */
    public Location at(String systemId, int line, int column, String path, Optional<String> attribute) {
        SourceText text = text(systemId);
        Span span = attribute
                .flatMap(name -> text.attribute(line, column, name))
                .orElseGet(() -> text.startTag(line, column));
        return new Location.Place(name(systemId), span, path);
    }

    /** The first line of the text that ends where the parser stands. */
    public Location textBefore(String systemId, int line, int column, String path) {
        return new Location.Place(name(systemId), text(systemId).textBefore(line, column), path);
    }

    /** A span of one of the files. */
    public Location at(String systemId, Span span, String path) {
        return new Location.Place(name(systemId), span, path);
    }

    /** One of the files as a whole. */
    public Location whole(String systemId) {
        return new Location.WholeFile(name(systemId));
    }

    /** One column, where the parser stands. */
    public Location at(String systemId, int line, int column, String path) {
        return line < 1 ? whole() : new Location.Place(name(systemId), Span.at(line, Math.max(1, column)), path);
    }

    /** A processing instruction that ends where the parser stands. */
    public Location.Place instruction(String systemId, int line, int column, String path) {
        return new Location.Place(name(systemId), text(systemId).processingInstruction(line, column), path);
    }

    /** The text that a location is in, for showing its line. */
    public Optional<SourceText> textOf(String file) {
        if (byName.size() != texts.size()) {
            texts.keySet().stream().sorted().forEach(id -> byName.putIfAbsent(name(id), texts.get(id)));
        }
        return Optional.ofNullable(byName.get(file));
    }

    /** The files as locations name them. */
    public Set<String> names() {
        return texts.keySet().stream().map(this::name).collect(Collectors.toSet());
    }

    private Location place(ElementMark mark, Span span) {
        return new Location.Place(name(mark.systemId()), span, mark.path());
    }

    public SourceText text(String systemId) {
        return texts.getOrDefault(systemId, new SourceText(new byte[0]));
    }

    /** An included file is named from where the document's own name starts, so that no machine path shows. */
    private String name(String systemId) {
        return systemId == null ? main.name() : names.computeIfAbsent(systemId, this::nameAnew);
    }

    private String nameAnew(String systemId) {
        if (!systemId.startsWith("file:")) {
            return systemId;
        }
        Path own = main.path().toAbsolutePath().normalize();
        // a query or fragment names no other file
        Path file = Path.of(URI.create("file://" + URI.create(systemId).getRawPath())).toAbsolutePath().normalize();
        if (file.equals(own)) {
            return main.name();
        }
        Path relative = own.getParent().relativize(file);
        Path named = Path.of(main.name()).resolveSibling(relative).normalize();
        return String.join("/", segments(named));
    }

    private static List<String> segments(Path path) {
        List<String> parts = new ArrayList<>();
        path.forEach(part -> parts.add(part.toString()));
        return path.isAbsolute() ? List.of("/" + String.join("/", parts)) : parts;
    }
}
