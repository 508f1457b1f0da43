package org.teigram.check.relaxng;

import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.relaxng.sax.Context;
import com.thaiopensource.xml.util.Name;
import java.util.ArrayList;
import java.util.List;
import org.teigram.document.Cursor;
import org.teigram.schema.RelaxNgSchema;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;

/**
 * Drives a matcher with the events of one document in the order in which jing's own validator would, recovery included,
 * and hands what fails, with the matcher's state just before, to those who put it into words.
 */
final class RelaxNgHandler extends Context implements ContentHandler {

    private final Cursor cursor;
    private final ElementFaults elements;
    private final AttributeFaults attributeFaults;
    private final Matcher matcher;
    private final IdSoundness ids;
    private final StringBuilder typedText = new StringBuilder();
    private Locator locator;
    private Frame frame;
    private boolean typed;
    private boolean nothingAllowed;

    RelaxNgHandler(RelaxNgSchema schema, Cursor cursor, Teller teller) {
        this.cursor = cursor;
        this.matcher = schema.matcher();
        this.elements = new ElementFaults(schema, teller, this);
        this.attributeFaults = new AttributeFaults(schema, teller, this);
        this.ids = new IdSoundness(schema.idTypes(), teller);
    }

    @Override
    public void startDocument() {
        nothingAllowed = !matcher.matchStartDocument();
    }

    @Override
    public void startElement(String namespace, String local, String qName, Attributes attributes) {
        boolean strayText = typed && !matcher.matchTextBeforeStartTag(typedText.toString(), this);
        typed = false;
        Name name = new Name(namespace, local);
        Frame parent = frame;
        frame = new Frame(parent, cursor.element(), name);
        if (nothingAllowed && parent == null) {
            elements.schemaAllowsNothing(frame);
        }
        Matcher before = matcher.copy();
        if (!matcher.matchStartTagOpen(name, qName, this)) {
            elements.unexpected(frame, before);
        } else if (parent != null) {
            parent.accepted();
            if (strayText) {
                elements.unexpectedText(parent, before, typedText.toString(), locator);
            }
        }
        attributes(attributes, qName);
        typed = matcher.isTextTyped();
        typedText.setLength(0);
    }

    private void attributes(Attributes attributes, String qName) {
        List<Integer> strays = new ArrayList<>(0);
        for (int i = 0; i < attributes.getLength(); i++) {
            Name name = new Name(attributes.getURI(i), attributes.getLocalName(i));
            String written = attributes.getQName(i);
            if (!matcher.matchAttributeName(name, written, this)) {
                strays.add(i);
            }
            boolean sound = matcher.matchAttributeValue(attributes.getValue(i), name, written, this);
            if (!sound) {
                attributeFaults.badValue(frame, name, written, attributes.getValue(i));
            }
            ids.attribute(frame, name, written, attributes.getValue(i), sound);
        }
        Matcher before = matcher.copy();
        boolean complete = matcher.matchStartTagClose(frame.name, qName, this);
        if (!complete || !strays.isEmpty()) {
            attributeFaults.names(frame, attributes, strays, before, complete);
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (typed) {
            typedText.append(text, start, length);
            return;
        }
        for (int i = start; i < start + length; i++) {
            if (!isSpace(text[i])) {
                if (!matcher.matchUntypedText(this)) {
                    elements.unexpectedText(frame, matcher, new String(text, start, length), locator);
                }
                return;
            }
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    @Override
    public void endElement(String namespace, String local, String qName) {
        Matcher before = matcher.copy();
        boolean sound = !typed
                || typedText.length() == 0
                || matcher.matchTextBeforeEndTag(typedText.toString(), frame.name, qName, this);
        sound &= matcher.matchEndTag(frame.name, qName, this);
        if (!sound && isNewError(before)) {
            elements.badEnd(frame, before, typed ? typedText.toString() : "", locator);
        }
        typed = false;
        frame = frame.parent;
    }

    /**
     * Where only the parent is in error, the matcher fails at the end of a sound child too, without anything to say: its
     * message is still the earlier one, the same object.
     */
    private boolean isNewError(Matcher before) {
        return before.getErrorMessage() != matcher.getErrorMessage();
    }

    @Override
    public void endDocument() {
        ids.endDocument();
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        super.startPrefixMapping(prefix, uri);
    }

    @Override
    public void endPrefixMapping(String prefix) throws SAXException {
        super.endPrefixMapping(prefix);
    }

    @Override
    public void ignorableWhitespace(char[] text, int start, int length) {
        // as jing's validator: not part of the content
    }

    @Override
    public void processingInstruction(String target, String data) {
        // not part of the content
    }

    @Override
    public void skippedEntity(String name) {
        // not part of the content
    }
}
