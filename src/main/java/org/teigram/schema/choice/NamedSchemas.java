package org.teigram.schema.choice;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teigram.diagnostic.Location;
import org.teigram.document.Prolog;
import org.teigram.document.Prolog.ModelInstruction;
import org.teigram.document.place.Sources;
import org.teigram.schema.choice.PassedOver.Weight;
import org.teigram.schema.choice.SchemaUse.Origin;
import org.teigram.xml.ResourceGate;

/**
 * Finds the schemas that a document itself names: by {@code xml-model} processing instructions (W3C Note "Associating
 * Schemas with XML documents 1.0"), or the {@code oxygen} instructions of a document without them, and by {@code xsi:schemaLocation} and {@code xsi:noNamespaceSchemaLocation} on its
 * root. What it names besides is passed over with a reason, never without.
 */
final class NamedSchemas {

    private static final String XSI = "{http://www.w3.org/2001/XMLSchema-instance}";
    private static final Map<String, String> UNUSED_LANGUAGES = Map.of(
            "http://purl.oclc.org/dsdl/nvdl/ns/structure/1.0", "an NVDL script",
            "http://www.ascc.net/xml/schematron", "a schema in Schematron 1.5",
            "application/xml-dtd", "a DTD");
    private static final Set<String> NO_SCHEMAS = Set.of("css", "xsl", "xslt", "html", "htm", "js");

    private final Prolog prolog;
    private final Sources sources;
    private final ResourceGate gate;
    private final List<SchemaUse> uses = new ArrayList<>();
    private final List<PassedOver> passedOver = new ArrayList<>();

    private NamedSchemas(Prolog prolog, Sources sources, ResourceGate gate) {
        this.prolog = prolog;
        this.sources = sources;
        this.gate = gate;
    }

    /**
     * In document order.
     *
     * @param gate through which schemas are read
     */
    static FoundSchemas of(Prolog prolog, Sources sources, ResourceGate gate) {
        NamedSchemas named = new NamedSchemas(prolog, sources, gate);
        prolog.doctype().map(doctype -> doctype.systemId()).filter(id -> !id.isEmpty()).ifPresent(named::passDtd);
        boolean standard = prolog.instructions().stream().anyMatch(one -> origin(one) == Origin.XML_MODEL);
        prolog.instructions().forEach(one -> named.add(one, standard));
        named.addSchemaLocations();
        return new FoundSchemas(List.copyOf(named.uses), List.copyOf(named.passedOver));
    }

    private static Origin origin(ModelInstruction instruction) {
        return instruction.target().equals("oxygen") ? Origin.OXYGEN : Origin.XML_MODEL;
    }

    /** @param standard whether there are instructions of the standard, which speak for the others */
    private void add(ModelInstruction instruction, boolean standard) {
        Optional<String> href = instruction.get("href");
        if (origin(instruction) == Origin.OXYGEN && (href.isEmpty() || standard)) {
            if (href.isPresent()) {
                pass(instruction, Weight.NONE, "is older than the `xml-model` instructions that the document has too");
            }
            return;
        }
        if (href.isEmpty() || !instruction.complete()) {
            pass(instruction, Weight.FAULT, href.isEmpty()
                    ? "names no schema: it has no `href=\"...\"`"
                    : "is not understood: it is not made of `name=\"value\"` pairs alone");
            return;
        }
        URI uri;
        try {
            uri = gate.locate(resolve(instruction.systemId(), href.get()));
        } catch (URISyntaxException e) {
            pass(instruction, Weight.FAULT, "names no schema: `" + href.get() + "` is not a URI");
            return;
        }
        String declared = instruction.get("schematypens").orElse("");
        String type = instruction.get("type").map(NamedSchemas::mediaType).orElse("");
        if (!declared.isEmpty()) {
            SchemaKind.ofNamespace(declared).ifPresentOrElse(
                    kind -> use(instruction, kind, uri), () -> unknown(instruction, declared));
        } else if (type.equals("application/relax-ng-compact-syntax")) {
            use(instruction, SchemaKind.RELAXNG, uri);
        } else if (UNUSED_LANGUAGES.containsKey(type)) {
            pass(instruction, Weight.MISSED, notUsed(type));
        } else if (!type.isEmpty() && !type.matches("application/(.*\\+)?xml|text/xml|application/relax-ng.*")) {
            pass(instruction, Weight.NONE, "is of the type " + type + ", no schema");
        } else {
            byName(instruction, href.get(), uri);
        }
    }

    /** Where nothing says what kind of schema it is but its name or its content. */
    private void byName(ModelInstruction instruction, String href, URI uri) {
        String path = href.replaceFirst("[?#].*$", "");
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (NO_SCHEMAS.contains(extension)) {
            pass(instruction, Weight.NONE, "is no schema");
        } else if (extension.equals("dtd")) {
            pass(instruction, Weight.MISSED, notUsed("application/xml-dtd"));
        } else {
            Optional<SchemaKind> kind = SchemaKind.ofName(path);
            if (kind.isPresent()) {
                use(instruction, kind.get(), uri);
            } else {
                byContent(instruction, uri);
            }
        }
    }

    private void byContent(ModelInstruction instruction, URI uri) {
        try {
            SchemaContent.kind(uri, gate).ifPresentOrElse(kind -> use(instruction, kind, uri),
                    () -> pass(instruction, Weight.FAULT, "is no schema: no `schematypens` and no ending of its name says what it is"));
        } catch (IOException e) {
            use(instruction, SchemaKind.RELAXNG, uri); // why it cannot be read is told when it is loaded
        }
    }

    private void unknown(ModelInstruction instruction, String namespace) {
        if (UNUSED_LANGUAGES.containsKey(namespace)) {
            pass(instruction, Weight.MISSED, notUsed(namespace));
        } else {
            pass(instruction, Weight.FAULT, "cannot be used: `schematypens` is `" + namespace + "`, which is no schema language"
                    + SchemaKind.likeNamespace(namespace).map(kind -> "; write `" + kind.namespace() + "`").orElse(""));
        }
    }

    private static String notUsed(String language) {
        return "is " + UNUSED_LANGUAGES.get(language) + ", by which documents are not validated";
    }

    private void use(ModelInstruction instruction, SchemaKind kind, URI uri) {
        Optional<String> phase = instruction.get("phase");
        uses.add(new SchemaUse(kind, uri, instruction.get("href").orElseThrow(), phase, origin(instruction),
                instruction.in(sources)));
    }

    private void pass(ModelInstruction instruction, Weight weight, String why) {
        String name = instruction.get("href").orElse("");
        passedOver.add(new PassedOver(name, weight, why, origin(instruction), instruction.in(sources)));
    }

    private void passDtd(String systemId) {
        passedOver.add(new PassedOver(systemId, Weight.NONE, "is a DTD: its entities are read, nothing is validated by it",
                Origin.DOCTYPE, sources.whole()));
    }

    private void addSchemaLocations() {
        String value = prolog.rootAttributes().getOrDefault(XSI + "schemaLocation", "").strip();
        String[] pairs = value.isEmpty() ? new String[0] : value.split("\\s+");
        boolean own = false;
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            if (pairs[i].equals(prolog.rootNamespace())) {
                useXsd("schemaLocation", pairs[i + 1]);
                own = true;
            }
        }
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            if (!pairs[i].equals(prolog.rootNamespace())) {
                passLocation(pairs[i + 1], own ? Weight.NONE : Weight.MISSED,
                        "is for the namespace `" + pairs[i] + "`, which is not that of the root element");
            }
        }
        if (pairs.length % 2 == 1) {
            passLocation(pairs[pairs.length - 1], Weight.FAULT,
                    "cannot be used: `xsi:schemaLocation` is not made of pairs of a namespace and a schema");
        }
        String noNamespace = prolog.rootAttributes().getOrDefault(XSI + "noNamespaceSchemaLocation", "").strip();
        if (!noNamespace.isEmpty()) {
            useXsd("noNamespaceSchemaLocation", noNamespace);
        }
    }

    private Location at(String attribute) {
        return sources.at(prolog.root(), "xsi:" + attribute);
    }

    private void useXsd(String attribute, String name) {
        try {
            URI uri = gate.locate(resolve(prolog.root().systemId(), name));
            uses.add(new SchemaUse(
                    SchemaKind.XSD, uri, name, Optional.empty(), Origin.SCHEMA_LOCATION, at(attribute)));
        } catch (URISyntaxException e) {
            passLocation(name, Weight.FAULT, "names no schema: it is not a URI");
        }
    }

    private void passLocation(String name, Weight weight, String why) {
        passedOver.add(new PassedOver(name, weight, why, Origin.SCHEMA_LOCATION, at("schemaLocation")));
    }

    private static String mediaType(String type) {
        return type.replaceFirst(";.*$", "").strip().toLowerCase(Locale.ROOT);
    }

    private static URI resolve(String base, String href) throws URISyntaxException {
        return ResourceGate.parse(base).resolve(ResourceGate.parse(href));
    }
}
