package org.teigram.schema.schematron.forecast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.sf.saxon.expr.Expression;
import net.sf.saxon.expr.instruct.TemplateRule;
import net.sf.saxon.om.NamePool;
import net.sf.saxon.om.StructuredQName;
import net.sf.saxon.pattern.NodeTest;
import net.sf.saxon.pattern.Pattern;
import net.sf.saxon.pattern.UnionPattern;
import net.sf.saxon.trans.rules.Rule;

/**
 * Tells while a document is read whether rules can have anything to say of it. Most documents break no rule, and for most
 * rules a glance at an element's name, attributes and ancestors shows it: no tree has to be built for them. Safe for any
 * number of threads.
 */
public final class Forecast {

    private static final int MOST_NAMES = 10_000;
    private static final int FEW = 8;

    /** What is asked of the elements of one name. */
    record Name(long[] row, List<Condition> conditions) {}

    private record Anywhere(NodeTest test, Condition condition) {}

    private final ElementTests tests = new ElementTests();
    private final Map<StructuredQName, List<Condition>> byName = new HashMap<>();
    private final Map<String, Map<String, List<Condition>>> byAttribute = new HashMap<>();
    private final List<Anywhere> anywhere = new ArrayList<>();
    private final Map<String, Map<String, Name>> names = new ConcurrentHashMap<>();
    private final AtomicInteger known = new AtomicInteger();
    private final AtomicInteger watched = new AtomicInteger();
    private final AtomicInteger spared = new AtomicInteger();
    private final NamePool pool;
    private boolean possible = true;

    private Forecast(NamePool pool) {
        this.pool = pool;
    }

    /**
     * A forecast for all of these rules.
     *
     * @return empty if one of them is about something else than elements and attributes, so that any document can break it
     */
    public static Optional<Forecast> of(List<Rule> rules, NamePool pool) {
        Forecast forecast = new Forecast(pool);
        rules.forEach(forecast::add);
        return Optional.of(forecast).filter(each -> each.possible);
    }

    /** Listens to one document, on one thread; empty if so many documents had something in them that it does not pay. */
    public Optional<Watch> watch() {
        return watched.get() > FEW && 2 * spared.get() < watched.get() ? Optional.empty() : Optional.of(new Watch(this));
    }

    void watched(boolean nothingSeen) {
        watched.incrementAndGet();
        if (nothingSeen) {
            spared.incrementAndGet();
        }
    }

    private void add(Rule rule) {
        Expression body = ((TemplateRule) rule.getAction()).getBody();
        alternatives(rule.getPattern()).forEach(alternative ->
                Candidates.of(alternative).forEach(candidates -> add(candidates, alternative, body)));
    }

    private static Stream<Pattern> alternatives(Pattern pattern) {
        return pattern instanceof UnionPattern union
                ? Stream.of(union.getLHS(), union.getRHS()).flatMap(Forecast::alternatives)
                : Stream.of(pattern);
    }

    private void add(Candidates candidates, Pattern context, Expression body) {
        Optional<String> own = candidates instanceof Candidates.Elements named
                ? Optional.of(pool.getLocalName(named.name()))
                : Optional.empty();
        Existence existence = new Existence(tests, pool, own);
        ConditionReader reader = new ConditionReader(existence, pool);
        ContextReader contexts = new ContextReader(existence, reader);
        Condition condition = Condition.and(contexts.ofElement(context), TestReader.mayTell(body, reader));
        if (candidates instanceof Candidates.Elements elements) {
            byName.computeIfAbsent(pool.getUnprefixedQName(elements.name()), name -> new ArrayList<>()).add(condition);
        } else if (candidates instanceof Candidates.ElementsWith having) {
            forAttribute(having.attribute()).add(condition);
        } else if (candidates instanceof Candidates.Attributes attributes) {
            forAttribute(attributes.name()).add(contexts.ofAttribute(context));
        } else if (candidates instanceof Candidates.Nodes nodes && Existence.isAboutElements(nodes.test())) {
            anywhere.add(new Anywhere(nodes.test(), condition));
        } else {
            possible = false;
        }
    }

    private List<Condition> forAttribute(int fingerprint) {
        StructuredQName name = pool.getUnprefixedQName(fingerprint);
        return byAttribute
                .computeIfAbsent(name.getNamespaceUri().toString(), uri -> new HashMap<>())
                .computeIfAbsent(name.getLocalPart(), local -> new ArrayList<>());
    }

    int width() {
        return tests.width();
    }

    Name name(String uri, String local) {
        Map<String, Name> ofUri = names.get(uri);
        Name name = ofUri == null ? null : ofUri.get(local);
        return name == null ? anew(uri, local) : name;
    }

    private Name anew(String uri, String local) {
        List<Condition> conditions = new ArrayList<>(
                byName.getOrDefault(new StructuredQName("", uri, local), List.of()));
        anywhere.stream()
                .filter(each -> ElementTests.matches(each.test(), uri, local))
                .forEach(each -> conditions.add(each.condition()));
        Name name = new Name(tests.row(uri, local), List.copyOf(conditions));
        if (known.incrementAndGet() < MOST_NAMES) {
            names.computeIfAbsent(uri, each -> new ConcurrentHashMap<>()).put(local, name);
        }
        return name;
    }

    /** What is asked of the elements that have such an attribute. */
    List<Condition> ofAttribute(String uri, String local) {
        Map<String, List<Condition>> ofUri = byAttribute.get(uri);
        return ofUri == null ? List.of() : ofUri.getOrDefault(local, List.of());
    }
}
