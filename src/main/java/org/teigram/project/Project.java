package org.teigram.project;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import org.teigram.diagnostic.Location;
import org.teigram.diagnostic.Span;
import org.teigram.export.Format;
import org.teigram.export.Format.Scope;
import org.teigram.export.FormatCatalog;
import org.teigram.project.ProjectConfig.SchemaEntry;
import org.teigram.schema.choice.SchemaChoice;
import org.teigram.schema.choice.SchemaPolicy;
import org.teigram.schema.choice.SchemaRule;
import org.teigram.schema.choice.SchemaRule.Mode;
import org.teigram.schema.choice.SchemaUse.Origin;

/**
 * A folder of documents with a {@code teigram.toml}.
 *
 * @param root absolute
 */
public record Project(Path root, ProjectConfig config) {

    public static final String FILE = "teigram.toml";

    /** The project that a folder belongs to: its own, or that of the nearest folder above. */
    public static Optional<Project> find(Path from) throws ProjectFailure {
        for (Path folder = from.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(FILE))) {
                return Optional.of(at(folder));
            }
        }
        return Optional.empty();
    }

    /** @throws ProjectFailure if there is no {@code teigram.toml}, or it is not understood */
    public static Project at(Path folder) throws ProjectFailure {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new ProjectFailure("there is no " + FILE + " in `" + folder + "`");
        }
        return new Project(folder.toAbsolutePath().normalize(), ConfigReader.read(file));
    }

    /**
     * The files that are documents of this project. A glob that ends in a star, as {@code tei/**}, means the XML files
     * among those it matches.
     */
    Predicate<Path> documents() throws ProjectFailure {
        Predicate<Path> documents = file -> false;
        for (String glob : config.documents()) {
            Predicate<Path> meant = matching(glob);
            documents = documents.or(glob.endsWith("*") ? meant.and(DocumentSearch::isXml) : meant);
        }
        for (String glob : config.exclude()) {
            documents = documents.and(matching(glob).negate());
        }
        return documents;
    }

    private Predicate<Path> matching(String glob) throws ProjectFailure {
        PathMatcher matcher = matcher(glob);
        return file -> matcher.matches(root.relativize(file.toAbsolutePath().normalize()));
    }

    /** What the project says of its documents' schemas. */
    SchemaPolicy schemas(SchemaNames names) throws ProjectFailure {
        List<SchemaRule> rules = new ArrayList<>();
        for (SchemaEntry entry : config.schemas()) {
            List<SchemaChoice> choices = new ArrayList<>();
            for (String use : entry.use()) {
                choices.addAll(names.choices(use, root));
            }
            Location location = new Location.Place(FILE, Span.at(entry.line(), 1), "");
            rules.add(new SchemaRule(
                    matching(entry.glob()),
                    choices, Mode.valueOf(entry.mode().toUpperCase(Locale.ROOT)), Origin.PROJECT, location));
        }
        return new SchemaPolicy(rules, Optional.empty());
    }

    public FormatCatalog formats() throws ProjectFailure {
        List<Format> own = config.ownFormats().stream()
                .map(entry -> new Format(entry.id(), entry.title(),
                        Scope.valueOf(entry.scope().toUpperCase(Locale.ROOT)), root.resolve(entry.stylesheet()).toUri(),
                        entry.extension(), entry.mediaType(), List.of()))
                .toList();
        try {
            return FormatCatalog.with(own);
        } catch (IllegalArgumentException e) {
            throw new ProjectFailure(FILE + ": " + e.getMessage());
        }
    }

    /** As editors know globs from elsewhere, {@code **}{@code /} stands for no folder too. */
    private static PathMatcher matcher(String glob) throws ProjectFailure {
        try {
            PathMatcher some = FileSystems.getDefault().getPathMatcher("glob:" + glob);
            PathMatcher none = FileSystems.getDefault().getPathMatcher("glob:" + glob.replace("**/", ""));
            return path -> some.matches(path) || none.matches(path);
        } catch (PatternSyntaxException e) {
            throw new ProjectFailure(FILE + ": `" + glob + "` is not a glob");
        }
    }
}
