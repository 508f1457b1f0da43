package org.teigram.report;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Location;
import org.teigram.run.SchemaAnswer;
import org.teigram.schema.choice.PassedOver;
import org.teigram.schema.choice.SchemaUse;
import org.teigram.schema.choice.SchemaUse.Origin;
import org.teigram.schema.store.StoredSchema;

/** Tells which schemas apply to documents and why: for each document its name, then a line or more for each schema. */
public final class SchemaAnswers {

    private static final int HASH = 12;

    private final PrintWriter out;

    public SchemaAnswers(PrintWriter out) {
        this.out = out;
    }

    public void tell(SchemaAnswer answer) {
        line(answer.file().name());
        answer.faults().forEach(this::tell);
        for (SchemaAnswer.Applied applied : answer.schemas()) {
            line("  " + applied.use().kind().check() + "  " + applied.use().name());
            line("      because of " + where(applied.use().origin(), applied.use().location()));
            if (applied.trouble().isEmpty()) {
                line("      read from " + source(applied));
            }
            applied.use().phase().ifPresent(phase -> line("      phase " + phase));
            applied.trouble().ifPresent(this::tell);
        }
        if (answer.schemas().isEmpty()) {
            line("  no schema applies");
        }
        for (PassedOver one : answer.passedOver()) {
            String name = one.name().isEmpty() ? "an instruction" : one.name();
            line("  passed over: " + name + " (" + where(one.origin(), one.location()) + "), which " + one.why());
        }
    }

    private void tell(Diagnostic trouble) {
        line("      " + trouble.severity().word() + ": " + trouble.message());
        trouble.hint().ifPresent(hint -> line("      hint: " + hint));
    }

    private static String where(Origin origin, Location location) {
        return origin.word() + (location instanceof Location.Place place ? ", line " + place.span().line() : "");
    }

    private static String source(SchemaAnswer.Applied applied) {
        URI uri = applied.use().uri();
        if (applied.stored().isPresent()) {
            StoredSchema stored = applied.stored().get();
            List<String> parts = new ArrayList<>(List.of("the schema store", stored.file(), stored.date()));
            stored.tei().ifPresent(tei -> parts.add("TEI " + tei));
            parts.add("sha256 " + stored.sha256().substring(0, HASH));
            return String.join(", ", parts);
        }
        return "file".equals(uri.getScheme()) ? file(applied.use()) : uri.toString();
    }

    private static String file(SchemaUse use) {
        Path path = Path.of(URI.create("file://" + use.uri().getRawPath()));
        Path here = Path.of("").toAbsolutePath();
        String shown = path.startsWith(here) ? here.relativize(path).toString().replace('\\', '/') : path.toString();
        return (use.name().matches("(?i)[a-z][a-z0-9+.-]+:.*") ? "a catalog's " : "") + shown;
    }

    private void line(String text) {
        out.println(Printable.of(text));
    }
}
