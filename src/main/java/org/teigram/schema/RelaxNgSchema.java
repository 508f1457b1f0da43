package org.teigram.schema;

import com.thaiopensource.relaxng.match.MatchablePattern;
import com.thaiopensource.relaxng.pattern.IdTypeMap;
import java.net.URI;
import java.util.Optional;
import org.teigram.schema.automaton.Automaton;
import org.teigram.schema.automaton.Step;
import org.teigram.schema.grammar.GrammarIndex;
import org.teigram.xml.ResourceGate;

/** A RELAX NG schema, in XML or compact syntax. Shared by any number of threads. */
public final class RelaxNgSchema implements CompiledSchema {

    private final URI uri;
    private final ResourceGate gate;
    private final MatchablePattern pattern;
    private final Optional<IdTypeMap> idTypes;
    private Automaton automaton;
    private GrammarIndex index;

    private RelaxNgSchema(URI uri, ResourceGate gate, MatchablePattern pattern, Optional<IdTypeMap> idTypes) {
        this.uri = uri;
        this.gate = gate;
        this.pattern = pattern;
        this.idTypes = idTypes;
        this.automaton = new Automaton(pattern);
    }

    /**
     * Reads and compiles a schema; a name that ends in {@code .rnc} is compact syntax. Whatever it includes is read
     * through the gate.
     *
     * @throws SchemaFailure if it cannot be read or is not a correct schema, for jing's default of checking ID types too
     */
    public static RelaxNgSchema compile(URI uri, ResourceGate gate) throws SchemaFailure {
        RelaxNgLoader.Loaded loaded = new RelaxNgLoader(uri, gate).load();
        return new RelaxNgSchema(uri, gate, loaded.pattern(), loaded.idTypes());
    }

    /** The start of a document; not sound if the schema allows none at all. */
    public synchronized Step start() {
        if (automaton.isFull()) {
            automaton = new Automaton(pattern);
        }
        return automaton.start();
    }

    /** Which attributes are of type ID, IDREF or IDREFS; absent if none is. */
    public Optional<IdTypeMap> idTypes() {
        return idTypes;
    }

    /** What the schema says of each element, for messages; made when it is first asked for. */
    public synchronized GrammarIndex index() {
        if (index == null) {
            index = GrammarIndex.read(uri, gate);
        }
        return index;
    }
}
