package org.teigram.schema.schematron;

import java.net.URISyntaxException;
import java.util.Set;
import org.teigram.xml.ResourceGate;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Reads a schema so that its rules can be put together from several files and still say where they stand: each part of a
 * rule carries its file and line, each reference to another file is absolute, and the namespace that Schematron had
 * before it was ISO's is ISO's.
 */
final class SchemaReader extends XMLFilterImpl {

    static final String SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";
    static final String BEFORE_ISO = "http://www.ascc.net/xml/schematron";
    static final String OWN = "https://teigram.org/ns/private";

    private static final String XSLT = "http://www.w3.org/1999/XSL/Transform";
    private static final Set<String> PLACED = Set.of("rule", "assert", "report");
    private static final Set<String> REFERRING = Set.of("include", "extends", "import");

    private Locator locator;
    private boolean declared;

    SchemaReader(XMLReader parent) {
        super(parent);
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
        super.setDocumentLocator(locator);
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        super.startPrefixMapping(prefix, modern(uri));
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        String namespace = modern(uri);
        if (!declared) {
            declared = true;
            super.startPrefixMapping("teigram-own", OWN);
        }
        AttributesImpl changed = new AttributesImpl(attributes);
        if (namespace.equals(SCHEMATRON) && PLACED.contains(local)) {
            changed.addAttribute(OWN, "at", "teigram-own:at", "CDATA", place());
        }
        int href = attributes.getIndex("", "href");
        if (href >= 0 && (namespace.equals(SCHEMATRON) || namespace.equals(XSLT)) && REFERRING.contains(local)) {
            changed.setValue(href, absolute(attributes.getValue(href)));
        }
        super.startElement(namespace, local, name, changed);
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        super.endElement(modern(uri), local, name);
    }

    private static String modern(String uri) {
        return uri.equals(BEFORE_ISO) ? SCHEMATRON : uri;
    }

    private String place() {
        String file = locator.getSystemId();
        return file.substring(file.lastIndexOf('/') + 1) + ":" + locator.getLineNumber();
    }

    /** What is no reference is left for the one who follows it to say. */
    private String absolute(String reference) {
        try {
            return ResourceGate.parse(locator.getSystemId()).resolve(ResourceGate.parse(reference)).toString();
        } catch (URISyntaxException e) {
            return reference;
        }
    }
}
