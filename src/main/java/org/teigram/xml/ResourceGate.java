package org.teigram.xml;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The one door through which parsers, stylesheets and schemas reach other resources.
 *
 * <p>Files are read only below the roots it was handed (real paths are compared, so a symbolic link does not lead out), and
 * where catalogs lead; {@code classpath:/xslt/...} and the like read what is packed into the jar. What lies on the network is read only
 * as a local copy, never from there. Immutable and safe for any number of threads.
 */
public final class ResourceGate {

    private static final Set<String> PACKED = Set.of("/xslt/", "/content/", "/META-INF/resources/webjars/");
    private static final Set<String> REMOTE = Set.of("http", "https", "store");

    private final List<Path> roots;
    private final Copies copies;
    private final Catalogs catalogs;

    /** @param roots folders whose files may be read; those that do not exist allow nothing */
    public ResourceGate(List<Path> roots) {
        this(roots.stream().flatMap(root -> realPath(root).stream()).toList(), Copies.none(), Catalogs.none());
    }

    private ResourceGate(List<Path> roots, Copies copies, Catalogs catalogs) {
        this.roots = roots;
        this.copies = copies;
        this.catalogs = catalogs;
    }

    /** The same, which also knows copies of what lies on the network, and catalogs. */
    public ResourceGate with(Copies copies, Catalogs catalogs) {
        List<Path> all = new ArrayList<>(roots);
        catalogs.folders().forEach(folder -> realPath(folder).ifPresent(all::add));
        return new ResourceGate(List.copyOf(all), copies, catalogs);
    }

    /** A gate that lets through what is packed into the jar and nothing else. */
    public static ResourceGate packedOnly() {
        return new ResourceGate(List.of());
    }

    /** A gate for the user's own choices, such as schemas: every local file, and no network. */
    public static ResourceGate localFiles() {
        return new ResourceGate(roots());
    }

    private static List<Path> roots() {
        List<Path> roots = new ArrayList<>();
        FileSystems.getDefault().getRootDirectories().forEach(roots::add);
        return roots;
    }

    /** What a catalog says is meant by this name, or where its copy was found; otherwise the name itself. */
    public URI locate(URI uri) {
        return catalogs.uri(uri).orElseGet(() -> copies.found(uri));
    }

    /** As {@link #locate(URI)}, for a DTD or an external entity; an absent public identifier is empty. */
    public URI locate(String publicId, URI systemId) {
        return catalogs.external(publicId, systemId).orElseGet(() -> copies.found(systemId));
    }

    /** @throws ResourceBlocked if the resource may not be read or is not there */
    public InputStream open(URI uri) throws IOException {
        if ("classpath".equals(uri.getScheme())) {
            return openPacked(uri);
        }
        if (isRemote(uri)) {
            return copies.open(uri).orElseThrow(() -> ResourceBlocked.remote(uri));
        }
        return Files.newInputStream(permit(uri));
    }

    private static boolean isRemote(URI uri) {
        return uri.getScheme() != null && REMOTE.contains(uri.getScheme().toLowerCase(Locale.ROOT));
    }

    /**
     * The real path of a local resource that may be read.
     *
     * @throws ResourceBlocked if it may not be read or is not there
     */
    public Path permit(URI uri) throws ResourceBlocked {
        Path path = localPath(uri);
        Path real = realPath(path).orElseThrow(() -> new ResourceBlocked("`" + path.getFileName() + "` does not exist"));
        if (roots.stream().noneMatch(real::startsWith)) {
            throw new ResourceBlocked("`" + path.getFileName() + "` lies outside the project's folder");
        }
        if (!Files.isRegularFile(real)) {
            throw new ResourceBlocked("`" + path.getFileName() + "` is not a regular file");
        }
        return real;
    }

    /** Whether a file or folder is there and may be read, wherever symbolic links lead. */
    public boolean covers(Path path) {
        return realPath(path).filter(real -> roots.stream().anyMatch(real::startsWith)).isPresent();
    }

    /** @throws URISyntaxException if the text is no URI even after spaces are escaped */
    public static URI parse(String uri) throws URISyntaxException {
        return new URI(uri.strip().replace(" ", "%20"));
    }

    /** Saxon writes {@code classpath:xslt/...}, against which nothing relative can be resolved; with a slash it can. */
    static URI hierarchical(URI uri) {
        return "classpath".equals(uri.getScheme()) && uri.isOpaque()
                ? URI.create("classpath:/" + uri.getRawSchemeSpecificPart())
                : uri;
    }

    private static Path localPath(URI uri) throws ResourceBlocked {
        if (isRemote(uri)) {
            throw ResourceBlocked.remote(uri);
        }
        if (!"file".equals(uri.getScheme()) || (uri.getAuthority() != null && !uri.getAuthority().isEmpty())) {
            throw new ResourceBlocked("`" + uri + "` is not a local file, and nothing is read from the network");
        }
        try {
            return Path.of(URI.create("file://" + uri.getRawPath()));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            throw new ResourceBlocked("`" + uri + "` is not the address of a file");
        }
    }

    private static InputStream openPacked(URI uri) throws ResourceBlocked {
        String path = hierarchical(uri).normalize().getPath();
        InputStream stream = PACKED.stream().anyMatch(path::startsWith)
                ? ResourceGate.class.getResourceAsStream(path)
                : null;
        if (stream == null) {
            throw new ResourceBlocked("`" + uri + "` is not part of the program");
        }
        return stream;
    }

    private static Optional<Path> realPath(Path path) {
        try {
            return Optional.of(path.toRealPath());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
