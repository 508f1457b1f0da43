package org.teigram.check.pointer;

import java.util.Optional;
import org.teigram.diagnostic.Rule;

/** Where a pointer leads. */
sealed interface Outcome {

    /** It leads to something, as far as anybody can say here. */
    Reached SOMEWHERE = new Reached(Optional.empty());

    /** @param kind the local name of the TEI element it leads to; empty for anything else */
    record Reached(Optional<String> kind) implements Outcome {}

    /** @param why the end of a sentence that begins with the pointer */
    record Broken(Rule rule, String why, Optional<String> hint) implements Outcome {}

    /** @param group what it is told with: a scheme, a file, an attribute */
    record Unfollowed(Reason reason, String group) implements Outcome {}

    /** Why a pointer cannot be followed. */
    enum Reason {
        UNDECLARED("uses an undeclared scheme", "use undeclared schemes"),
        BARE_KEY("is a bare key", "are bare keys"),
        NETWORK("leads to the network", "lead to the network"),
        OUTSIDE("leads outside the project's folder", "lead outside the project's folder"),
        SLOW("has a pattern that takes too long to match", "have patterns that take too long to match"),
        NO_URI("is no URI", "are no URIs");

        private final String one;
        private final String many;

        Reason(String one, String many) {
            this.one = one;
            this.many = many;
        }

        String of(int count) {
            return count + " " + (count == 1 ? one : many);
        }
    }
}
