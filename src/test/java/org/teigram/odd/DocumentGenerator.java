package org.teigram.odd;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Makes documents at random that a grammar admits: a walk through its patterns. Same grammar and seed, same
 * documents. Among alternatives it prefers those it took least often, so that all of the grammar is reached;
 * past a depth or size it takes the shortest way to an end.
 */
public final class DocumentGenerator {

    private static final int MAX_DEPTH = 14;
    private static final int MAX_ELEMENTS = 250;
    private static final int ENDLESS = 1_000_000;

    private final Grammar grammar;
    private final Random random;
    private final Map<String, Integer> heights = new HashMap<>();
    private final Map<Pattern, Integer> taken = new IdentityHashMap<>();
    private final TreeSet<String> reached = new TreeSet<>();
    private ValueSampler values;
    private int elements;

    /** An element in the making. */
    private record Node(Map<String, String> attributes, StringBuilder content) {}

    public DocumentGenerator(Grammar grammar, long seed) {
        this.grammar = grammar;
        this.random = new Random(seed);
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
        var top = new Node(new LinkedHashMap<>(), new StringBuilder());
        walk(grammar.start(), top, 0);
        return top.content().toString();
    }

    /** Names of elements, and "element/@attribute", in the documents so far. */
    public TreeSet<String> reached() {
        return reached;
    }

    private void walk(Pattern pattern, Node into, int depth) {
        if (pattern instanceof Pattern.Group group) {
            group.parts().forEach(part -> walk(part, into, depth));
        } else if (pattern instanceof Pattern.Choice choice) {
            walk(chosen(choice.alternatives(), depth), into, depth);
        } else if (pattern instanceof Pattern.Repeat repeat) {
            int times = repeat.min() + (atEnd(depth) ? 0 : random.nextInt(repeat.unbounded() ? 3 : 2));
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
        elements++;
        reached.add(element.name());
        var node = new Node(new LinkedHashMap<>(), new StringBuilder());
        walk(element.content(), node, depth + 1);
        into.content().append('<').append(element.name());
        if (depth == 0) {
            into.content().append(" xmlns=\"").append(grammar.namespace()).append('"');
        }
        node.attributes().forEach((name, value) -> {
            reached.add(element.name() + "/@" + name);
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

    private Pattern chosen(List<Pattern> alternatives, int depth) {
        Pattern best = alternatives.get(random.nextInt(alternatives.size()));
        if (atEnd(depth)) {
            best = alternatives.stream().min((a, b) -> Integer.compare(height(a), height(b))).orElseThrow();
        } else if (random.nextInt(3) == 0) {
            best = alternatives.stream().min((a, b) -> Integer.compare(times(a), times(b))).orElseThrow();
        }
        taken.merge(best, 1, Integer::sum);
        return best;
    }

    private int times(Pattern pattern) {
        return taken.getOrDefault(pattern, 0);
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
