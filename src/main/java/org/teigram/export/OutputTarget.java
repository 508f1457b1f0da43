package org.teigram.export;

import java.nio.file.Path;
import java.util.Optional;

/** Where outputs go. Thread-safe as long as no two threads write one name. */
public interface OutputTarget {

    /**
     * @param name relative, with forward slashes
     * @throws ExportFailure if it could not be written
     */
    void write(String name, byte[] bytes) throws ExportFailure;

    /** The folder that users find the outputs in, if they lie in one. */
    default Optional<Path> folder() {
        return Optional.empty();
    }
}
