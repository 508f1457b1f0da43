package org.teigram.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.teigram.schema.choice.SchemaContent;
import org.teigram.schema.choice.SchemaKind;
import org.teigram.xml.Parsers;
import org.teigram.xml.ResourceGate;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/** Whether a RELAX NG schema, or one it includes, holds Schematron rules (TEI Guidelines, TD: that is how TEI packs them). */
public final class EmbeddedRules {

    private static final String SCHEMATRON = SchemaKind.SCHEMATRON.namespace();
    private static final Pattern MAY_HOLD = Pattern.compile(Pattern.quote(SCHEMATRON) + "|\\b(?:include|external)\\b");

    private EmbeddedRules() {}

    /** A file that cannot be read holds none; what is wrong with it is told when it is compiled. */
    public static boolean in(URI schema, ResourceGate gate) {
        try {
            if (SchemaContent.isCompact(schema, gate)) {
                return mayHold(schema, gate) && holds(translated(schema, gate), new ArrayDeque<>());
            }
            return inXml(schema, gate);
        } catch (SchemaFailure | IOException e) {
            return false;
        }
    }

    private static boolean inXml(URI schema, ResourceGate gate) throws IOException {
        Set<URI> seen = new HashSet<>();
        Deque<URI> waiting = new ArrayDeque<>(List.of(schema));
        while (!waiting.isEmpty()) {
            URI next = gate.locate(waiting.remove());
            if (seen.add(next)) {
                try (InputStream stream = gate.open(next)) {
                    InputSource source = new InputSource(stream);
                    source.setSystemId(next.toString());
                    if (holds(source, waiting)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Translating a schema takes long, and most hold no rules. */
    private static boolean mayHold(URI schema, ResourceGate gate) throws IOException {
        try (InputStream stream = gate.open(schema)) {
            return MAY_HOLD.matcher(new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1).replace("\0", "")).find();
        }
    }

    private static InputSource translated(URI schema, ResourceGate gate) throws SchemaFailure {
        return new InputSource(new StringReader(CompactRules.read(schema, gate)));
    }

    /** @param parts to which the schemas are added that this one includes */
    private static boolean holds(InputSource schema, Deque<URI> parts) throws IOException {
        Finder finder = new Finder(schema, parts);
        XMLReader parser = Parsers.forTools(finder);
        parser.setContentHandler(finder);
        parser.setErrorHandler(finder);
        try {
            parser.parse(schema);
            return false;
        } catch (Found found) {
            return true;
        } catch (SAXException e) {
            return false;
        }
    }

    private static final class Found extends SAXException {}

    private static final class Finder extends DefaultHandler2 {
        private final InputSource schema;
        private final Deque<URI> parts;

        Finder(InputSource schema, Deque<URI> parts) {
            this.schema = schema;
            this.parts = parts;
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
            if (uri.equals(SCHEMATRON) && local.equals("rule")) {
                throw new Found();
            }
            String href = attributes.getValue("href");
            boolean part = local.equals("include") || local.equals("externalRef");
            if (part && href != null && uri.equals(SchemaKind.RELAXNG.namespace()) && schema.getSystemId() != null) {
                try {
                    parts.add(ResourceGate.parse(schema.getSystemId()).resolve(ResourceGate.parse(href)));
                } catch (URISyntaxException e) {
                    throw new SAXException(e);
                }
            }
        }

        @Override
        public InputSource resolveEntity(String name, String publicId, String base, String systemId) {
            return new InputSource(new StringReader(""));
        }
    }
}
