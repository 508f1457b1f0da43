package org.teigram.schema;

import java.io.IOException;
import java.net.URI;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.apache.xerces.dom.DOMInputImpl;
import org.apache.xerces.jaxp.validation.XMLSchemaFactory;
import org.teigram.xml.ParserMessage;
import org.teigram.xml.ResourceBlocked;
import org.teigram.xml.ResourceGate;
import org.w3c.dom.ls.LSException;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A compiled W3C XML Schema 1.0. */
public final class XsdSchema implements CompiledSchema {

    private final Schema schema;

    private XsdSchema(Schema schema) {
        this.schema = schema;
    }

    /** @throws SchemaFailure if it, or a schema it imports or includes, cannot be read or is not a schema */
    public static XsdSchema compile(URI uri, ResourceGate gate) throws SchemaFailure {
        XMLSchemaFactory factory = new XMLSchemaFactory();
        factory.setResourceResolver(resolver(gate));
        factory.setErrorHandler(new Strict());
        try (var stream = gate.open(uri)) {
            return new XsdSchema(factory.newSchema(new StreamSource(stream, uri.toString())));
        } catch (SAXParseException e) {
            throw new SchemaFailure(PlaceInSchema.of(e) + e.getMessage());
        } catch (SAXException | IOException | LSException e) {
            throw new SchemaFailure(e.getMessage());
        }
    }

    /** A validator for one document; its errors carry {@link ParserMessage}s. */
    public ValidatorHandler newValidator(ErrorHandler errors) {
        ValidatorHandler validator = schema.newValidatorHandler();
        ParserMessage.speakThrough(validator);
        validator.setErrorHandler(errors);
        return validator;
    }

    private static LSResourceResolver resolver(ResourceGate gate) {
        return (type, namespace, publicId, systemId, base) -> {
            String name = systemId == null ? String.valueOf(namespace) : systemId;
            try {
                URI uri = base == null ? URI.create(name) : URI.create(base).resolve(name);
                return new DOMInputImpl(publicId, uri.toString(), base, gate.open(uri), null);
            } catch (ResourceBlocked e) {
                throw new LSException(LSException.PARSE_ERR, e.getMessage());
            } catch (IOException | IllegalArgumentException e) {
                throw new LSException(LSException.PARSE_ERR, "`" + name + "` cannot be read");
            }
        };
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
