package org.teigram.check.schematron;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teigram.check.alignment.AlignmentRules;
import org.teigram.diagnostic.Rule;
import org.teigram.diagnostic.Severity;

/**
 * Rules of ours that a schema's asserts raise for us: an assert whose id is {@code area.name} means the rule {@code
 * area/name}. Only such an assert is folded into what another check says of the same attribute.
 */
final class SchematronRules {

    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            AlignmentRules.ONE_WAY.id(), Set.of("corresp"),
            AlignmentRules.UNALIGNED.id(), Set.of("corresp", "ana"));

    private SchematronRules() {}

    /**
     * The rule as the schema asks for it: told unless the project turns it off.
     *
     * @param id of an assert
     */
    static Optional<Rule> ours(String id, Severity severity) {
        return Optional.of(id.replace('.', '/'))
                .filter(ATTRIBUTES::containsKey)
                .map(name -> new Rule(name, severity, false));
    }

    /** What such a rule is about. */
    static Set<String> attributes(Rule rule) {
        return ATTRIBUTES.getOrDefault(rule.id(), Set.of());
    }
}
