package org.teigram.schema.schematron.forecast;

import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Listens to one document, and says whether rules can have anything to say of it. */
public final class Watch extends DefaultHandler {

    private final Forecast forecast;
    private final OpenElement root;
    private OpenElement element;
    private boolean something;

    Watch(Forecast forecast) {
        this.forecast = forecast;
        this.root = new OpenElement(null, forecast.width());
    }

    /** Whether the rules have to be run: known when the document has ended. */
    public boolean hasSeenSomething() {
        return something;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        if (something) {
            return;
        }
        Forecast.Name name = forecast.name(uri, local);
        element = element == null ? root : element.inner();
        element.start(name.row(), attributes);
        consider(name.conditions());
        for (int i = 0; i < attributes.getLength(); i++) {
            consider(forecast.ofAttribute(attributes.getURI(i), attributes.getLocalName(i)));
        }
    }

    @Override
    public void endDocument() {
        forecast.watched(!something);
    }

    private void consider(List<Condition> conditions) {
        for (int i = 0; i < conditions.size(); i++) {
            something |= element.mayHold(conditions.get(i));
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        if (!something) {
            something = element.end();
            element = element.outer();
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (!something) {
            element.characters(text, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] text, int start, int length) {
        characters(text, start, length);
    }
}
