package org.teigram.run;

/**
 * An output that was written.
 *
 * @param format its id
 * @param name its path below the output folder
 */
public record Output(String format, String name) {}
