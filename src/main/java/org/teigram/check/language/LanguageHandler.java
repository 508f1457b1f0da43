package org.teigram.check.language;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.teigram.check.Findings;
import org.teigram.document.Cursor;
import org.teigram.document.Prolog;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hands on the language tags of one document, and the letters under each. */
final class LanguageHandler extends DefaultHandler {

    /** What stands in them is of no language, or of one that no tag says. */
    private static final Set<String> APART =
            Set.of("teiHeader", "code", "eg", "egXML", "formula", "foreign", "idno", "xenoData", "notatedMusic");

    private final Cursor cursor;
    private final TagFaults faults;
    private final Deque<LettersUnderTag> open = new ArrayDeque<>();
    private int depth;
    private int headerDepth;

    LanguageHandler(Cursor cursor, Findings findings) {
        this.cursor = cursor;
        this.faults = new TagFaults(cursor.sources(), findings);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        depth++;
        if (uri.equals(Prolog.TEI)) {
            if (local.equals("teiHeader")) {
                headerDepth = depth;
            }
            otherTags(local, attributes);
        }
        String tag = attributes.getLength() == 0 ? null : attributes.getValue("xml:lang");
        if (tag != null) {
            tag = tag.strip();
            faults.tag(tag, cursor.element(), "xml:lang");
            if (headerDepth == 0) {
                faults.used(tag, cursor.element());
            }
            open.push(new LettersUnderTag(cursor.element(), depth,
                    LanguageTag.of(tag).flatMap(LanguageTag::writtenIn).map(Scripts::of).orElse(Set.of())));
        } else if (APART.contains(local) && !open.isEmpty()) {
            open.push(new LettersUnderTag(cursor.element(), depth, Set.of()));
        }
    }

    private void otherTags(String local, Attributes attributes) {
        if (local.equals("language")) {
            tags(attributes, "ident");
            String ident = attributes.getValue("", "ident");
            if (ident != null) {
                faults.declared(ident.strip());
            }
        } else if (local.equals("textLang")) {
            tags(attributes, "mainLang");
            tags(attributes, "otherLangs");
        }
    }

    private void tags(Attributes attributes, String name) {
        String value = attributes.getValue("", name);
        if (value != null && !value.isBlank()) {
            for (String tag : value.strip().split("\\s+")) {
                faults.tag(tag, cursor.element(), name);
            }
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (!open.isEmpty()) {
            open.peek().add(text, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        if (!open.isEmpty() && open.peek().depth() == depth) {
            LettersUnderTag letters = open.pop();
            letters.wrong().ifPresent(script -> faults.wrongScript(letters.mark(), script));
        }
        if (headerDepth == depth) {
            headerDepth = 0;
        }
        depth--;
    }

    @Override
    public void endDocument() {
        faults.tell();
    }
}
