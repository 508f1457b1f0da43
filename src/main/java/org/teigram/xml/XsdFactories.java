package org.teigram.xml;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.apache.xerces.dom.DOMInputImpl;
import org.apache.xerces.jaxp.validation.XMLSchemaFactory;
import org.w3c.dom.ls.LSException;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Compiles W3C XML Schemas; imports and includes go through the gate, and a faulty schema is refused. A schema is one of
 * XSD 1.1 if it, or one that it includes, has a construct of 1.1; those are compiled by the version of Xerces that knows
 * them, which is packed into the program as it is, since its classes have the names of the other's.
 */
public final class XsdFactories {

    private static final List<String> JARS = List.of("xsd11/xerces.jar", "xsd11/xpath2.jar", "xsd11/cup.jar");
    private static final String FULL_XPATH = "http://apache.org/xml/features/validation/cta-full-xpath-checking";

    /** Made when the first schema of XSD 1.1 is met. */
    private static final class Loader {
        private static final ClassLoader XSD11 = new NestedJars(JARS, XsdFactories.class.getClassLoader());
    }

    private XsdFactories() {}

    /**
     * @throws SAXException if it is no correct schema
     * @throws LSException if a part of it may not be read
     */
    public static Schema compile(URI uri, ResourceGate gate) throws SAXException, IOException {
        try {
            return compile(uri, gate, Optional.of(new XsdVersion()));
        } catch (XsdVersion.Later later) {
            return compile(uri, gate, Optional.empty());
        }
    }

    private static Schema compile(URI uri, ResourceGate gate, Optional<XsdVersion> watch) throws SAXException, IOException {
        SchemaFactory factory = watch.isPresent() ? factory() : factory11();
        factory.setResourceResolver(resolver(gate, watch));
        factory.setErrorHandler(new Strict());
        if (watch.isPresent()) {
            watch.get().look(uri, gate);
        }
        try (var stream = gate.open(uri)) {
            return factory.newSchema(new StreamSource(stream, uri.toString()));
        }
    }

    private static SchemaFactory factory() throws SAXException {
        XMLSchemaFactory factory = new XMLSchemaFactory();
        factory.setProperty("http://apache.org/xml/properties/security-manager", Parsers.bounds());
        return factory;
    }

    private static SchemaFactory factory11() throws SAXException {
        try {
            SchemaFactory factory = (SchemaFactory) Loader.XSD11
                    .loadClass("org.apache.xerces.jaxp.validation.XMLSchema11Factory")
                    .getConstructor()
                    .newInstance();
            factory.setFeature(javax.xml.XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(FULL_XPATH, true);
            return factory;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LSResourceResolver resolver(ResourceGate gate, Optional<XsdVersion> watch) {
        return (type, namespace, publicId, systemId, base) -> {
            String name = systemId == null ? String.valueOf(namespace) : systemId;
            try {
                URI uri = gate.locate(base == null ? URI.create(name) : URI.create(base).resolve(name));
                if (systemId == null && uri.toString().equals(name)) {
                    return null; // an import that says no place: what it needs is missed where it is used
                }
                if (watch.isPresent()) {
                    watch.get().look(uri, gate);
                }
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
