package org.teigram.check;

import java.util.List;
import org.teigram.diagnostic.Diagnostic;

/**
 * What a check has found, and what it is about.
 *
 * @param check the check's name
 * @param alsoAbout what other checks may complain about for the same reason, at other places
 */
public record Finding(String check, Cause cause, Diagnostic diagnostic, List<Cause> alsoAbout) {

    public Finding(String check, Cause cause, Diagnostic diagnostic) {
        this(check, cause, diagnostic, List.of());
    }

    Finding with(Diagnostic other) {
        return new Finding(check, cause, other, alsoAbout);
    }
}
