package org.teigram.document.place;

import java.nio.file.Path;

/**
 * A file that is to be read as a document.
 *
 * @param path where it lies
 * @param name how reports call it: as the user gave it, or relative to the project, with forward slashes
 * @param named whether the user named the file itself, so that it must be TEI; otherwise it was found in a folder
 */
public record DocumentFile(Path path, String name, boolean named) {}
