package org.teigram.run;

/**
 * A format that had nothing to say about a document, so that no file was made.
 *
 * @param format its id
 * @param reason one sentence without a full stop
 */
public record NoOutput(String format, String reason) {}
