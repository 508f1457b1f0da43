package org.teigram.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.util.Set;
import org.w3c.dom.ls.LSException;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/** Looks whether a schema document needs XSD 1.1: it has a construct of 1.1, or says for which versions it is. */
final class XsdVersion extends DefaultHandler2 {

    /** It needs 1.1. */
    static final class Later extends LSException {
        Later() {
            super(PARSE_ERR, "XSD 1.1");
        }
    }

    private static final String XSD = "http://www.w3.org/2001/XMLSchema";
    private static final String VERSIONING = "http://www.w3.org/2007/XMLSchema-versioning";
    private static final Set<String> NEW = Set.of(
            "assert", "assertion", "alternative", "openContent", "defaultOpenContent", "override", "explicitTimezone");

    /** @throws Later if it does; a document that cannot be read is left to the compiler */
    void look(URI uri, ResourceGate gate) {
        XMLReader parser = Parsers.forTools(this);
        parser.setContentHandler(this);
        parser.setErrorHandler(this);
        try (InputStream stream = gate.open(uri)) {
            parser.parse(new InputSource(stream));
        } catch (IOException | SAXException e) {
            // the compiler says so
        }
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        if (uri.equals(XSD) && NEW.contains(local)) {
            throw new Later();
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getURI(i).equals(VERSIONING)) {
                throw new Later();
            }
        }
    }

    @Override
    public InputSource resolveEntity(String name, String publicId, String base, String systemId) {
        return new InputSource(new StringReader(""));
    }
}
