package org.teigram.run.baseline;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Location;
import org.teigram.diagnostic.Span;
import org.teigram.document.place.DocumentFile;
import org.teigram.document.place.SourceText;
import org.teigram.document.place.Sources;

/** Makes problems of the diagnostics of one document. */
public final class Problems {

    private static final int LINES = 20;
    private static final int WIDTH = 1_000;
    private static final int DIGITS = 8;
    private static final Pattern ID = Pattern.compile("\\sxml:id\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final DocumentFile document;
    private final Path folder;
    private final Sources sources;
    private final Ids ids;

    /** @param folder that files are named from */
    public Problems(DocumentFile document, Path folder, Sources sources, Ids ids) {
        this.document = document;
        this.folder = folder.toAbsolutePath().normalize();
        this.sources = sources;
        this.ids = ids;
    }

    public Problem of(Diagnostic diagnostic) {
        Location location = diagnostic.location();
        String rule = diagnostic.rule().id();
        String file = file(location.file());
        if (location instanceof Location.Place place) {
            String text = sources.textOf(place.file()).map(source -> text(source, place.span())).orElse("");
            return new Problem(file, rule, ids.near(place.path()), text, diagnostic.message());
        }
        return new Problem(file, rule, "", "", diagnostic.message());
    }

    /** The files the document is made of, as a baseline has them. */
    public Set<String> files() {
        return sources.names().stream().map(this::file).collect(Collectors.toSet());
    }

    /** An included file is named from where the document's name starts; that start is found again by the document. */
    private String file(String name) {
        Path absolute = document.path().toAbsolutePath().normalize();
        try {
            Path start = Path.of(document.name()).normalize().getParent();
            Path given = Path.of(name);
            Path below = start == null ? given : start.relativize(given);
            Path file = name.equals(document.name()) ? absolute : absolute.resolveSibling(below).normalize();
            return folder.relativize(file).toString().replace('\\', '/');
        } catch (IllegalArgumentException e) { // another drive, or no path at all
            return name;
        }
    }

    private static String text(SourceText source, Span span) {
        StringBuilder text = new StringBuilder();
        for (int number = span.line(); number <= Math.min(span.endLine(), span.line() + LINES); number++) {
            SourceText.Line line = source.line(number);
            int from = number == span.line() ? Math.min(span.column() - 1, line.length()) : 0;
            int to = number == span.endLine() ? Math.min(span.endColumn() - 1, line.length()) : line.length();
            text.append(line.part(from, Math.max(from, Math.min(to, from + WIDTH)))).append('\n');
        }
        String plain = BLANKS.matcher(ID.matcher(text).replaceAll("")).replaceAll("");
        return Digest.of(plain, DIGITS);
    }
}
