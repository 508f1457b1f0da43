package org.teigram.schema;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import net.sf.saxon.s9api.Processor;
import org.teigram.schema.choice.SchemaKind;
import org.teigram.schema.choice.SchemaUse;
import org.teigram.schema.schematron.RulesCompiler;
import org.teigram.xml.Lazy;
import org.teigram.xml.ResourceGate;

/** Compiles each schema once for a run, and remembers those that do not compile. Safe for any number of threads. */
public final class CompiledSchemas {

    private record Key(SchemaKind kind, URI uri, Optional<String> phase) {}

    private record Outcome(CompiledSchema schema, SchemaFailure failure) {}

    private final ResourceGate gate;
    private final Lazy<RulesCompiler> rules;
    private final Map<Key, Outcome> outcomes = new ConcurrentHashMap<>();

    /** @param processor that runs Schematron rules; documents' trees must be of its configuration */
    public CompiledSchemas(ResourceGate gate, Supplier<Processor> processor) {
        this.gate = gate;
        this.rules = new Lazy<>(() -> new RulesCompiler(gate, processor.get()));
    }

    /** Starts on those that nobody has asked for yet; who asks for one that is not ready waits for it. */
    public void prepare(List<SchemaUse> uses) {
        for (SchemaUse use : uses) {
            if (!outcomes.containsKey(key(use))) {
                CompletableFuture.runAsync(() -> outcome(use));
            }
        }
    }

    /** @throws SchemaFailure whenever this schema is asked for, if it cannot be loaded */
    public CompiledSchema get(SchemaUse use) throws SchemaFailure {
        Outcome outcome = outcome(use);
        if (outcome.failure() != null) {
            String why = outcome.failure().getMessage().replace("`" + use.name() + "`", "it");
            throw new SchemaFailure("the schema `" + use.name() + "` cannot be used: " + why, outcome.failure().remote());
        }
        return outcome.schema();
    }

    private static Key key(SchemaUse use) {
        return new Key(use.kind(), use.uri(), use.phase());
    }

    private Outcome outcome(SchemaUse use) {
        return outcomes.computeIfAbsent(key(use), this::compile);
    }

    private Outcome compile(Key key) {
        try {
            CompiledSchema schema = switch (key.kind()) {
                case RELAXNG -> RelaxNgSchema.compile(key.uri(), gate);
                case XSD -> XsdSchema.compile(key.uri(), gate);
                case SCHEMATRON -> SchematronSchema.compile(key.uri(), key.phase(), gate, rules.get());
            };
            return new Outcome(schema, null);
        } catch (SchemaFailure e) {
            return new Outcome(null, e);
        } catch (StackOverflowError e) {
            return new Outcome(null, new SchemaFailure("it is nested too deeply"));
        }
    }
}
