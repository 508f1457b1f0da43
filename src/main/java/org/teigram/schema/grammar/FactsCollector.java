package org.teigram.schema.grammar;

import com.thaiopensource.xml.util.Name;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teigram.schema.grammar.GrammarIndex.ElementFacts;
import org.teigram.schema.grammar.GrammarIndex.Glosses;
import org.teigram.schema.grammar.GrammarIndex.ValueFacts;

/** Gathers the facts of one element from all its definitions. */
final class FactsCollector {

    final Set<Name> children = new HashSet<>();
    final ValueCollector content = new ValueCollector();
    boolean text;
    private Optional<String> gloss = Optional.empty();
    private final Map<Name, String> attributeGlosses = new HashMap<>();
    private final Map<Name, ValueCollector> attributes = new HashMap<>();

    ValueCollector attribute(Name name) {
        return attributes.computeIfAbsent(name, n -> new ValueCollector());
    }

    /** The first one counts. */
    void gloss(Optional<String> other) {
        gloss = gloss.or(() -> other);
    }

    void gloss(Name attribute, Optional<String> other) {
        other.ifPresent(words -> attributeGlosses.putIfAbsent(attribute, words));
    }

    ElementFacts facts() {
        Map<Name, ValueFacts> values = new HashMap<>();
        attributes.forEach((name, collector) -> values.put(name, collector.facts()));
        return new ElementFacts(Set.copyOf(children), text, Map.copyOf(values), content.facts(),
                new Glosses(gloss, Map.copyOf(attributeGlosses)));
    }
}
