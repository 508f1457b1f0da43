package org.teigram.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teigram.check.Nearest;
import org.teigram.diagnostic.Severity;
import org.teigram.project.ProjectConfig.FormatEntry;
import org.teigram.project.ProjectConfig.SchemaEntry;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * Reads a {@code teigram.toml}. Anything in it that is not understood is a failure that names line and column: a
 * misspelt key would otherwise be a setting that silently does not hold.
 */
final class ConfigReader {

    private static final Map<String, Set<String>> KEYS = Map.of(
            "project", Set.of("documents", "exclude", "catalogs"),
            "schema", Set.of("for", "use", "mode"),
            "validate", Set.of("baseline"),
            "publish", Set.of("output", "formats", "set", "invalid"),
            "format", Set.of("title", "scope", "stylesheet", "extension", "media-type"));
    private static final Set<String> TABLES = Set.of("project", "schema", "rules", "validate", "publish", "format");

    private final String file;
    private final TomlTable toml;

    private ConfigReader(String file, TomlTable toml) {
        this.file = file;
        this.toml = toml;
    }

    /** @throws ProjectFailure naming {@code file:line:column} */
    static ProjectConfig read(Path path) throws ProjectFailure {
        String name = path.getFileName().toString();
        try {
            TomlParseResult result = Toml.parse(Files.readString(path).replaceFirst("^\uFEFF", ""));
            if (result.hasErrors()) {
                var error = result.errors().get(0);
                throw new ProjectFailure(place(name, error.position()) + error.getMessage());
            }
            return new ConfigReader(name, result).config();
        } catch (IOException e) {
            throw new ProjectFailure("`" + name + "` cannot be read");
        }
    }

    private ProjectConfig config() throws ProjectFailure {
        known(toml, TABLES);
        ProjectConfig defaults = ProjectConfig.defaults();
        TomlTable project = table(toml, "project");
        TomlTable publish = table(toml, "publish");
        return new ProjectConfig(
                strings(project, "documents", defaults.documents()),
                strings(project, "exclude", defaults.exclude()),
                strings(project, "catalogs", defaults.catalogs()),
                schemas(),
                severities(),
                string(publish, "output").orElse(defaults.output()),
                strings(publish, "formats", defaults.formats()),
                strings(publish, "set", defaults.settings()),
                choice(publish, "invalid", "keep-old", "export").equals("export"),
                string(table(toml, "validate"), "baseline"),
                formats());
    }

    private List<SchemaEntry> schemas() throws ProjectFailure {
        List<SchemaEntry> entries = new ArrayList<>();
        if (!toml.contains("schema")) {
            return entries;
        }
        if (!toml.isArray("schema")) {
            throw wrong(toml, "schema", "is a list of tables: write `[[schema]]`");
        }
        TomlArray array = toml.getArray("schema");
        for (int i = 0; i < array.size(); i++) {
            TomlTable entry = array.getTable(i);
            known(entry, KEYS.get("schema"));
            entries.add(new SchemaEntry(
                    string(entry, "for").orElse("**"),
                    strings(entry, "use", List.of()),
                    choice(entry, "mode", "add", "replace", "fallback"),
                    array.inputPositionOf(i).line()));
        }
        return entries;
    }

    private Map<String, Optional<Severity>> severities() throws ProjectFailure {
        Map<String, Optional<Severity>> severities = new LinkedHashMap<>();
        if (!toml.contains("rules")) {
            return severities;
        }
        if (!toml.isTable("rules")) {
            throw wrong(toml, "rules", "is a table");
        }
        TomlTable rules = toml.getTable("rules");
        for (List<String> path : rules.keyPathSet()) {
            String id = String.join(".", path);
            try {
                severities.put(id, RuleSettings.severity(id, String.valueOf(rules.get(path))));
            } catch (ProjectFailure e) {
                throw new ProjectFailure(place(file, rules.inputPositionOf(path)) + e.getMessage());
            }
        }
        return severities;
    }

    private List<FormatEntry> formats() throws ProjectFailure {
        List<FormatEntry> entries = new ArrayList<>();
        TomlTable formats = toml.isTable("format") ? toml.getTable("format") : Toml.parse("");
        for (String id : formats.keySet().stream().sorted().toList()) {
            if (!formats.isTable(List.of(id))) {
                throw wrong(formats, id, "is a table: write `[format." + id + "]`");
            }
            TomlTable entry = formats.getTable(List.of(id));
            known(entry, KEYS.get("format"));
            entries.add(new FormatEntry(
                    id,
                    string(entry, "title").orElse(id),
                    choice(entry, "scope", "document", "project"),
                    string(entry, "stylesheet").orElseThrow(() -> wrong(formats, id, "has no `stylesheet`")),
                    string(entry, "extension").orElseThrow(() -> wrong(formats, id, "has no `extension`")),
                    string(entry, "media-type").orElse("application/octet-stream")));
        }
        return entries;
    }

    private void known(TomlTable table, Set<String> keys) throws ProjectFailure {
        for (String key : table.keySet()) {
            if (!keys.contains(key)) {
                String hint = Nearest.to(key, keys).map(near -> "; did you mean `" + near + "`?").orElse("");
                throw wrong(table, key, "is not a key of this file" + hint);
            }
        }
    }

    private TomlTable table(TomlTable parent, String key) throws ProjectFailure {
        if (!parent.contains(key)) {
            return Toml.parse("");
        }
        if (!parent.isTable(key)) {
            throw wrong(parent, key, "is a table");
        }
        TomlTable table = parent.getTable(key);
        known(table, KEYS.get(key));
        return table;
    }

    private Optional<String> string(TomlTable table, String key) throws ProjectFailure {
        if (table.contains(List.of(key)) && !table.isString(List.of(key))) {
            throw wrong(table, key, "is a text between quotation marks");
        }
        return Optional.ofNullable(table.getString(List.of(key)));
    }

    private List<String> strings(TomlTable table, String key, List<String> otherwise) throws ProjectFailure {
        if (!table.contains(key)) {
            return otherwise;
        }
        if (!table.isArray(key) || !table.getArray(key).toList().stream().allMatch(String.class::isInstance)) {
            throw wrong(table, key, "is a list of texts between quotation marks");
        }
        return table.getArray(key).toList().stream().map(String.class::cast).toList();
    }

    private String choice(TomlTable table, String key, String... words) throws ProjectFailure {
        String word = string(table, key).orElse(words[0]);
        if (!Arrays.asList(words).contains(word)) {
            throw wrong(table, key, "is one of " + String.join(", ", words) + ", not `" + word + "`");
        }
        return word;
    }

    private ProjectFailure wrong(TomlTable table, String key, String what) {
        return new ProjectFailure(place(file, table.inputPositionOf(List.of(key))) + "`" + key + "` " + what);
    }

    private static String place(String file, TomlPosition position) {
        return position == null ? file + ": " : file + ":" + position.line() + ":" + position.column() + ": ";
    }
}
