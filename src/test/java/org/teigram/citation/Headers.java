package org.teigram.citation;

import java.util.Map;

/** Small TEI documents, made of the parts of a header that a test is about. */
final class Headers {
    private Headers() {}

    /** A document with the given content of titleStmt, sourceDesc, profileDesc and (beside the header) standOff. */
    static String document(Map<String, String> parts) {
        return """
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
                <titleStmt>%s</titleStmt>
                <publicationStmt><publisher>P</publisher><date when="1999"/></publicationStmt>
                <sourceDesc>%s</sourceDesc></fileDesc><profileDesc>%s</profileDesc></teiHeader>
                <standOff>%s</standOff><text><body><p/></body></text></TEI>
                """
                .formatted(
                        parts.getOrDefault("titleStmt", "<title>T</title>"),
                        parts.getOrDefault("sourceDesc", "<p/>"),
                        parts.getOrDefault("profileDesc", ""),
                        parts.getOrDefault("standOff", ""));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
