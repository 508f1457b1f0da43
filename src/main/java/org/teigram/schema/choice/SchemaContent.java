package org.teigram.schema.choice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.teigram.xml.Parsers;
import org.teigram.xml.ResourceGate;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/** What kind of schema a resource is, by what it holds: names of files and addresses do not always say. */
public final class SchemaContent {

    private static final int HEAD = 4_000;

    private SchemaContent() {}

    /**
     * By the namespace of the root element; empty for what is not XML or no schema.
     *
     * @throws IOException if it cannot be read
     */
    public static Optional<SchemaKind> kind(URI uri, ResourceGate gate) throws IOException {
        try (InputStream stream = gate.open(uri)) {
            return SchemaKind.ofNamespace(rootNamespace(stream));
        }
    }

    /** Whether it is not in XML syntax: XML begins with {@code <}, and no RELAX NG schema in compact syntax does. */
    public static boolean isCompact(URI uri, ResourceGate gate) throws IOException {
        try (InputStream stream = gate.open(uri)) {
            return !beginsAsXml(stream.readNBytes(HEAD));
        }
    }

    static boolean beginsAsXml(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
        return text.replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)?\\s*", "").startsWith("<");
    }

    private static String rootNamespace(InputStream stream) throws IOException {
        Root root = new Root();
        XMLReader parser = Parsers.forTools(root);
        parser.setContentHandler(root);
        parser.setErrorHandler(root);
        byte[] bytes = stream.readAllBytes();
        try {
            parser.parse(new InputSource(new ByteArrayInputStream(bytes)));
        } catch (SAXException | IOException e) {
            // known by now, or never
        }
        return root.namespace;
    }

    private static final class Root extends DefaultHandler2 {
        private String namespace = "";

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
            namespace = uri;
            throw new SAXException("seen");
        }

        @Override
        public InputSource resolveEntity(String name, String publicId, String base, String systemId) {
            return new InputSource(new StringReader(""));
        }
    }
}
