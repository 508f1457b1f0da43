package org.teigram.schema.choice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The languages a schema can be written in. */
public enum SchemaKind {
    RELAXNG("http://relaxng.org/ns/structure/1.0", "relaxng"),
    XSD("http://www.w3.org/2001/XMLSchema", "xsd"),
    SCHEMATRON("http://purl.oclc.org/dsdl/schematron", "schematron");

    private static final Map<String, SchemaKind> EXTENSIONS = Map.of(
            "rng", RELAXNG, "rnc", RELAXNG, "xsd", XSD, "sch", SCHEMATRON, "isosch", SCHEMATRON, "schematron", SCHEMATRON);

    private final String namespace;
    private final String check;

    SchemaKind(String namespace, String check) {
        this.namespace = namespace;
        this.check = check;
    }

    /** The name of the check that uses such schemas. */
    public String check() {
        return check;
    }

    /** The namespace of its language, which {@code schematypens} names. */
    public String namespace() {
        return namespace;
    }

    /** By the namespace that {@code schematypens} names. */
    static Optional<SchemaKind> ofNamespace(String namespace) {
        for (SchemaKind kind : values()) {
            if (kind.namespace.equals(namespace)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The one whose namespace it would be but for letter case, the scheme, or a slash or blank too many. */
    static Optional<SchemaKind> likeNamespace(String written) {
        return Arrays.stream(values()).filter(kind -> bare(kind.namespace).equals(bare(written))).findFirst();
    }

    private static String bare(String namespace) {
        return namespace.toLowerCase(Locale.ROOT).replaceFirst("^https?:", "").replaceAll("[^a-z0-9]", "");
    }

    /** By the end of a file's name. */
    public static Optional<SchemaKind> ofName(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(EXTENSIONS.get(extension));
    }
}
