package org.teigram.schema;

import com.thaiopensource.relaxng.edit.AbstractPatternVisitor;
import com.thaiopensource.relaxng.edit.AttributePattern;
import com.thaiopensource.relaxng.edit.ChoiceNameClass;
import com.thaiopensource.relaxng.edit.CompositePattern;
import com.thaiopensource.relaxng.edit.DataPattern;
import com.thaiopensource.relaxng.edit.ElementPattern;
import com.thaiopensource.relaxng.edit.ExternalRefPattern;
import com.thaiopensource.relaxng.edit.GrammarPattern;
import com.thaiopensource.relaxng.edit.ListPattern;
import com.thaiopensource.relaxng.edit.MixedPattern;
import com.thaiopensource.relaxng.edit.NameClass;
import com.thaiopensource.relaxng.edit.NameNameClass;
import com.thaiopensource.relaxng.edit.ParentRefPattern;
import com.thaiopensource.relaxng.edit.Pattern;
import com.thaiopensource.relaxng.edit.RefPattern;
import com.thaiopensource.relaxng.edit.SchemaCollection;
import com.thaiopensource.relaxng.edit.TextPattern;
import com.thaiopensource.relaxng.edit.UnaryPattern;
import com.thaiopensource.relaxng.edit.ValuePattern;
import com.thaiopensource.relaxng.input.InputFailedException;
import com.thaiopensource.relaxng.input.InputFormat;
import com.thaiopensource.relaxng.input.parse.compact.CompactParseInputFormat;
import com.thaiopensource.relaxng.input.parse.sax.SAXParseInputFormat;
import com.thaiopensource.relaxng.translate.util.InvalidParamsException;
import com.thaiopensource.xml.sax.DraconianErrorHandler;
import com.thaiopensource.xml.util.Name;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teigram.schema.GrammarIndex.ElementFacts;
import org.teigram.xml.ResourceGate;
import org.xml.sax.SAXException;

/**
 * Walks a schema's patterns from the start and collects which elements stand in which; what else is to be known of an
 * element only when it is asked for, since attributes are most of a schema and faults are few.
 */
final class GrammarIndexBuilder extends AbstractPatternVisitor<Void> {

    /** An element pattern and the scope its references are to be looked up in. */
    private record Pending(ElementPattern pattern, GrammarScope scope) {}

    private record Seen(Pattern pattern, GrammarScope scope) {}

    private final SchemaCollection schemas;
    private final Map<Name, List<Pending>> places = new HashMap<>();
    private final Map<Name, FactsCollector> collectors = new HashMap<>();
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final Set<Seen> seenElements = new HashSet<>();
    private final Set<Pattern> open = new HashSet<>();
    /** Of attributes: a hundred elements share one. */
    private final Map<AttributePattern, Optional<String>> glosses = new IdentityHashMap<>();
    /** Definitions of nothing but attributes. */
    private final Set<Pattern> attributesOnly = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean withAttributes;
    /** Whether anything but attributes was met since this was last set to false. */
    private boolean content;
    private GrammarScope scope;
    private List<FactsCollector> owners = List.of();
    private Optional<ValueCollector> value = Optional.empty();

    private GrammarIndexBuilder(SchemaCollection schemas) {
        this.schemas = schemas;
        this.scope = new GrammarScope(schemas, "");
    }

    /** The index of a schema that has been compiled before; empty if it cannot be read any more. */
    static GrammarIndex read(URI uri, ResourceGate gate) {
        try {
            InputFormat format =
                    SchemaContent.isCompact(uri, gate) ? new CompactParseInputFormat() : new SAXParseInputFormat();
            SchemaCollection schemas = format.load(
                    uri.toString(), new String[0], "rng", new DraconianErrorHandler(), new GateResolver(gate));
            return new GrammarIndexBuilder(schemas).build();
        } catch (IOException | SAXException | InputFailedException | InvalidParamsException e) {
            return GrammarIndex.none();
        }
    }

    private GrammarIndex build() {
        schemas.getSchemaDocumentMap().get(schemas.getMainUri()).getPattern().accept(this);
        while (!pending.isEmpty()) {
            Pending next = pending.pop();
            Set<Name> names = NamesOf.nameClass(next.pattern().getNameClass(), next.scope().inheritedNamespace());
            names.forEach(name -> places.computeIfAbsent(name, n -> new ArrayList<>(1)).add(next));
            walk(next, names.stream().map(name -> collectors.computeIfAbsent(name, n -> new FactsCollector())).toList());
        }
        Map<Name, Set<Name>> children = new HashMap<>();
        collectors.forEach((name, collector) -> children.put(name, Set.copyOf(collector.children)));
        collectors.clear();
        return new GrammarIndex(children, this::facts);
    }

    private void walk(Pending element, List<FactsCollector> collecting) {
        scope = element.scope();
        open.clear();
        owners = collecting;
        element.pattern().getChild().accept(this);
    }

    private synchronized ElementFacts facts(Name name) {
        FactsCollector collector = new FactsCollector();
        withAttributes = true;
        for (Pending place : places.get(name)) {
            collector.gloss(Gloss.of(place.pattern()));
            walk(place, List.of(collector));
        }
        return collector.facts();
    }

    @Override
    public Void visitElement(ElementPattern pattern) {
        Set<Name> names = NamesOf.nameClass(pattern.getNameClass(), scope.inheritedNamespace());
        content = true;
        owners.forEach(owner -> owner.children.addAll(names));
        if (seenElements.add(new Seen(pattern, scope))) {
            pending.push(new Pending(pattern, scope));
        }
        return null;
    }

    @Override
    public Void visitAttribute(AttributePattern pattern) {
        if (!withAttributes) {
            return null;
        }
        ValueCollector collector = new ValueCollector();
        Optional<ValueCollector> outer = value;
        value = Optional.of(collector);
        pattern.getChild().accept(this);
        value = outer;
        Optional<String> gloss = glosses.computeIfAbsent(pattern, Gloss::of);
        for (Name name : NamesOf.nameClass(pattern.getNameClass(), scope.inheritedNamespace())) {
            owners.forEach(owner -> {
                owner.attribute(name).add(collector);
                owner.gloss(name, gloss);
            });
        }
        return null;
    }

    @Override
    public Void visitRef(RefPattern pattern) {
        scope.definitions(pattern.getName()).forEach(this::enter);
        return null;
    }

    @Override
    public Void visitParentRef(ParentRefPattern pattern) {
        scope.parent().definitions(pattern.getName()).forEach(this::enter);
        return null;
    }

    @Override
    public Void visitGrammar(GrammarPattern pattern) {
        scope.nested(pattern).start().forEach(this::enter);
        return null;
    }

    @Override
    public Void visitExternalRef(ExternalRefPattern pattern) {
        Pattern external = schemas.getSchemaDocumentMap().get(pattern.getUri()).getPattern();
        enter(new GrammarScope.Definition(external, scope.external(pattern.getNs())));
        return null;
    }

    /** Each definition is walked once for an element; those of values, which cannot refer to themselves, as often as met. */
    private void enter(GrammarScope.Definition definition) {
        if (!withAttributes && attributesOnly.contains(definition.pattern())) {
            return;
        }
        if (value.isEmpty() && !open.add(definition.pattern())) {
            content = true; // as far as is known
            return;
        }
        boolean before = content;
        content = false;
        GrammarScope outer = scope;
        scope = definition.scope();
        definition.pattern().accept(this);
        scope = outer;
        if (!withAttributes && !content) {
            attributesOnly.add(definition.pattern());
        }
        content |= before;
    }

    @Override
    public Void visitText(TextPattern pattern) {
        content = true;
        if (value.isEmpty()) {
            owners.forEach(owner -> owner.text = true);
        }
        return null;
    }

    @Override
    public Void visitMixed(MixedPattern pattern) {
        content = true;
        owners.forEach(owner -> owner.text = true);
        return pattern.getChild().accept(this);
    }

    @Override
    public Void visitList(ListPattern pattern) {
        values().forEach(collector -> collector.list = true);
        return pattern.getChild().accept(this);
    }

    @Override
    public Void visitValue(ValuePattern pattern) {
        values().forEach(collector -> collector.values.add(pattern.getValue()));
        return null;
    }

    @Override
    public Void visitData(DataPattern pattern) {
        values().forEach(collector -> collector.add(pattern));
        return null;
    }

    private List<ValueCollector> values() {
        content = true;
        return value.map(List::of)
                .orElseGet(() -> owners.stream().map(owner -> owner.content).toList());
    }

    @Override
    public Void visitUnary(UnaryPattern pattern) {
        return pattern.getChild().accept(this);
    }

    @Override
    public Void visitComposite(CompositePattern pattern) {
        pattern.childrenAccept(this);
        return null;
    }

    @Override
    public Void visitPattern(Pattern pattern) {
        return null;
    }

    /** The names a name class lists; wildcards list none. */
    private static final class NamesOf {
        static Set<Name> nameClass(NameClass names, String inherited) {
            Set<Name> result = new HashSet<>();
            collect(names, inherited, result);
            return result;
        }

        private static void collect(NameClass names, String inherited, Set<Name> result) {
            if (names instanceof ChoiceNameClass choice) {
                choice.getChildren().forEach(child -> collect(child, inherited, result));
            } else if (names instanceof NameNameClass name) {
                String namespace = name.getNamespaceUri();
                boolean inherits = NameClass.INHERIT_NS.equals(namespace);
                result.add(new Name(inherits ? inherited : namespace, name.getLocalName()));
            }
        }
    }
}
