package org.teigram.run;

import java.util.Locale;

/** What a run came to for one document. */
public enum Verdict {
    /** A grammar was applied and no error told. */
    VALID,
    /** No error, but no grammar was applied. */
    UNKNOWN,
    /** At least one error. */
    INVALID,
    /** Something that was asked for could not be done. */
    FAILED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
