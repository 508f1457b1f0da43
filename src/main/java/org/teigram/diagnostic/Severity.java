package org.teigram.diagnostic;

import java.util.Locale;

/** How much a diagnostic weighs; only an error makes a document invalid. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The word for it in reports and in {@code teigram.toml}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
