package org.teigram.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.teigram.schema.choice.SchemaContent;
import org.teigram.schema.choice.SchemaKind;
import org.teigram.schema.schematron.RulesCompiler;
import org.teigram.xml.Parsers;
import org.teigram.xml.ResourceBlocked;
import org.teigram.xml.ResourceGate;
import org.teigram.xml.SaxonProcessors;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/** Reads a schema, or a DTD, with all that it includes, imports or refers to. */
public final class SchemaClosure {

    private SchemaClosure() {}

    /**
     * Compiles it, so that whatever belongs to it is asked of the gate.
     *
     * @throws SchemaFailure if it, or a part of it, cannot be read or is not correct
     */
    public static void read(URI uri, ResourceGate gate) throws SchemaFailure {
        try {
            if (String.valueOf(uri.getPath()).matches("(?i).*\\.(dtd|ent|mod)")) {
                readDtd(uri, gate);
            } else if (SchemaContent.isCompact(uri, gate)) {
                RelaxNgSchema.compile(uri, gate);
            } else {
                Optional<SchemaKind> kind = SchemaContent.kind(uri, gate);
                compile(kind.orElseThrow(() -> new SchemaFailure("it is no RELAX NG, XSD, Schematron or DTD")), uri, gate);
            }
        } catch (IOException e) {
            throw SchemaFailure.of(e.getMessage(), e);
        }
    }

    private static void compile(SchemaKind kind, URI uri, ResourceGate gate) throws SchemaFailure {
        switch (kind) {
            case RELAXNG -> RelaxNgSchema.compile(uri, gate);
            case XSD -> XsdSchema.compile(uri, gate);
            case SCHEMATRON -> SchematronSchema.compile(uri, Optional.empty(), gate,
                    new RulesCompiler(gate, SaxonProcessors.create(gate)));
        }
    }

    private static void readDtd(URI uri, ResourceGate gate) throws IOException, SchemaFailure {
        XMLReader parser = Parsers.forTools(new Entities(gate));
        parser.setErrorHandler(new DefaultHandler2());
        try {
            InputSource input = new InputSource(new StringReader("<!DOCTYPE any SYSTEM \"" + uri + "\"><any/>"));
            input.setSystemId(uri.toString());
            parser.parse(input);
        } catch (SAXParseException e) {
            throw new SchemaFailure(PlaceInSchema.of(e) + e.getMessage());
        } catch (SAXException e) {
            throw SchemaFailure.of(e.getMessage(), e);
        }
    }

    private static final class Entities extends DefaultHandler2 {
        private final ResourceGate gate;

        Entities(ResourceGate gate) {
            this.gate = gate;
        }

        @Override
        public InputSource resolveEntity(String name, String publicId, String base, String systemId) throws IOException {
            try {
                URI uri = gate.locate(ResourceGate.parse(base).resolve(ResourceGate.parse(systemId)));
                InputStream stream = gate.open(uri);
                InputSource source = new InputSource(stream);
                source.setSystemId(uri.toString());
                return source;
            } catch (URISyntaxException e) {
                throw new ResourceBlocked("`" + systemId + "` is not a URI");
            }
        }
    }
}
