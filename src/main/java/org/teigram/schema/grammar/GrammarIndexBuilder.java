package org.teigram.schema.grammar;

import com.thaiopensource.relaxng.edit.AttributePattern;
import com.thaiopensource.relaxng.edit.ElementPattern;
import com.thaiopensource.relaxng.edit.SchemaCollection;
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
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teigram.schema.choice.SchemaContent;
import org.teigram.xml.ResourceGate;
import org.xml.sax.SAXException;

/**
 * Collects which elements of a schema stand in which. Attributes, which are most of a schema, are passed over: what else
 * is to be known of an element {@link FactsReader} reads when it is asked for.
 */
final class GrammarIndexBuilder extends GrammarWalker {

    private final Map<Name, List<Place>> places = new HashMap<>();
    private final Map<Name, Set<Name>> children = new HashMap<>();
    private final Deque<Place> pending = new ArrayDeque<>();
    private final Set<Place> seen = new HashSet<>();
    private final Set<GrammarScope.Definition> entered = new HashSet<>();
    private final Set<GrammarScope.Definition> withoutElements = new HashSet<>();
    private Set<Name> found = new HashSet<>();
    /** Whether an element was met, or may have been, since this was last set to false. */
    private boolean met;

    private GrammarIndexBuilder(SchemaCollection schemas) {
        super(schemas);
    }

    /** See {@link GrammarIndex#read}. */
    static GrammarIndex read(URI uri, ResourceGate gate) {
        try {
            InputFormat format =
                    SchemaContent.isCompact(uri, gate) ? new CompactParseInputFormat() : new SAXParseInputFormat();
            SchemaCollection schemas = format.load(
                    uri.toString(), new String[0], "rng", new DraconianErrorHandler(), new GateResolver(gate));
            return new GrammarIndexBuilder(schemas).build(new FactsReader(schemas));
        } catch (IOException | SAXException | InputFailedException | InvalidParamsException e) {
            return GrammarIndex.none();
        }
    }

    private GrammarIndex build(FactsReader reader) {
        walkFromTheStart();
        while (!pending.isEmpty()) {
            Place place = pending.pop();
            found = new HashSet<>();
            entered.clear();
            walk(place);
            for (Name name : place.names()) {
                places.computeIfAbsent(name, n -> new ArrayList<>(1)).add(place);
                children.computeIfAbsent(name, n -> new HashSet<>()).addAll(found);
            }
        }
        return new GrammarIndex(children, name -> reader.read(places.get(name)));
    }

    /** Each definition is walked once for an element, and one that leads to no element once at all. */
    @Override
    void enter(GrammarScope.Definition definition) {
        if (withoutElements.contains(definition)) {
            return;
        }
        if (!entered.add(definition)) {
            met = true; // it is still being walked, perhaps
            return;
        }
        boolean before = met;
        met = false;
        super.enter(definition);
        if (!met) {
            withoutElements.add(definition);
        }
        met |= before;
    }

    @Override
    public Void visitElement(ElementPattern pattern) {
        met = true;
        Place place = new Place(pattern, scope());
        found.addAll(place.names());
        if (seen.add(place)) {
            pending.push(place);
        }
        return null;
    }

    @Override
    public Void visitAttribute(AttributePattern pattern) {
        return null;
    }
}
