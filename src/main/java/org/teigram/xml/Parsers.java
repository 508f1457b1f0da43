package org.teigram.xml;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.xerces.impl.XMLErrorReporter;
import org.apache.xerces.jaxp.SAXParserFactoryImpl;
import org.apache.xerces.util.SecurityManager;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.EntityResolver2;

/**
 * Makes XML parsers. Every parser is namespace aware, bounded in its entity expansion, and asks the given resolver for
 * whatever lies outside the entity it was handed: nothing is opened behind the resolver's back.
 */
public final class Parsers {

    private static final String XERCES = "http://apache.org/xml/features/";
    private static final String SAX = "http://xml.org/sax/features/";
    /** Old texts write each dash as an entity; how much text they make is bounded where it is read. */
    private static final int ENTITY_EXPANSIONS = 100_000;

    private Parsers() {}

    /**
     * A parser for one document: without base and language fix-up, with {@link ParserMessage}s instead of sentences. Not
     * thread-safe.
     *
     * @param includes whether it follows XInclude, which costs a quarter of its speed
     */
    public static XMLReader forDocuments(EntityResolver2 resolver, boolean includes) {
        XMLReader reader = plain(resolver, includes);
        try {
            if (includes) {
                reader.setFeature(XERCES + "xinclude/fixup-base-uris", false);
                reader.setFeature(XERCES + "xinclude/fixup-language", false);
            }
            ParserMessage.speakThrough((XMLErrorReporter) reader.getProperty(ParserMessage.REPORTER));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        return reader;
    }

    /** A parser for schemas, stylesheets and other files of the program's own trade; no XInclude. */
    public static XMLReader forTools(EntityResolver2 resolver) {
        return plain(resolver, false);
    }

    static SecurityManager bounds() {
        SecurityManager bounds = new SecurityManager();
        bounds.setEntityExpansionLimit(ENTITY_EXPANSIONS);
        return bounds;
    }

    private static XMLReader plain(EntityResolver2 resolver, boolean xinclude) {
        try {
            SAXParserFactory factory = new SAXParserFactoryImpl();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(xinclude);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            reader.setFeature(SAX + "use-entity-resolver2", true);
            reader.setFeature(XERCES + "warn-on-duplicate-entitydef", false);
            reader.setProperty("http://apache.org/xml/properties/security-manager", bounds());
            reader.setEntityResolver(resolver);
            return reader;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
