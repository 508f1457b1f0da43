package org.teigram.schema.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.teigram.schema.SchemaClosure;
import org.teigram.schema.SchemaFailure;
import org.teigram.xml.Catalogs;
import org.teigram.xml.Copies;
import org.teigram.xml.ResourceBlocked;
import org.teigram.xml.ResourceGate;

/**
 * Fetches a schema and all that it includes, imports or refers to: it is compiled, and whatever the compiler asks for is
 * fetched for it. Nothing is kept of a schema that does not compile. Used once, on one thread.
 */
public final class SchemaAddition implements Copies {

    private static final int MAX_FILES = 200;
    private static final int MAX_BYTES = 30_000_000;
    /** The scheme of addresses that stand for local files. */
    static final String LOCAL = "store";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Download download;
    private final int maxBytes;
    private final URI root;
    /** For a local file: the folder it lies in. */
    private final Optional<Path> folder;
    /** By the URL that was asked for. */
    private final Map<URI, Download.Found> fetched = new LinkedHashMap<>();
    private int size;

    private SchemaAddition(URI root, Optional<Path> folder, Duration patience, int maxBytes) {
        this.root = root;
        this.folder = folder;
        this.maxBytes = maxBytes;
        this.download = new Download(patience, maxBytes);
    }

    /**
     * A schema and its parts, with their bytes.
     *
     * @param clock for the date of retrieval
     * @throws StoreFailure if one of them cannot be fetched, or it is no correct schema
     */
    public static Map<StoredSchema, byte[]> ofUrl(URI url, Optional<String> alias, Clock clock) throws StoreFailure {
        return ofUrl(url, alias, clock, PATIENCE, MAX_BYTES);
    }

    /** With other limits. */
    static Map<StoredSchema, byte[]> ofUrl(
            URI url, Optional<String> alias, Clock clock, Duration patience, int maxBytes) throws StoreFailure {
        return new SchemaAddition(url, Optional.empty(), patience, maxBytes).fetch(alias, clock);
    }

    /**
     * As {@link #ofUrl}, of a file.
     *
     * @param url that it is the copy of; what it includes relatively is looked for beside the file
     */
    public static Map<StoredSchema, byte[]> ofFile(Path file, URI url, Optional<String> alias, Clock clock)
            throws StoreFailure {
        Path absolute = file.toAbsolutePath().normalize();
        SchemaAddition addition =
                new SchemaAddition(url, Optional.ofNullable(absolute.getParent()), PATIENCE, MAX_BYTES);
        try {
            addition.keep(url, new Download.Found(url, Files.readAllBytes(absolute)));
        } catch (IOException e) {
            throw new StoreFailure("`" + file + "` cannot be read");
        }
        return addition.fetch(alias, clock);
    }

    private Map<StoredSchema, byte[]> fetch(Optional<String> alias, Clock clock) throws StoreFailure {
        Download.Found first = get(root);
        if (isPage(first.bytes())) {
            throw new StoreFailure("`" + root + "` is a web page, not a schema");
        }
        try {
            SchemaClosure.read(first.url(), new ResourceGate(List.of()).with(this, Catalogs.none()));
        } catch (SchemaFailure e) {
            throw new StoreFailure("`" + root + "` is not added: " + e.getMessage());
        }
        String date = LocalDate.now(clock).toString();
        Map<StoredSchema, byte[]> result = new LinkedHashMap<>();
        fetched.forEach((url, one) -> {
            Optional<String> name = same(url, root) ? alias : Optional.empty();
            result.put(stored(url, one, name, date), one.bytes());
        });
        return result;
    }

    private static StoredSchema stored(URI url, Download.Found one, Optional<String> alias, String date) {
        String hash = SchemaStore.hash(one.bytes());
        return new StoredSchema(url, same(one.url(), url) ? Optional.empty() : Optional.of(one.url()), alias,
                fileName(one.url(), hash), hash, TeiVersion.in(one.bytes()), date);
    }

    /** Such as {@code tei_all-0123456789ab.rng}. */
    private static String fileName(URI url, String hash) {
        String last = String.valueOf(url.getPath()).replaceFirst(".*/", "").replaceAll("[^A-Za-z0-9._-]", "_");
        int dot = last.lastIndexOf('.');
        String name = (dot > 0 ? last.substring(0, dot) : last).replaceFirst("^[._-]+", "");
        String extension = dot > 0 ? last.substring(dot) : "";
        return (name.isEmpty() ? "schema" : shortened(name)) + "-" + hash.substring(0, 12) + shortened(extension);
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), 80));
    }

    private static boolean isPage(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1_000), StandardCharsets.ISO_8859_1);
        return head.toLowerCase(Locale.ROOT).matches("(?s)\\W*<(!doctype\\s+html|html)\\b.*");
    }

    @Override
    public URI found(URI uri) {
        try {
            return get(uri).url();
        } catch (StoreFailure e) {
            return uri; // told when it is opened
        }
    }

    @Override
    public Optional<InputStream> open(URI uri) throws IOException {
        try {
            return Optional.of(new ByteArrayInputStream(get(uri).bytes()));
        } catch (StoreFailure e) {
            throw new ResourceBlocked(e.getMessage());
        }
    }

    private Download.Found get(URI uri) throws StoreFailure {
        Optional<Download.Found> known = fetched.entrySet().stream()
                .filter(entry -> same(entry.getKey(), uri) || same(entry.getValue().url(), uri))
                .map(Map.Entry::getValue)
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        Optional<Path> file = beside(uri);
        if (file.isEmpty()) {
            keep(uri, download.get(uri));
        } else {
            try {
                keep(uri, new Download.Found(uri, Files.readAllBytes(file.get())));
            } catch (IOException e) {
                throw new StoreFailure("`" + file.get().getFileName() + "`, which the schema names, cannot be read");
            }
        }
        return fetched.get(uri);
    }

    private static boolean same(URI one, URI other) {
        return SchemaStore.key(one).equals(SchemaStore.key(other));
    }

    /** A file that lies to the schema's as its URL to the schema's URL. */
    private Optional<Path> beside(URI uri) {
        if (folder.isEmpty() || !String.valueOf(uri.getScheme()).equals(root.getScheme())
                || !String.valueOf(uri.getAuthority()).equals(String.valueOf(root.getAuthority()))) {
            return Optional.empty();
        }
        Path from = Path.of(root.getPath()).getParent();
        Path file = folder.get().resolve(from.relativize(Path.of(uri.getPath())).toString()).normalize();
        boolean elsewhere = !uri.getScheme().equals(LOCAL) && !Files.exists(file);
        return elsewhere ? Optional.empty() : Optional.of(file);
    }

    private void keep(URI uri, Download.Found one) throws StoreFailure {
        size += one.bytes().length;
        if (size > maxBytes || fetched.size() == MAX_FILES) {
            throw new StoreFailure("`" + root + "` is not added: with what it includes it is more than "
                    + maxBytes / 1_000_000 + " MB or " + MAX_FILES + " files");
        }
        fetched.put(uri, one);
    }
}
