package org.teigram.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Where outputs go. Thread-safe as long as no two threads write one name. */
public interface OutputTarget {

    /**
     * @param name relative, with forward slashes
     * @throws ExportFailure if it could not be written
     */
    void write(String name, byte[] bytes) throws ExportFailure;

    /** What is written piece by piece, since it may be large. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** As {@link #write(String, byte[])}. */
    default void write(String name, Content content) throws ExportFailure {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.writeTo(bytes);
        } catch (IOException e) {
            throw new ExportFailure("`" + name + "` could not be written: " + e.getMessage());
        }
        write(name, bytes.toByteArray());
    }

    /**
     * Takes away what an earlier run wrote under this name, where there is nothing to write any more.
     *
     * @return whether there was anything
     * @throws ExportFailure if it could not be taken away
     */
    default boolean remove(String name) throws ExportFailure {
        return false;
    }

    /** The folder that users find the outputs in, if they lie in one. */
    default Optional<Path> folder() {
        return Optional.empty();
    }
}
