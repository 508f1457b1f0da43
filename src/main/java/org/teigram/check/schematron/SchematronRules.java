package org.teigram.check.schematron;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teigram.diagnostic.Rule;

/**
 * Rules of ours that a schema's asserts raise for us: an assert whose id is {@code area.name} means the rule {@code
 * area/name}. Only such an assert is folded into what another check says of the same attribute.
 */
public final class SchematronRules {

    /** A passage does not name back a passage that names it by {@code @corresp}. */
    public static final Rule ONE_WAY = Rule.error("alignment/one-way");
    /** A passage of one of several divisions has neither a counterpart nor a reason to have none. */
    public static final Rule UNALIGNED = Rule.error("alignment/unaligned");

    private static final Map<Rule, Set<String>> ATTRIBUTES =
            Map.of(ONE_WAY, Set.of("corresp"), UNALIGNED, Set.of("corresp", "ana"));
    private static final Map<String, Rule> BY_ID =
            ATTRIBUTES.keySet().stream().collect(Collectors.toMap(Rule::id, Function.identity()));

    private SchematronRules() {}

    /** @param id of an assert */
    static Optional<Rule> ours(String id) {
        return Optional.ofNullable(BY_ID.get(id.replace('.', '/')));
    }

    /** What such a rule is about. */
    static Set<String> attributes(Rule rule) {
        return ATTRIBUTES.getOrDefault(rule, Set.of());
    }
}
