package org.teigram.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teigram.check.Nearest;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.schema.choice.PassedOver;
import org.teigram.schema.choice.PassedOver.Weight;
import org.teigram.schema.SchemaFailure;
import org.teigram.schema.choice.SchemaUse;
import org.teigram.schema.store.WellKnown;

/** Says why a document is not checked by a schema that was meant for it, and what to do about it. */
final class SchemaTroubles {

    private static final int MOST_FILES = 1_000;

    private SchemaTroubles() {}

    /** Of what is passed over, only what is missed: the rest is told by {@code schema which}. */
    static List<Diagnostic> of(List<PassedOver> passedOver) {
        return passedOver.stream()
                .filter(one -> one.weight() != Weight.NONE)
                .map(one -> Diagnostic.of(
                        one.weight() == Weight.FAULT ? RunRules.SCHEMA_NOT_LOADED : RunRules.SCHEMA_NOT_USED,
                        one.location(),
                        subject(one) + " " + one.why()))
                .toList();
    }

    private static String subject(PassedOver one) {
        return one.name().isEmpty() ? "this `" + one.origin().word() + "` instruction" : "the schema `" + one.name() + "`";
    }

    static Diagnostic of(SchemaUse use, SchemaFailure failure) {
        Diagnostic diagnostic = Diagnostic.of(RunRules.SCHEMA_NOT_LOADED, use.location(), failure.getMessage());
        return hint(use, failure).map(diagnostic::withHint).orElse(diagnostic);
    }

    private static Optional<String> hint(SchemaUse use, SchemaFailure failure) {
        return failure.remote()
                .map(uri -> "fetch it once with `teigram schema add "
                        + (WellKnown.url(use.name()).equals(Optional.of(uri)) ? use.name() : uri) + "`")
                .or(() -> misspelt(use.uri()).map(near -> "did you mean `" + near + "`?"));
    }

    /** A file beside the one that is not there, whose name is close. */
    private static Optional<String> misspelt(URI uri) {
        if (!"file".equals(uri.getScheme())) {
            return Optional.empty();
        }
        Path file = Path.of(URI.create("file://" + uri.getRawPath()));
        if (Files.exists(file) || file.getParent() == null || !Files.isDirectory(file.getParent())) {
            return Optional.empty();
        }
        try (Stream<Path> beside = Files.list(file.getParent())) {
            List<String> names = beside.limit(MOST_FILES)
                    .filter(Files::isRegularFile)
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.endsWith(".xml"))
                    .toList();
            return Nearest.to(file.getFileName().toString(), names);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
