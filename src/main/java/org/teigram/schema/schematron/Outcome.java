package org.teigram.schema.schematron;

import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;

/** What one assertion came to at one node, where there is something to say of it. */
public sealed interface Outcome {

    Assertion assertion();

    /**
     * An {@code assert} that does not hold, or a {@code report} that does.
     *
     * @param node its subject, or the rule's context
     * @param texts its own, and those of its diagnostics
     * @param words its severity, role and flag, then its rule's and its pattern's
     */
    record Told(Assertion assertion, XdmNode node, List<String> texts, List<String> words) implements Outcome {}

    /**
     * It failed while it ran: it is not known whether it holds.
     *
     * @param node for which, where that is known
     */
    record NotRun(Assertion assertion, Optional<XdmNode> node, String why) implements Outcome {}
}
