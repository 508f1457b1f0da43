package org.teigram.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.teigram.report.StoreList;
import org.teigram.schema.store.SchemaAddition;
import org.teigram.schema.store.SchemaStore;
import org.teigram.schema.store.StoreFailure;
import org.teigram.schema.store.StoredSchema;
import org.teigram.schema.store.WellKnown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "add",
        description = "Copies a schema, with all that it includes, into the schema store. "
                + "The only command that uses the network.")
final class SchemaAddCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions where;

    @Parameters(paramLabel = "URL|FILE|ALIAS", description = "What to copy; an alias such as tei_all stands for its URL.")
    private String what;

    @Option(names = "--as", paramLabel = "ALIAS|URL",
            description = "A short name for it; or, for a file, the URL that it is a copy of.")
    private String name;

    @Override
    public Integer call() throws Exception {
        try {
            SchemaStore store = where.store();
            Map<StoredSchema, byte[]> added = fetch(store);
            SchemaStore now = store.with(added);
            List<StoredSchema> told =
                    added.keySet().stream().flatMap(schema -> now.schema(schema.url()).stream()).toList();
            StoreList.print(told, spec.commandLine().getOut());
            return 0;
        } catch (StoreFailure e) {
            throw new CommandFailure(e.getMessage());
        }
    }

    private Map<StoredSchema, byte[]> fetch(SchemaStore store) throws StoreFailure, CommandFailure {
        Optional<String> given = Optional.ofNullable(name);
        Optional<String> alias = given.filter(text -> !isUrl(text));
        if (alias.isPresent() && !alias.get().matches("[\\w-]+")) {
            throw new CommandFailure("an alias is made of letters, digits, `-` and `_`: `" + alias.get() + "` is none");
        }
        if (isUrl(what)) {
            return SchemaAddition.ofUrl(url(what), alias, Clock.systemUTC());
        }
        Path file = Path.of(what);
        if (Files.isRegularFile(file)) {
            Optional<URI> copied = given.filter(SchemaAddCommand::isUrl).isPresent() ? Optional.of(url(name)) : Optional.empty();
            return copied.isPresent()
                    ? SchemaAddition.ofFile(file, copied.get(), Optional.empty(), Clock.systemUTC())
                    : ofFile(file, alias.orElseGet(() -> bareName(file)));
        }
        Optional<URI> known = store.schema(what).map(StoredSchema::url).filter(url -> isUrl(url.toString()))
                .or(() -> WellKnown.url(what));
        URI url = known.orElseThrow(
                () -> new CommandFailure("`" + what + "` is no URL, no file that is there, and no alias of a URL"));
        return SchemaAddition.ofUrl(url, alias.or(() -> Optional.of(what)), Clock.systemUTC());
    }

    private static Map<StoredSchema, byte[]> ofFile(Path file, String alias) throws StoreFailure {
        URI url = URI.create("store:/" + alias + "/" + file.getFileName().toString().replaceAll("[^\\w.-]", "_"));
        return SchemaAddition.ofFile(file, url, Optional.of(alias), Clock.systemUTC());
    }

    private static String bareName(Path file) {
        return file.getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", "").replaceAll("[^\\w-]", "_");
    }

    private static boolean isUrl(String text) {
        return text.matches("(?i)https?://.+");
    }

    private static URI url(String text) throws CommandFailure {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("`" + text + "` is not a URL");
        }
    }
}
