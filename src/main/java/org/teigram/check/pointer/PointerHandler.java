package org.teigram.check.pointer;

import java.util.List;
import java.util.Set;
import org.teigram.check.Nearest;
import org.teigram.document.Cursor;
import org.teigram.document.Prolog;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers the ids, pointers and private schemes of one document. Of an element without them nothing is kept. */
final class PointerHandler extends DefaultHandler {

    private static final String EXAMPLES = "http://www.tei-c.org/ns/Examples";
    private static final Set<String> KNOWN = Set.of("xml:id", "xml:lang", "xml:base", "xml:space");

    private final Cursor cursor;
    private final PointerFollower follower;
    private final BaseUris bases = new BaseUris();

    PointerHandler(Cursor cursor, PointerFollower follower) {
        this.cursor = cursor;
        this.follower = follower;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        int count = attributes.getLength();
        bases.start(cursor.element(), count == 0 ? null : attributes.getValue("xml:base"));
        if (count == 0) {
            return;
        }
        boolean tei = uri.equals(Prolog.TEI);
        String id = attributes.getValue("xml:id");
        if (id != null && uri.equals(EXAMPLES)) {
            follower.ids().exampleId(id.strip());
        } else if (id != null) {
            follower.ids().id(cursor.element(), id.strip(), tei);
        }
        for (int i = 0; tei && i < count; i++) {
            attribute(local, attributes, i, id == null);
        }
        if (tei && local.equals("prefixDef")) {
            follower.prefix(new PrefixDefinition(value(attributes, "ident"), value(attributes, "matchPattern"),
                    value(attributes, "replacementPattern"), bases.base()));
        }
    }

    private void attribute(String element, Attributes attributes, int i, boolean withoutId) {
        String name = attributes.getQName(i);
        if (attributes.getURI(i).isEmpty() && PointerAttributes.isPointer(element, name)) {
            pointers(name, attributes.getValue(i));
        } else if (withoutId && mayMeanId(name)) {
            follower.ids().almostId(cursor.element(), name, attributes.getValue(i).strip());
        }
    }

    private void pointers(String attribute, String value) {
        if (PointerAttributes.isSingle(attribute) && value.indexOf('#') < 0 && value.indexOf(':') < 0) {
            pointer(attribute, value.strip()); // the name of a file, perhaps with a space in it
            return;
        }
        int start = -1;
        for (int i = 0; i <= value.length(); i++) {
            boolean space = i == value.length() || value.charAt(i) <= ' ';
            if (space && start >= 0) {
                pointer(attribute, value.substring(start, i));
                start = -1;
            } else if (!space && start < 0) {
                start = i;
            }
        }
    }

    private void pointer(String attribute, String target) {
        if (!target.isEmpty()) {
            follower.pointer(new Pointer(cursor.element(), attribute, target, bases.base()));
        }
    }

    private static boolean mayMeanId(String name) {
        return name.length() == 2 && name.equalsIgnoreCase("id")
                || name.startsWith("xml") && !KNOWN.contains(name) && Nearest.to(name, List.of("xml:id")).isPresent();
    }

    @Override
    public void endElement(String uri, String local, String name) {
        bases.end();
    }

    @Override
    public void endDocument() {
        follower.follow();
    }

    private static String value(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }
}
