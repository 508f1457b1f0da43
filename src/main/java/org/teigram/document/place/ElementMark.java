package org.teigram.document.place;

import java.util.Optional;

/**
 * An element as the parse met it: its name, its ancestors, and where its start tag ended. Cheap to make, so that there
 * is one for each element; what people are to see (path, span) is computed only when a diagnostic is made.
 */
public final class ElementMark {

    private final ElementMark parent;
    private final String name;
    private final int ordinal;
    private final String systemId;
    private final int line;
    private final int column;
    private final String language;
    private String firstChild;
    private int firstCount;
    private ChildCounts others;
    private String path;

    /** @param language the element's own; null where it has that of its parent */
    public ElementMark(ElementMark parent, String name, String systemId, int line, int column, String language) {
        this.parent = parent;
        this.name = name;
        this.ordinal = parent == null ? 1 : parent.countChild(name);
        this.systemId = systemId;
        this.line = line;
        this.column = column;
        this.language = language != null ? language : parent == null ? "" : parent.language;
    }

    /** Many elements have children of one name only. */
    private int countChild(String child) {
        if (firstChild == null) {
            firstChild = child;
        }
        if (firstChild.equals(child)) {
            return ++firstCount;
        }
        if (others == null) {
            others = new ChildCounts();
        }
        return others.add(child);
    }

    /** The element's name as the document writes it. */
    public String name() {
        return name;
    }

    public Optional<ElementMark> parent() {
        return Optional.ofNullable(parent);
    }

    /** As {@link #parent()}, null for the root. */
    public ElementMark outer() {
        return parent;
    }

    /** The URI of the file that holds the start tag. */
    public String systemId() {
        return systemId;
    }

    /** Whether it is the first element of its file: the root, or the root of what is included. */
    public boolean entersFile() {
        return parent == null || !parent.systemId.equals(systemId);
    }

    /** The line, from 1, on which the start tag ends. */
    public int line() {
        return line;
    }

    /** The column, from 1, just after the start tag. */
    public int column() {
        return column;
    }

    /** The language tag in force, {@code xml:lang} of the element or of its ancestors; empty if there is none. */
    public String language() {
        return language;
    }

    /** {@code /TEI/text/body/div[2]}; a number is written from the second of a name on. */
    public String path() {
        if (path == null) { // asked for again by each fault below it
            String above = parent == null ? "" : parent.path();
            path = above + "/" + name + (ordinal > 1 ? "[" + ordinal + "]" : "");
        }
        return path;
    }
}
