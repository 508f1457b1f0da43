package org.teigram.schema;

import org.xml.sax.SAXParseException;

/** Where a schema is wrong, for the beginning of a message. */
final class PlaceInSchema {

    private PlaceInSchema() {}

    /** {@code name.xsd:12: }, or nothing if no place is known; the file's name alone, never a machine's path. */
    static String of(SAXParseException e) {
        return of(e.getSystemId(), e.getLineNumber());
    }

    static String of(String systemId, int line) {
        if (systemId == null || line < 1) {
            return "";
        }
        return systemId.substring(systemId.lastIndexOf('/') + 1) + ":" + line + ": ";
    }
}
