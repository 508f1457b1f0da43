package org.teigram.text;

import java.util.Map;
import net.sf.saxon.s9api.SaxonApiException;
import org.teigram.testing.Transform;

/** Calls the functions of {@code xslt/lib} on small documents. */
final class Functions {
    private static final String STYLESHEET = """
            <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:array="http://www.w3.org/2005/xpath-functions/array"
                xmlns:tg="https://teigram.org/ns/functions" xpath-default-namespace="http://www.tei-c.org/ns/1.0">
              <xsl:import href="lib/document.xsl"/>
              <xsl:output method="%s" omit-xml-declaration="yes"/>
              <xsl:template match="/">
                <xsl:sequence select="%s"/>
              </xsl:template>
            </xsl:stylesheet>
            """;

    private Functions() {}

    /** The items of an XPath expression, as strings with a space between; the context is the document. */
    static String text(String expression, String document) throws SaxonApiException {
        return apply("text", expression, document);
    }

    /** The nodes of an XPath expression as markup, without the namespace of TEI. */
    static String markup(String expression, String document) throws SaxonApiException {
        return apply("xml", expression, document).replace(" xmlns=\"http://www.tei-c.org/ns/1.0\"", "");
    }

    /** A document whose one `text` has this content. */
    static String tei(String text) {
        return "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/>" + text + "</TEI>";
    }

    private static String apply(String method, String expression, String document) throws SaxonApiException {
        String escaped = expression.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        return Transform.ofSource(STYLESHEET.formatted(method, escaped)).apply(document, Map.of());
    }
}
