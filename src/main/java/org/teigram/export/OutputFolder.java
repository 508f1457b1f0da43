package org.teigram.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The folder that outputs are written to, whole or not at all, and out of which nothing is written. */
public final class OutputFolder implements OutputTarget {

    private final Path folder;

    public OutputFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(folder);
    }

    /**
     * @throws ExportFailure if it leads out of the folder, or cannot be written; an old file is then left as it was
     */
    @Override
    public void write(String name, byte[] bytes) throws ExportFailure {
        write(name, out -> out.write(bytes));
    }

    /** As {@link #write(String, byte[])}. */
    @Override
    public void write(String name, Content content) throws ExportFailure {
        Path target = inside(name);
        try {
            Files.createDirectories(folder);
            staysInside(target, name);
            Files.createDirectories(target.getParent());
            replace(target, content);
        } catch (IOException e) {
            throw new ExportFailure("`" + name + "` could not be written: " + reason(e));
        }
    }

    /** Only a plain file: whatever else has this name, no run has written it. */
    @Override
    public boolean remove(String name) throws ExportFailure {
        Path target = inside(name);
        if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            staysInside(target, name);
            return Files.deleteIfExists(target);
        } catch (IOException e) {
            throw new ExportFailure("the file of an earlier run, `" + name + "`, could not be removed: " + reason(e));
        }
    }

    private Path inside(String name) throws ExportFailure {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder.normalize())) {
            throw new ExportFailure("`" + name + "` lies outside the output folder");
        }
        return target;
    }

    private void staysInside(Path target, String name) throws IOException, ExportFailure {
        if (!existing(target.getParent()).toRealPath().startsWith(folder.toRealPath())) {
            throw new ExportFailure("`" + name + "` leads out of the output folder by a symbolic link");
        }
    }

    private static String reason(IOException e) {
        return e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : "it is not writable";
    }

    /** The folder itself, or the nearest above it that is there; a symbolic link is, wherever it leads. */
    private static Path existing(Path folder) {
        Path path = folder;
        while (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            path = path.getParent();
        }
        return path;
    }

    private static void replace(Path target, Content content) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "a folder of that name is in its place");
        }
        Path temporary = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.deleteIfExists(temporary); // what a broken run left, or a link that somebody laid
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                content.writeTo(out);
            }
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
