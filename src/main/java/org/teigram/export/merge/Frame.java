package org.teigram.export.merge;

/**
 * What stands around the entries of a file.
 *
 * @param between what stands between each two of them
 */
public record Frame(String head, String between, String tail) {}
