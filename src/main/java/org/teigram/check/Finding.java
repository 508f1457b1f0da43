package org.teigram.check;

import org.teigram.diagnostic.Diagnostic;

/**
 * What a check has found, and what it is about.
 *
 * @param check the check's name
 */
public record Finding(String check, Cause cause, Diagnostic diagnostic) {}
