package org.teigram.schema.grammar;

import com.thaiopensource.xml.util.Name;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.teigram.xml.ResourceGate;

/**
 * What a RELAX NG schema says of each element it names, whatever the place: its children, its attributes and their
 * values. The verdict never depends on it; messages draw their advice from it. Safe for any number of threads.
 */
public final class GrammarIndex {

    /** Names in a fixed order: by local name, then by namespace. */
    public static final Comparator<Name> ORDER =
            Comparator.comparing(Name::getLocalName).thenComparing(Name::getNamespaceUri);

    /**
     * @param children the elements that may stand in it somewhere
     * @param text whether untyped text may
     * @param content what its text may be where it is typed
     */
    public record ElementFacts(
            Set<Name> children, boolean text, Map<Name, ValueFacts> attributes, ValueFacts content, Glosses glosses) {}

    /** What an element and its attributes are for, where the schema's documentation says so; see {@link Gloss}. */
    public record Glosses(Optional<String> element, Map<Name, String> attributes) {}

    /**
     * What a value may be: one of the values or of one of the types.
     *
     * @param values literal values
     * @param types datatypes
     * @param list whether the value is a list of such, separated by spaces
     */
    public record ValueFacts(Set<String> values, List<DataFacts> types, boolean list) {

        /** Whether the schema says anything of the value. */
        public boolean exists() {
            return !values.isEmpty() || !types.isEmpty();
        }
    }

    /**
     * A datatype.
     *
     * @param library its library's URI, empty for the built-in one
     * @param type its name, such as {@code date}
     * @param params its parameters, such as {@code pattern}; of several of one name the last
     */
    public record DataFacts(String library, String type, Map<String, String> params) {}

    private final Map<Name, Set<Name>> children;
    private final Map<Name, List<Name>> containers = new HashMap<>();
    private final Function<Name, ElementFacts> reader;
    private final Map<Name, ElementFacts> facts = new ConcurrentHashMap<>();

    /**
     * @param children the elements that may stand in each element of the schema
     * @param reader of an element of the schema; for any number of threads
     */
    GrammarIndex(Map<Name, Set<Name>> children, Function<Name, ElementFacts> reader) {
        this.children = Map.copyOf(children);
        this.reader = reader;
        Set<Name> sorted = new TreeSet<>(ORDER);
        sorted.addAll(children.keySet());
        for (Name parent : sorted) {
            for (Name child : children.get(parent)) {
                containers.computeIfAbsent(child, c -> new ArrayList<>()).add(parent);
            }
        }
    }

    /** The index of a schema that has been compiled before; empty if it cannot be read any more. */
    public static GrammarIndex read(URI uri, ResourceGate gate) {
        return GrammarIndexBuilder.read(uri, gate);
    }

    /** That of a schema of which nothing is known. */
    static GrammarIndex none() {
        return new GrammarIndex(Map.of(), name -> null);
    }

    /** Whether the schema names the element. */
    public boolean knows(Name name) {
        return children.containsKey(name);
    }

    public Optional<ElementFacts> element(Name name) {
        return knows(name) ? Optional.of(facts.computeIfAbsent(name, reader)) : Optional.empty();
    }

    /** What the element is for, in the words of the schema's documentation. */
    public Optional<String> gloss(Name name) {
        return element(name).flatMap(facts -> facts.glosses().element());
    }

    /** What the attribute is for on this element. */
    public Optional<String> gloss(Name name, Name attribute) {
        return element(name).flatMap(facts -> Optional.ofNullable(facts.glosses().attributes().get(attribute)));
    }

    /** Whether the schema names any element of the namespace. */
    public boolean knowsNamespace(String uri) {
        return children.keySet().stream().anyMatch(name -> name.getNamespaceUri().equals(uri));
    }

    /** The elements in which this one may stand, in {@link #ORDER}. */
    public List<Name> containersOf(Name child) {
        return List.copyOf(containers.getOrDefault(child, List.of()));
    }

    public boolean mayContain(Name parent, Name child) {
        return knows(parent) && children.get(parent).contains(child);
    }

    /** Whether the element may have neither children nor text. */
    public boolean mustBeEmpty(Name name) {
        return element(name)
                .filter(facts -> facts.children().isEmpty() && !facts.text())
                .filter(facts -> !facts.content().exists())
                .isPresent();
    }

    /** Whether the element has typed text and no children. */
    public boolean holdsValue(Name name) {
        return element(name)
                .filter(facts -> facts.children().isEmpty() && facts.content().exists())
                .isPresent();
    }
}
