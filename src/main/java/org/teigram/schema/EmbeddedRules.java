package org.teigram.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import org.teigram.xml.Parsers;
import org.teigram.xml.ResourceGate;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/** Whether a RELAX NG schema in XML syntax holds Schematron rules (TEI Guidelines, TD: that is how TEI packs them). */
public final class EmbeddedRules {

    private EmbeddedRules() {}

    /** A file that cannot be read as XML holds none; what is wrong with it is told when it is compiled. */
    public static boolean in(URI schema, ResourceGate gate) {
        XMLReader parser = Parsers.forTools(new Finder());
        parser.setContentHandler(new Finder());
        parser.setErrorHandler(new Finder());
        try (InputStream stream = gate.open(schema)) {
            parser.parse(new InputSource(stream));
            return false;
        } catch (Found found) {
            return true;
        } catch (SAXException | IOException e) {
            return false;
        }
    }

    private static final class Found extends SAXException {}

    private static final class Finder extends DefaultHandler2 {
        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
            if (uri.equals("http://purl.oclc.org/dsdl/schematron") && local.equals("rule")) {
                throw new Found();
            }
        }

        @Override
        public InputSource resolveEntity(String name, String publicId, String base, String systemId) {
            return new InputSource(new StringReader(""));
        }
    }
}
