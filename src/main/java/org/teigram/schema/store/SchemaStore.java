package org.teigram.schema.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.teigram.xml.Copies;
import org.teigram.xml.ResourceBlocked;

/**
 * Local copies of schemas, each with its hash in a lock file. A copy whose hash does not fit is never handed out.
 *
 * <p>A project's store is its {@code teigram.lock} with the copies in {@code .teigram/schemas}; without a project it is
 * the user's. {@code http} and {@code https} name the same copy. Immutable, and safe for any number of threads.
 */
public final class SchemaStore implements Copies {

    /** What is wrong with a copy. */
    public record Fault(StoredSchema schema, String why) {}

    private final Path folder;
    private final Map<URI, StoredSchema> schemas = new LinkedHashMap<>();

    private SchemaStore(Path folder, List<StoredSchema> schemas) {
        this.folder = folder;
        schemas.forEach(schema -> this.schemas.put(key(schema.url()), schema));
        schemas.forEach(schema -> schema.from().ifPresent(from -> this.schemas.putIfAbsent(key(from), schema)));
    }

    /**
     * @param folder that holds the lock file; need not exist
     * @throws StoreFailure if there is a lock file that is not understood
     */
    public static SchemaStore at(Path folder) throws StoreFailure {
        return new SchemaStore(folder, LockFile.read(folder.resolve(LockFile.NAME)));
    }

    /** The folder of the user's own store: {@code $TEIGRAM_HOME}, or {@code teigram} where the user keeps such data. */
    public static Path userFolder(Map<String, String> environment, Path home) {
        return named(environment, "TEIGRAM_HOME")
                .or(() -> named(environment, "XDG_DATA_HOME").map(data -> data.resolve("teigram")))
                .orElseGet(() -> home.resolve(".local/share/teigram"));
    }

    private static Optional<Path> named(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank()).map(Path::of);
    }

    /** By URL. */
    public List<StoredSchema> schemas() {
        return schemas.values().stream().distinct().toList();
    }

    public Optional<StoredSchema> schema(URI url) {
        return Optional.ofNullable(schemas.get(key(url)));
    }

    public Optional<StoredSchema> schema(String alias) {
        return schemas.values().stream().filter(schema -> schema.alias().equals(Optional.of(alias))).findFirst();
    }

    @Override
    public URI found(URI uri) {
        return schema(uri).map(StoredSchema::base).orElse(uri);
    }

    @Override
    public Optional<InputStream> open(URI uri) throws IOException {
        Optional<StoredSchema> schema = schema(uri);
        return schema.isEmpty() ? Optional.empty() : Optional.of(new ByteArrayInputStream(bytes(schema.get())));
    }

    /**
     * The store with these too. What has an URL that is known takes its place, and keeps its date if it is the same.
     * Copies are written before the lock file, each under another name first: when it fails, the store is as it was.
     *
     * @throws StoreFailure if an alias is taken, or the store cannot be written
     */
    public SchemaStore with(Map<StoredSchema, byte[]> additions) throws StoreFailure {
        Map<URI, StoredSchema> all = new TreeMap<>();
        schemas().forEach(schema -> all.put(key(schema.url()), schema));
        for (StoredSchema added : additions.keySet()) {
            Optional<StoredSchema> same = added.alias().flatMap(this::schema);
            if (same.isPresent() && !key(same.get().url()).equals(key(added.url()))) {
                throw new StoreFailure("the alias `" + added.alias().get() + "` stands for `" + same.get().url() + "`");
            }
            all.merge(key(added.url()), added, StoredSchema::replacedBy);
        }
        try {
            Files.createDirectories(copies());
            for (Map.Entry<StoredSchema, byte[]> added : additions.entrySet()) {
                write(copies().resolve(added.getKey().file()), added.getValue());
            }
            write(folder.resolve(LockFile.NAME), LockFile.write(all.values()).getBytes(StandardCharsets.UTF_8));
            Set<String> kept = all.values().stream().map(StoredSchema::file).collect(Collectors.toSet());
            for (StoredSchema old : schemas()) {
                if (!kept.contains(old.file())) {
                    Files.deleteIfExists(copies().resolve(old.file()));
                }
            }
        } catch (IOException e) {
            throw new StoreFailure("the schema store in `" + folder + "` cannot be written");
        }
        return new SchemaStore(folder, List.copyOf(all.values()));
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.write(unfinished, bytes);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The copies that are not there, or not what they were. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (StoredSchema schema : schemas()) {
            try {
                bytes(schema);
            } catch (ResourceBlocked e) {
                faults.add(new Fault(schema, e.getMessage()));
            }
        }
        return faults;
    }

    private byte[] bytes(StoredSchema schema) throws ResourceBlocked {
        Path copy = copies().resolve(schema.file());
        if (!Files.isRegularFile(copy, LinkOption.NOFOLLOW_LINKS)) {
            throw ResourceBlocked.ofCopy(schema.url(), "the copy of `" + schema.url() + "` is missing from the schema store");
        }
        try {
            byte[] bytes = Files.readAllBytes(copy);
            if (!hash(bytes).equals(schema.sha256())) {
                throw ResourceBlocked.ofCopy(schema.url(),
                        "the copy of `" + schema.url() + "` in the schema store was changed: its hash does not fit");
            }
            return bytes;
        } catch (ResourceBlocked e) {
            throw e;
        } catch (IOException e) {
            throw ResourceBlocked.ofCopy(schema.url(), "the copy of `" + schema.url() + "` cannot be read");
        }
    }

    private Path copies() {
        return folder.resolve(".teigram").resolve("schemas");
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** Without what makes no difference: http or https, case of the host, a fragment. */
    static URI key(URI uri) {
        String text = uri.normalize().toString().replaceFirst("#.*$", "");
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        return uri.getHost() == null || !scheme.matches("https?")
                ? URI.create(text)
                : URI.create(text.replaceFirst("(?i)^https?://[^/?]*", "https://" + authority(uri)));
    }

    private static String authority(URI uri) {
        return uri.getRawAuthority().toLowerCase(Locale.ROOT);
    }
}
