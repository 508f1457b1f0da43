package org.teigram.check.relaxng;

import com.thaiopensource.relaxng.sax.Context;
import com.thaiopensource.xml.util.Name;
import java.util.ArrayList;
import java.util.List;
import org.teigram.document.Cursor;
import org.teigram.schema.RelaxNgSchema;
import org.teigram.schema.automaton.State;
import org.teigram.schema.automaton.Step;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;

/**
 * Takes a document's steps through the schema in the order in which jing's own validator would, recovery included, and
 * hands what fails, with the state just before, to those who put it into words.
 */
final class RelaxNgHandler extends Context implements ContentHandler {

    private final Cursor cursor;
    private final ElementFaults elements;
    private final AttributeFaults attributeFaults;
    private final IdSoundness ids;
    private final boolean nothingAllowed;
    private final StringBuilder typedText = new StringBuilder();
    private Locator locator;
    private Frame frame;
    private State state;
    private boolean typed;

    RelaxNgHandler(RelaxNgSchema schema, Cursor cursor, Teller teller) {
        this.cursor = cursor;
        this.elements = new ElementFaults(schema, teller, this);
        this.attributeFaults = new AttributeFaults(schema, teller, this);
        this.ids = new IdSoundness(schema.idTypes(), teller);
        Step start = schema.start();
        this.nothingAllowed = !start.sound();
        this.state = start.next();
    }

    @Override
    public void startDocument() {
        // the first state is the schema's
    }

    @Override
    public void startElement(String namespace, String local, String qName, Attributes attributes) {
        boolean strayText = typed && !isBlank(typedText) && !take(state.text()).sound();
        typed = false;
        Name name = new Name(namespace, local);
        Frame parent = frame;
        frame = new Frame(parent, cursor.element(), name);
        if (nothingAllowed && parent == null) {
            elements.schemaAllowsNothing(frame);
        }
        State before = state;
        if (!take(state.startTagOpen(name)).sound()) {
            elements.unexpected(frame, before);
        } else if (parent != null) {
            parent.accepted();
            if (strayText) {
                elements.unexpectedText(parent, before, typedText.toString(), locator);
            }
        }
        attributes(attributes);
        typed = state.isTextTyped();
        typedText.setLength(0);
    }

    private Step take(Step step) {
        state = step.next();
        return step;
    }

    private void attributes(Attributes attributes) {
        List<Integer> strays = List.of();
        for (int i = 0; i < attributes.getLength(); i++) {
            Name name = new Name(attributes.getURI(i), attributes.getLocalName(i));
            String value = attributes.getValue(i);
            boolean sound = true;
            if (take(state.attributeName(name)).sound()) {
                sound = take(state.attributeValue(value, this)).sound();
            } else {
                strays = strays.isEmpty() ? new ArrayList<>() : strays;
                strays.add(i);
            }
            if (!sound) {
                attributeFaults.badValue(frame, name, attributes.getQName(i), value);
            }
            ids.attribute(frame, name, attributes.getQName(i), value, sound);
        }
        State before = state;
        boolean complete = take(state.startTagClose()).sound();
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
                if (!take(state.text()).sound()) {
                    elements.unexpectedText(frame, state, new String(text, start, length), locator);
                }
                return;
            }
        }
    }

    private static boolean isBlank(CharSequence text) {
        return text.chars().allMatch(c -> isSpace((char) c));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    @Override
    public void endElement(String namespace, String local, String qName) {
        State before = state;
        Step step = take(typed ? state.end(typedText.toString(), this) : state.end());
        if (!step.sound() && step.newError()) {
            elements.badEnd(frame, before, typed ? typedText.toString() : "", locator);
        }
        typed = false;
        frame = frame.parent;
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
