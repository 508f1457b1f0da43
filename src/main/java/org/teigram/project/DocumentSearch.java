package org.teigram.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teigram.document.DocumentFile;

/** Finds the documents that paths stand for: a file for itself, a folder for the {@code *.xml} below it. */
public final class DocumentSearch {

    /** @param outputName the path of its outputs below the output folder, without extension */
    private record Found(DocumentFile file, String outputName) {}

    private final Optional<Path> outputFolder;
    private final Map<Path, Found> found = new LinkedHashMap<>();

    /** @param outputFolder is not searched */
    public DocumentSearch(Optional<Path> outputFolder) {
        this.outputFolder = outputFolder.map(folder -> folder.toAbsolutePath().normalize());
    }

    /** What a path on the command line stands for; a path that is not there is a document that cannot be read. */
    public void add(Path given) {
        if (!Files.isDirectory(given)) {
            put(given, slashes(given), true, withoutXml(slashes(given.getFileName())));
            return;
        }
        for (Path file : below(given)) {
            put(file, slashes(given.resolve(given.relativize(file)).normalize()), false,
                    withoutXml(slashes(given.relativize(file))));
        }
    }

    /** The documents of a project, by its globs; named relative to the project. */
    public void add(Project project) throws ProjectFailure {
        for (Path file : below(project.root())) {
            if (any(project, project.config().documents(), file) && !any(project, project.config().exclude(), file)) {
                String name = slashes(project.root().relativize(file));
                put(file, name, false, withoutXml(name));
            }
        }
    }

    /** In the order of the paths given, those of a folder by name. */
    public List<DocumentFile> documents() {
        return found.values().stream().map(Found::file).toList();
    }

    /** The path of each document's outputs below the output folder, without extension. */
    public Map<DocumentFile, String> outputNames() {
        Map<DocumentFile, String> names = new LinkedHashMap<>();
        found.values().forEach(each -> names.put(each.file(), each.outputName()));
        return names;
    }

    private void put(Path path, String name, boolean named, String outputName) {
        found.putIfAbsent(
                path.toAbsolutePath().normalize(), new Found(new DocumentFile(path, name, named), outputName));
    }

    private static boolean any(Project project, Collection<String> globs, Path file) throws ProjectFailure {
        for (String glob : globs) {
            if (project.matches(glob, file)) {
                return true;
            }
        }
        return false;
    }

    private List<Path> below(Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path sub, BasicFileAttributes attributes) {
                    boolean hidden = !sub.equals(folder) && sub.getFileName().toString().startsWith(".");
                    boolean output = Optional.of(sub.toAbsolutePath().normalize()).equals(outputFolder);
                    return hidden || output ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.getFileName().toString().endsWith(".xml")) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    files.add(file); // it will be told as a document that cannot be read
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(Comparator.comparing(DocumentSearch::slashes));
        return files;
    }

    private static String withoutXml(String name) {
        return name.endsWith(".xml") ? name.substring(0, name.length() - ".xml".length()) : name;
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
