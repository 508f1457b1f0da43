package org.teigram.schema.schematron;

import java.util.List;
import net.sf.saxon.s9api.QName;
import org.teigram.schema.schematron.forecast.Candidates;

/**
 * A pattern of a schema.
 *
 * @param mode in which its rules run
 * @param assertions its rules and their assertions, in order
 * @param elsewhere whether it examines other documents, which it names itself
 * @param partly whether the phase chooses a part of the document
 * @param candidates the nodes that its rules can match
 */
record RulePattern(QName mode, List<Assertion> assertions, boolean elsewhere, boolean partly, List<Candidates> candidates) {

    /** The rule whose context this is; the first one where none is. */
    Assertion ruleOf(String context) {
        return assertions.stream()
                .filter(assertion -> assertion.isRule() && context.equals(assertion.context()))
                .findFirst()
                .orElse(assertions.get(0));
    }
}
