package org.teigram.check.pointer;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.teigram.xml.ResourceBlocked;
import org.teigram.xml.ResourceGate;

/**
 * The files that documents point into: whether they are there, and the ids in them. Each file is scanned once as long as
 * it stays in a bounded cache. Safe for any number of threads.
 */
final class TargetFiles {

    private static final int MOST_FILES = 256;
    private static final int MOST_IDS = 500_000;

    private final ResourceGate gate;
    private final FileNames names;
    private final Map<Path, FutureTask<Optional<FileIds>>> scans = new LinkedHashMap<>(16, 0.75f, true);

    /** @param gate what may be read */
    TargetFiles(ResourceGate gate) {
        this.gate = gate;
        this.names = new FileNames(gate);
    }

    /** The local file that a URI without its fragment names; empty if it names none that could be looked at. */
    static Optional<Path> local(URI uri) {
        boolean file = "file".equals(uri.getScheme()) && (uri.getAuthority() == null || uri.getAuthority().isEmpty());
        try {
            return file ? Optional.of(Path.of(URI.create("file://" + uri.getRawPath()))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean isThere(Path file) {
        return Files.exists(file);
    }

    /** What was meant by a file that is not there, as a hint. */
    Optional<String> meant(Path file, String written) {
        return names.meant(file.normalize(), written).map(name -> "did you mean `" + name + "`?");
    }

    /**
     * The ids of a file and of what it includes; empty if it cannot be read as a whole, so that nothing can be said.
     *
     * @throws ResourceBlocked if it may not be read
     */
    Optional<FileIds> ids(URI uri) throws ResourceBlocked {
        Path file = gate.permit(uri);
        FutureTask<Optional<FileIds>> scan;
        synchronized (scans) {
            scan = scans.computeIfAbsent(file, key -> new FutureTask<>(() -> FileIds.of(key, gate)));
        }
        scan.run(); // in one thread; the others wait for it
        try {
            Optional<FileIds> ids = scan.get();
            forgetOldest();
            return ids;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void forgetOldest() {
        synchronized (scans) {
            int ids = scans.values().stream().mapToInt(TargetFiles::size).sum();
            Iterator<FutureTask<Optional<FileIds>>> oldest = scans.values().iterator();
            while (scans.size() > 1 && (ids > MOST_IDS || scans.size() > MOST_FILES)) {
                ids -= size(oldest.next());
                oldest.remove();
            }
        }
    }

    private static int size(FutureTask<Optional<FileIds>> scan) {
        try {
            return scan.isDone() ? scan.get().map(ids -> ids.all().size()).orElse(0) : 0;
        } catch (InterruptedException | ExecutionException e) {
            return 0;
        }
    }
}
