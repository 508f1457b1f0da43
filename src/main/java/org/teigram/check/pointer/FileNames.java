package org.teigram.check.pointer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.teigram.check.Nearest;
import org.teigram.xml.ResourceGate;

/**
 * Guesses which file was meant by a name that is none: one that differs in case or in the composition of its letters
 * (which some file systems do not mind), else one in the same folder whose name is close and
 * has the same number. Folders are listed once, as long
 * as they stay in a bounded cache, and only where files may be read. Safe for any number of threads.
 */
final class FileNames {

    private static final int CACHED = 32;
    private static final int MOST_NAMES = 20_000;
    private static final int MOST_COMPARED = 300;

    private final ResourceGate gate;
    private final Map<Path, List<String>> folders = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, List<String>> eldest) {
            return size() > CACHED;
        }
    });

    FileNames(ResourceGate gate) {
        this.gate = gate;
    }

    /**
     * The URI reference that was meant, written as the other one.
     *
     * @param file that is not there
     * @param written the relative reference to it
     */
    Optional<String> meant(Path file, String written) {
        Deque<String> missing = new ArrayDeque<>();
        Path folder = file;
        while (folder.getParent() != null && (missing.isEmpty() || !Files.isDirectory(folder))) {
            missing.push(folder.getFileName().toString());
            folder = folder.getParent();
        }
        Deque<String> found = new ArrayDeque<>();
        for (String name : missing) {
            Optional<String> near = alike(folder, name)
                    .or(() -> missing.size() == found.size() + 1 ? close(file.getParent(), name) : Optional.empty());
            if (near.isEmpty()) {
                return Optional.empty();
            }
            found.add(near.get());
            folder = folder.resolve(near.get());
        }
        return rewritten(written, found);
    }

    private Optional<String> alike(Path folder, String name) {
        String key = key(name);
        return names(folder).stream().filter(other -> key(other).equals(key)).findFirst();
    }

    private Optional<String> close(Path folder, String name) {
        String digits = name.replaceAll("\\D", "");
        List<String> names = names(folder).stream().filter(other -> other.replaceAll("\\D", "").equals(digits)).toList();
        return names.size() > MOST_COMPARED ? Optional.empty() : Nearest.to(name, names);
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private List<String> names(Path folder) {
        return folders.computeIfAbsent(folder, this::list);
    }

    private List<String> list(Path folder) {
        if (!gate.covers(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.limit(MOST_NAMES).map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** With its last segments replaced by those found. */
    private static Optional<String> rewritten(String written, Deque<String> found) {
        String[] segments = written.split("/");
        int first = segments.length - found.size();
        if (first < 0) {
            return Optional.empty();
        }
        int i = first;
        for (String name : found) {
            segments[i++] = name.replace("%", "%25").replace(" ", "%20").replace("#", "%23");
        }
        return Optional.of(String.join("/", segments));
    }
}
