package org.teigram.check.alignment;

import java.util.List;
import org.teigram.check.Cause;
import org.teigram.check.Finding;
import org.teigram.check.Findings;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Related;
import org.teigram.diagnostic.Rule;
import org.teigram.diagnostic.Severity;
import org.teigram.document.place.Sources;

/** Tells what is wrong with one passage, and names its counterparts beside it. */
record AlignmentTeller(Sources sources, Findings findings) {

    /** @param what the end of a sentence that begins with the passage */
    void tell(Rule rule, Passage passage, String what, String hint, List<Passage> counterparts, String... attributes) {
        Diagnostic diagnostic = Diagnostic.of(rule, sources.at(passage.mark()), "this `" + passage.mark().name() + "` " + what)
                .withSeverity(rule.asked() ? rule.severity() : Severity.WARNING)
                .withHint(hint)
                .withRelated(counterparts.stream()
                        .map(other -> new Related(sources.at(other.mark()), "its counterpart"))
                        .toList());
        findings.add(new Finding(AlignmentCheck.NAME, Cause.of(passage.mark(), attributes), diagnostic));
    }
}
