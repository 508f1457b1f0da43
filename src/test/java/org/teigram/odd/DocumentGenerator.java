package org.teigram.odd;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Makes documents at random that a grammar admits: a walk through its patterns. Same grammar and seed, same
 * documents. Among alternatives it prefers those that lead to what no document had yet, then those it took least often;
 * past a depth or size it takes the shortest way to an end.
 */
public final class DocumentGenerator {

    private static final int MAX_DEPTH = 14;
    private static final int MAX_ELEMENTS = 30;
    /** Down to this depth each element is a part of the document with a size of its own. */
    private static final int PARTS = 2;
    private static final int ENDLESS = 1_000_000;

    private final Grammar grammar;
    private final Random random;
    private final Map<String, Integer> heights = new HashMap<>();
    private final Map<Pattern, Integer> taken = new IdentityHashMap<>();
    private final TreeSet<String> missing;
    private ValueSampler values;
    private int elements;

    /** An element in the making. */
    private record Node(String name, Map<String, String> attributes, StringBuilder content) {}

    public DocumentGenerator(Grammar grammar, long seed) {
        this.grammar = grammar;
        this.random = new Random(seed);
        this.missing = grammar.names();
        grammar.definitions().keySet().forEach(name -> heights.put(name, ENDLESS));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (var definition : grammar.definitions().entrySet()) {
                int height = height(definition.getValue());
                changed |= heights.put(definition.getKey(), height) != height;
            }
        }
    }

    /** The next document. */
    public String next() {
        values = new ValueSampler(random);
        elements = 0;
        var top = new Node("", new LinkedHashMap<>(), new StringBuilder());
        walk(grammar.start(), top, 0);
        return top.content().toString();
    }

    /** Names of elements, and "element/@attribute", that the documents so far lack. */
    public Set<String> missing() {
        return Set.copyOf(missing);
    }

    private void walk(Pattern pattern, Node into, int depth) {
        if (pattern instanceof Pattern.Group group) {
            group.parts().forEach(part -> walk(part, into, depth));
        } else if (pattern instanceof Pattern.Choice choice) {
            var wanted = depth <= MAX_DEPTH ? leadingToMissing(choice.alternatives(), into) : Optional.<Pattern>empty();
            walk(wanted.orElseGet(() -> chosen(choice.alternatives(), depth)), into, depth);
        } else if (pattern instanceof Pattern.Repeat repeat) {
            int times = depth <= MAX_DEPTH && isMissing(repeat.pattern(), into)
                    ? 1
                    : repeat.min() + (atEnd(depth) ? 0 : random.nextInt(repeat.unbounded() ? 3 : 2));
            for (int i = 0; i < times; i++) {
                walk(repeat.pattern(), into, depth);
            }
        } else if (pattern instanceof Pattern.Ref ref) {
            walk(grammar.definitions().get(ref.name()), into, depth);
        } else if (pattern instanceof Pattern.Attribute attribute) {
            into.attributes().put(attribute.name(), value(attribute.value()));
        } else if (pattern instanceof Pattern.Element element) {
            write(element, into, depth);
        } else if (pattern instanceof Pattern.Text) {
            into.content().append(escaped(values.words()));
        } else if (!(pattern instanceof Pattern.Empty)) {
            into.content().append(escaped(value(pattern)));
        }
    }

    private void write(Pattern.Element element, Node into, int depth) {
        int before = elements;
        elements = depth <= PARTS ? 0 : elements + 1;
        missing.remove(element.name());
        var node = new Node(element.name(), new LinkedHashMap<>(), new StringBuilder());
        walk(element.content(), node, depth + 1);
        elements = depth <= PARTS ? before : elements;
        into.content().append('<').append(element.name());
        if (depth == 0) {
            into.content().append(" xmlns=\"").append(grammar.namespace()).append('"');
        }
        node.attributes().forEach((name, value) -> {
            missing.remove(element.name() + "/@" + name);
            into.content().append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        });
        into.content().append('>').append(node.content()).append("</").append(element.name()).append('>');
    }

    private String value(Pattern pattern) {
        if (pattern instanceof Pattern.Value value) {
            return value.text();
        } else if (pattern instanceof Pattern.Data data) {
            return values.sample(data);
        } else if (pattern instanceof Pattern.Ref ref) {
            return value(grammar.definitions().get(ref.name()));
        } else if (pattern instanceof Pattern.Choice choice) {
            return value(chosen(choice.alternatives(), 0));
        } else if (pattern instanceof Pattern.Items items) {
            return value(items.pattern());
        } else if (pattern instanceof Pattern.Group group) {
            return String.join(" ", group.parts().stream().map(this::value).filter(v -> !v.isEmpty()).toList());
        } else if (pattern instanceof Pattern.Repeat repeat) {
            int times = repeat.min() + random.nextInt(repeat.unbounded() ? 3 : 2);
            return String.join(" ", IntStream.range(0, times).mapToObj(i -> value(repeat.pattern())).toList());
        }
        return values.words();
    }

    private Optional<Pattern> leadingToMissing(List<Pattern> alternatives, Node into) {
        return alternatives.stream().filter(alternative -> isMissing(alternative, into)).findFirst();
    }

    private Pattern chosen(List<Pattern> alternatives, int depth) {
        Pattern best = alternatives.get(random.nextInt(alternatives.size()));
        if (atEnd(depth)) {
            best = alternatives.stream().min((a, b) -> Integer.compare(height(a), height(b))).orElseThrow();
        } else if (random.nextInt(2) == 0) {
            best = alternatives.stream().min((a, b) -> Integer.compare(times(a), times(b))).orElseThrow();
        }
        taken.merge(best, 1, Integer::sum);
        return best;
    }

    private int times(Pattern pattern) {
        return taken.getOrDefault(pattern, 0);
    }

    /** Whether it holds an attribute that no element of this name had so far, or an element not complete so far. */
    private boolean isMissing(Pattern pattern, Node into) {
        if (pattern instanceof Pattern.Attribute attribute) {
            return missing.contains(into.name() + "/@" + attribute.name());
        } else if (pattern instanceof Pattern.Element element) {
            return missing.contains(element.name())
                    || !missing.subSet(element.name() + "/", element.name() + "0").isEmpty();
        } else if (pattern instanceof Pattern.Ref ref) {
            return isMissing(grammar.definitions().get(ref.name()), into);
        } else if (pattern instanceof Pattern.Group group) {
            return group.parts().stream().anyMatch(part -> isMissing(part, into));
        } else if (pattern instanceof Pattern.Choice choice) {
            return choice.alternatives().stream().anyMatch(part -> isMissing(part, into));
        }
        return pattern instanceof Pattern.Repeat repeat && isMissing(repeat.pattern(), into);
    }

    private boolean atEnd(int depth) {
        return depth > MAX_DEPTH || elements > MAX_ELEMENTS;
    }

    /** How many elements deep a pattern is at least. */
    private int height(Pattern pattern) {
        if (pattern instanceof Pattern.Group group) {
            return group.parts().stream().mapToInt(this::height).max().orElse(0);
        } else if (pattern instanceof Pattern.Choice choice) {
            return choice.alternatives().stream().mapToInt(this::height).min().orElse(ENDLESS);
        } else if (pattern instanceof Pattern.Repeat repeat) {
            return repeat.min() == 0 ? 0 : height(repeat.pattern());
        } else if (pattern instanceof Pattern.Ref ref) {
            return heights.get(ref.name());
        } else if (pattern instanceof Pattern.Element element) {
            return Math.min(ENDLESS, 1 + height(element.content()));
        }
        return pattern instanceof Pattern.NotAllowed ? ENDLESS : 0;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
