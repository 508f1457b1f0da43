package org.teigram.project;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teigram.check.Nearest;
import org.teigram.schema.EmbeddedRules;
import org.teigram.schema.choice.SchemaChoice;
import org.teigram.schema.choice.SchemaContent;
import org.teigram.schema.choice.SchemaKind;
import org.teigram.schema.store.SchemaStore;
import org.teigram.schema.store.StoredSchema;
import org.teigram.schema.store.WellKnown;
import org.teigram.xml.ResourceGate;

/** What is meant by the name of a schema in {@code teigram.toml} or after {@code --schema}: a file, an alias, or a URL. */
final class SchemaNames {

    private final SchemaStore store;
    private final ResourceGate gate;

    /** @param gate through which schemas are read */
    SchemaNames(SchemaStore store, ResourceGate gate) {
        this.store = store;
        this.gate = gate;
    }

    /**
     * The schema, and the Schematron rules that a RELAX NG schema holds.
     *
     * @param folder that the names of files are relative to
     * @throws ProjectFailure if nothing is known of it, or not what kind of schema it is
     */
    List<SchemaChoice> choices(String name, Path folder) throws ProjectFailure {
        URI uri = gate.locate(uri(name, folder));
        SchemaKind kind = kind(uri, name);
        SchemaChoice schema = new SchemaChoice(kind, uri, name);
        return kind == SchemaKind.RELAXNG && EmbeddedRules.in(uri, gate)
                ? List.of(schema, new SchemaChoice(SchemaKind.SCHEMATRON, uri, name))
                : List.of(schema);
    }

    private URI uri(String name, Path folder) throws ProjectFailure {
        if (name.matches("(?i)https?://.*")) {
            return parse(name);
        }
        Path file = folder.resolve(name);
        if (Files.exists(file) || !name.matches("[\\w-]+")) {
            return file.toAbsolutePath().normalize().toUri();
        }
        return store.schema(name).map(StoredSchema::url).or(() -> WellKnown.url(name)).orElseThrow(() -> unknown(name));
    }

    private static URI parse(String url) throws ProjectFailure {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException e) {
            throw new ProjectFailure("`" + url + "` is not a URL");
        }
    }

    private SchemaKind kind(URI uri, String name) throws ProjectFailure {
        Optional<SchemaKind> named = SchemaKind.ofName(String.valueOf(uri.getPath()));
        return named.or(() -> content(uri)).orElseThrow(() -> new ProjectFailure(
                "`" + name + "` is not known as a schema: its name ends in none of .rng .rnc .xsd .sch"));
    }

    private Optional<SchemaKind> content(URI uri) {
        try {
            return SchemaContent.kind(uri, gate);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private ProjectFailure unknown(String name) {
        List<String> aliases = Stream.concat(
                        store.schemas().stream().flatMap(schema -> schema.alias().stream()), WellKnown.names().stream())
                .toList();
        return new ProjectFailure("`" + name + "` is no file and no alias of the schema store"
                + Nearest.to(name, aliases).map(near -> "; did you mean `" + near + "`?").orElse(""));
    }
}
