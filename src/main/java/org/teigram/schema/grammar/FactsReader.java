package org.teigram.schema.grammar;

import com.thaiopensource.relaxng.edit.AttributePattern;
import com.thaiopensource.relaxng.edit.DataPattern;
import com.thaiopensource.relaxng.edit.ElementPattern;
import com.thaiopensource.relaxng.edit.ListPattern;
import com.thaiopensource.relaxng.edit.MixedPattern;
import com.thaiopensource.relaxng.edit.SchemaCollection;
import com.thaiopensource.relaxng.edit.TextPattern;
import com.thaiopensource.relaxng.edit.ValuePattern;
import com.thaiopensource.xml.util.Name;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teigram.schema.grammar.GrammarIndex.ElementFacts;

/** Reads what a schema says of one element and its attributes. For any number of threads. */
final class FactsReader extends GrammarWalker {

    /** Of attributes: a hundred elements share one. */
    private final Map<AttributePattern, Optional<String>> glosses = new IdentityHashMap<>();
    private final Set<GrammarScope.Definition> entered = new HashSet<>();
    private FactsCollector facts;
    /** What gathers the values of the attribute that is walked, else of the element's own text. */
    private ValueCollector values;
    private boolean inAttribute;

    FactsReader(SchemaCollection schemas) {
        super(schemas);
    }

    /** @param places wherever the schema describes the element */
    synchronized ElementFacts read(List<Place> places) {
        facts = new FactsCollector();
        values = facts.content;
        for (Place place : places) {
            facts.gloss(Gloss.of(place.pattern()));
            entered.clear();
            walk(place);
        }
        return facts.facts();
    }

    /** Each definition is walked once for an element; those of values, which cannot refer to themselves, as often as met. */
    @Override
    void enter(GrammarScope.Definition definition) {
        if (inAttribute || entered.add(definition)) {
            super.enter(definition);
        }
    }

    @Override
    public Void visitElement(ElementPattern pattern) {
        facts.children.addAll(names(pattern.getNameClass(), scope()));
        return null;
    }

    @Override
    public Void visitAttribute(AttributePattern pattern) {
        ValueCollector ofAttribute = new ValueCollector();
        values = ofAttribute;
        inAttribute = true;
        pattern.getChild().accept(this);
        inAttribute = false;
        values = facts.content;
        Optional<String> gloss = glosses.computeIfAbsent(pattern, Gloss::of);
        for (Name name : names(pattern.getNameClass(), scope())) {
            facts.attribute(name).add(ofAttribute);
            facts.gloss(name, gloss);
        }
        return null;
    }

    @Override
    public Void visitText(TextPattern pattern) {
        facts.text |= !inAttribute;
        return null;
    }

    @Override
    public Void visitMixed(MixedPattern pattern) {
        facts.text = true;
        return pattern.getChild().accept(this);
    }

    @Override
    public Void visitList(ListPattern pattern) {
        values.list = true;
        return pattern.getChild().accept(this);
    }

    @Override
    public Void visitValue(ValuePattern pattern) {
        values.values.add(pattern.getValue());
        return null;
    }

    @Override
    public Void visitData(DataPattern pattern) {
        values.add(pattern);
        return null;
    }
}
