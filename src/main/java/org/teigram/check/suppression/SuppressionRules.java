package org.teigram.check.suppression;

import org.teigram.diagnostic.Rule;

/** What can be wrong with a suppression. */
public final class SuppressionRules {

    /** It gives no reason, and does not hold. */
    public static final Rule NO_REASON = Rule.error("suppression/no-reason");
    /** It names no rule, or one that there is not or that cannot be suppressed, and does not hold. */
    public static final Rule UNKNOWN_RULE = Rule.error("suppression/unknown-rule");
    /** There is nothing that it suppresses. */
    public static final Rule UNUSED = Rule.warning("suppression/unused");

    private SuppressionRules() {}
}
