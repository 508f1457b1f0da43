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
import java.util.Optional;
import java.util.Set;

/**
 * The one door through which parsers, stylesheets and schemas reach other resources.
 *
 * <p>Files are read only below the roots it was handed (real paths are compared, so a symbolic link does not lead out);
 * {@code classpath:/xslt/...} reads what is packed into the jar; everything else, the network above all, is refused.
 * Immutable and safe for any number of threads.
 */
public final class ResourceGate {

    private static final Set<String> PACKED = Set.of("/xslt/", "/content/");

    private final List<Path> roots;

    /** @param roots folders whose files may be read; those that do not exist allow nothing */
    public ResourceGate(List<Path> roots) {
        this.roots = roots.stream().flatMap(root -> realPath(root).stream()).toList();
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

    /** @throws ResourceBlocked if the resource may not be read or is not there */
    public InputStream open(URI uri) throws IOException {
        if ("classpath".equals(uri.getScheme())) {
            return openPacked(uri);
        }
        return Files.newInputStream(permit(uri));
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
