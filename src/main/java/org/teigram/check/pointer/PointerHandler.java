package org.teigram.check.pointer;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.teigram.check.Nearest;
import org.teigram.document.Cursor;
import org.teigram.document.Prolog;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers the ids, pointers and private schemes of one document. */
final class PointerHandler extends DefaultHandler {

    private static final Set<String> KNOWN = Set.of("xml:lang", "xml:base", "xml:space");

    private final Cursor cursor;
    private final PointerFollower follower;
    private final Deque<String> bases = new ArrayDeque<>();

    PointerHandler(Cursor cursor, PointerFollower follower) {
        this.cursor = cursor;
        this.follower = follower;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        bases.push(base(attributes.getValue("xml:base")));
        String id = attributes.getValue("xml:id");
        if (id != null) {
            follower.ids().id(cursor.element(), id.strip());
        }
        if (!uri.equals(Prolog.TEI)) {
            return;
        }
        if (id == null) {
            almostIds(attributes);
        }
        if (local.equals("prefixDef")) {
            follower.prefix(new PrefixDefinition(
                    value(attributes, "ident"), value(attributes, "matchPattern"), value(attributes, "replacementPattern")));
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getURI(i).isEmpty() && PointerAttributes.isPointer(local, attributes.getLocalName(i))) {
                for (String target : attributes.getValue(i).strip().split("\\s+")) {
                    follower.pointer(new Pointer(cursor.element(), attributes.getQName(i), target, bases.peek()));
                }
            }
        }
    }

    private void almostIds(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.getQName(i);
            boolean candidate = name.equalsIgnoreCase("id") || name.startsWith("xml") && !KNOWN.contains(name);
            if (candidate && (name.length() == 2 || Nearest.to(name, List.of("xml:id")).isPresent())) {
                follower.ids().almostId(cursor.element(), name, attributes.getValue(i).strip());
            }
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        bases.pop();
    }

    @Override
    public void endDocument() {
        follower.follow();
    }

    /** XML Base: relative to the parent's, and the file itself where none is set. */
    private String base(String own) {
        String outer = bases.isEmpty() ? cursor.element().systemId() : bases.peek();
        boolean included = cursor.element().parent()
                .filter(parent -> !parent.systemId().equals(cursor.element().systemId()))
                .isPresent();
        String start = included ? cursor.element().systemId() : outer;
        try {
            return own == null ? start : URI.create(start).resolve(own.strip()).toString();
        } catch (IllegalArgumentException e) {
            return start;
        }
    }

    private static String value(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }
}
