package org.teigram.schema;

import java.io.IOException;
import java.net.URI;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.teigram.xml.ParserMessage;
import org.teigram.xml.ResourceGate;
import org.teigram.xml.XsdFactories;
import org.w3c.dom.ls.LSException;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A compiled W3C XML Schema, 1.0 or 1.1. */
public final class XsdSchema implements CompiledSchema {

    private final Schema schema;

    private XsdSchema(Schema schema) {
        this.schema = schema;
    }

    /** @throws SchemaFailure if it, or a schema it imports or includes, cannot be read or is not a schema */
    public static XsdSchema compile(URI uri, ResourceGate gate) throws SchemaFailure {
        try {
            return new XsdSchema(XsdFactories.compile(uri, gate));
        } catch (SAXParseException e) {
            throw new SchemaFailure(PlaceInSchema.of(e) + e.getMessage());
        } catch (SAXException | IOException | LSException e) {
            throw SchemaFailure.of(e.getMessage(), e);
        }
    }

    /** A validator for one document; its errors carry {@link ParserMessage}s. */
    public ValidatorHandler newValidator(ErrorHandler errors) {
        ValidatorHandler validator = schema.newValidatorHandler();
        ParserMessage.speakThrough(validator);
        validator.setErrorHandler(errors);
        return validator;
    }
}
