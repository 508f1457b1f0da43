package org.teigram.xml;

import java.io.IOException;
import java.net.URI;
import javax.xml.validation.SchemaFactory;
import org.apache.xerces.dom.DOMInputImpl;
import org.apache.xerces.jaxp.validation.XMLSchemaFactory;
import org.w3c.dom.ls.LSException;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Makes factories of W3C XML Schemas; imports and includes go through the gate, and a faulty schema is refused. */
public final class XsdFactories {

    private XsdFactories() {}

    /** For one schema on one thread. Its resolver throws an {@link LSException} where a resource may not be read. */
    public static SchemaFactory create(ResourceGate gate) {
        XMLSchemaFactory factory = new XMLSchemaFactory();
        factory.setResourceResolver(resolver(gate));
        factory.setErrorHandler(new Strict());
        bound(factory);
        return factory;
    }

    private static void bound(XMLSchemaFactory factory) {
        try {
            factory.setProperty("http://apache.org/xml/properties/security-manager", Parsers.bounds());
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LSResourceResolver resolver(ResourceGate gate) {
        return (type, namespace, publicId, systemId, base) -> {
            String name = systemId == null ? String.valueOf(namespace) : systemId;
            try {
                URI uri = gate.locate(base == null ? URI.create(name) : URI.create(base).resolve(name));
                return new DOMInputImpl(publicId, uri.toString(), base, gate.open(uri), null);
            } catch (ResourceBlocked e) {
                throw blocked(e);
            } catch (IOException | IllegalArgumentException e) {
                throw new LSException(LSException.PARSE_ERR, "`" + name + "` cannot be read");
            }
        };
    }

    private static LSException blocked(ResourceBlocked e) {
        LSException exception = new LSException(LSException.PARSE_ERR, e.getMessage());
        exception.initCause(e);
        return exception;
    }

    /** A schema that is only nearly one would check only nearly everything. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // Xerces warns of imports that it could not resolve; the resolver has thrown by then
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
