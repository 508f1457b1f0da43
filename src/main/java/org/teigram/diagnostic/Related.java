package org.teigram.diagnostic;

/** Another place that belongs to a diagnostic, and what it has to do with it. */
public record Related(Location location, String message) {}
