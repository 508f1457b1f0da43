package org.teigram.schema;

import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Keeps the first thing that is wrong: what follows is mostly its consequence. */
final class FirstError implements ErrorHandler {
    private SAXParseException first;

    void keep(SAXParseException error) {
        first = first == null ? error : first;
    }

    SchemaFailure failure() {
        String why = first == null ? "it is not a correct schema" : reason(first);
        return new SchemaFailure(
                (first == null ? "" : PlaceInSchema.of(first)) + why.replace('"', '`').replaceAll("\\s+", " "));
    }

    @Override
    public void warning(SAXParseException warning) {
        // a warning does not keep a schema from being used
    }

    @Override
    public void error(SAXParseException error) {
        keep(error);
    }

    @Override
    public void fatalError(SAXParseException error) throws SAXException {
        keep(error);
        throw error;
    }

    /** What a tool says of its deepest cause. */
    static String reason(Throwable e) {
        Throwable cause = e instanceof SAXException sax && sax.getException() != null ? sax.getException() : e;
        return cause == e ? String.valueOf(e.getMessage()) : reason(cause);
    }
}
