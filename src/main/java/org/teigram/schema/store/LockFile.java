package org.teigram.schema.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** Reads and writes {@code teigram.lock}: TOML, one {@code [[schema]]} for each copy, sorted by URL. */
final class LockFile {

    static final String NAME = "teigram.lock";

    private LockFile() {}

    /** None where there is no such file. */
    static List<StoredSchema> read(Path file) throws StoreFailure {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            TomlParseResult toml = Toml.parse(Files.readString(file).replaceFirst("^\uFEFF", ""));
            if (toml.hasErrors()) {
                var error = toml.errors().get(0);
                throw faulty(error.position().line(), error.getMessage());
            }
            List<StoredSchema> schemas = new ArrayList<>();
            TomlArray tables = toml.getArrayOrEmpty("schema");
            for (int i = 0; i < tables.size(); i++) {
                schemas.add(schema(tables.getTable(i), tables.inputPositionOf(i).line()));
            }
            return schemas;
        } catch (IOException e) {
            throw new StoreFailure("`" + NAME + "` cannot be read");
        } catch (RuntimeException e) { // a value of another type
            throw new StoreFailure("`" + NAME + "` is not understood: " + e.getMessage());
        }
    }

    static String write(Collection<StoredSchema> schemas) {
        StringBuilder text = new StringBuilder("# Copies of schemas. Written by `teigram schema add`; commit it with them.\n");
        schemas.stream().sorted(Comparator.comparing(schema -> schema.url().toString())).forEach(schema -> {
            text.append("\n[[schema]]\n");
            line(text, "url", schema.url().toString());
            schema.from().ifPresent(from -> line(text, "from", from.toString()));
            schema.alias().ifPresent(alias -> line(text, "alias", alias));
            line(text, "file", schema.file());
            line(text, "sha256", schema.sha256());
            schema.tei().ifPresent(tei -> line(text, "tei", tei));
            line(text, "date", schema.date());
        });
        return text.toString();
    }

    /** Values are URIs, names of files and figures: nothing that would have to be escaped but these two. */
    private static void line(StringBuilder text, String key, String value) {
        String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"");
        text.append(key).append(" = \"").append(escaped).append("\"\n");
    }

    private static StoredSchema schema(TomlTable table, int line) throws StoreFailure {
        return new StoredSchema(
                uri(required(table, "url", line, value -> true), line),
                table.contains("from") ? Optional.of(uri(table.getString("from"), line)) : Optional.empty(),
                Optional.ofNullable(table.getString("alias")),
                required(table, "file", line, value -> value.matches("[\\w][\\w.-]*")),
                required(table, "sha256", line, value -> value.matches("[0-9a-f]{64}")),
                Optional.ofNullable(table.getString("tei")),
                required(table, "date", line, value -> true));
    }

    private static String required(TomlTable table, String key, int line, Predicate<String> right) throws StoreFailure {
        String value = table.getString(key);
        if (value == null || !right.test(value)) {
            throw faulty(line, "a schema has no correct `" + key + "`");
        }
        return value;
    }

    private static URI uri(String value, int line) throws StoreFailure {
        try {
            return URI.create(value);
        } catch (IllegalArgumentException e) {
            throw faulty(line, "`" + value + "` is not a URI");
        }
    }

    private static StoreFailure faulty(int line, String why) {
        return new StoreFailure(NAME + ":" + line + ": " + why);
    }
}
