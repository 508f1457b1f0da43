package org.teigram.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.teigram.document.place.DocumentFile;

/**
 * Finds the documents that paths stand for: a file for itself, a folder for the {@code *.xml} and {@code *.tei} below it,
 * a project for what its globs name.
 */
public final class DocumentSearch {

    /** @param outputName the path of its outputs below the output folder, without extension */
    private record Found(DocumentFile file, String outputName) {}

    private static final List<String> ENDINGS = List.of(".xml", ".tei");

    private final Optional<Path> outputFolder;
    private final Map<Path, Found> found = new LinkedHashMap<>();

    /** @param outputFolder is not searched */
    public DocumentSearch(Optional<Path> outputFolder) {
        this.outputFolder = outputFolder.map(folder -> folder.toAbsolutePath().normalize());
    }

    /** What a path on the command line stands for; a path that is not there is a document that cannot be read. */
    public void add(Path given) {
        if (!Files.isDirectory(given)) {
            put(given, slashes(given), true, withoutEnding(slashes(given.getFileName())));
            return;
        }
        for (Path file : below(given, DocumentSearch::isXml)) {
            put(file, slashes(given.resolve(given.relativize(file)).normalize()), false,
                    withoutEnding(slashes(given.relativize(file))));
        }
    }

    /** The documents of a project, by its globs; named relative to the project. */
    public void add(Project project) throws ProjectFailure {
        for (Path file : below(project.root(), project.documents())) {
            String name = slashes(project.root().relativize(file));
            put(file, name, false, withoutEnding(name));
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

    private List<Path> below(Path folder, Predicate<Path> isDocument) {
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
                    if (isDocument.test(file)) {
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

    static boolean isXml(Path file) {
        return ENDINGS.stream().anyMatch(file.getFileName().toString()::endsWith);
    }

    private static String withoutEnding(String name) {
        return ENDINGS.stream().filter(name::endsWith).findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
