package org.teigram.schema;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teigram.diagnostic.Location;
import org.teigram.document.Prolog;
import org.teigram.document.Prolog.ModelInstruction;
import org.teigram.document.Sources;
import org.teigram.schema.SchemaUse.Origin;
import org.teigram.xml.ResourceGate;

/**
 * Finds the schemas that a document itself names: by {@code xml-model} processing instructions (W3C Note "Associating
 * Schemas with XML documents 1.0"), and by {@code xsi:schemaLocation} and {@code xsi:noNamespaceSchemaLocation} on its
 * root. An instruction that names something else than a schema we know (CSS, DTD) is passed over.
 */
public final class NamedSchemas {

    private static final String XSI = "{http://www.w3.org/2001/XMLSchema-instance}";

    private NamedSchemas() {}

    /** In document order. */
    public static List<SchemaUse> of(Prolog prolog, Sources sources) throws SchemaFailure {
        List<SchemaUse> uses = new ArrayList<>();
        for (ModelInstruction instruction : prolog.instructions()) {
            Optional<String> href = instruction.get("href");
            Optional<SchemaKind> kind = kind(instruction, href.orElse(""));
            if (href.isPresent() && kind.isPresent()) {
                Optional<String> phase = instruction.get("phase").filter(p -> !p.equals("#ALL"));
                Location location = sources.at(instruction);
                URI uri = resolve(instruction.systemId(), href.get());
                uses.add(new SchemaUse(kind.get(), uri, href.get(), phase, Origin.XML_MODEL, location));
            }
        }
        for (String name : schemaLocations(prolog)) {
            Location location = sources.at(prolog.root());
            URI uri = resolve(prolog.root().systemId(), name);
            uses.add(new SchemaUse(SchemaKind.XSD, uri, name, Optional.empty(), Origin.SCHEMA_LOCATION, location));
        }
        return uses;
    }

    private static Optional<SchemaKind> kind(ModelInstruction instruction, String href) {
        return instruction.get("schematypens").isPresent()
                ? instruction.get("schematypens").flatMap(SchemaKind::ofNamespace)
                : SchemaKind.ofName(href);
    }

    private static List<String> schemaLocations(Prolog prolog) {
        List<String> names = new ArrayList<>();
        String[] pairs = prolog.rootAttributes().getOrDefault(XSI + "schemaLocation", "").strip().split("\\s+");
        for (int i = 1; i < pairs.length; i += 2) {
            if (pairs[i - 1].equals(prolog.rootNamespace())) {
                names.add(pairs[i]);
            }
        }
        String own = prolog.rootAttributes().getOrDefault(XSI + "noNamespaceSchemaLocation", "").strip();
        if (!own.isEmpty()) {
            names.add(own);
        }
        return names;
    }

    private static URI resolve(String base, String href) throws SchemaFailure {
        try {
            return ResourceGate.parse(base).resolve(ResourceGate.parse(href));
        } catch (URISyntaxException e) {
            throw new SchemaFailure("the schema `" + href + "` cannot be found: its name is not a URI");
        }
    }
}
