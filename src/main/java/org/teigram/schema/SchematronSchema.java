package org.teigram.schema;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;
import org.teigram.schema.choice.SchemaContent;
import org.teigram.schema.schematron.CompiledRules;
import org.teigram.schema.schematron.Outcome;
import org.teigram.schema.schematron.RulesCompiler;
import org.teigram.schema.schematron.forecast.Watch;
import org.teigram.xml.ResourceGate;
import org.teigram.xml.StylesheetFailure;

/** Schematron rules (ISO/IEC 19757-3), standalone or embedded in RELAX NG. Safe for any number of threads. */
public final class SchematronSchema implements CompiledSchema {

    private final CompiledRules rules;

    private SchematronSchema(CompiledRules rules) {
        this.rules = rules;
    }

    /**
     * Reads and compiles a schema; what does not begin as XML is RELAX NG's compact syntax.
     *
     * @param phase the phase to run; the schema's default where there is none
     * @throws SchemaFailure if it cannot be read, holds no rules, or a rule does not compile
     */
    public static SchematronSchema compile(URI uri, Optional<String> phase, ResourceGate gate, RulesCompiler compiler)
            throws SchemaFailure {
        try {
            Optional<String> translated = SchemaContent.isCompact(uri, gate)
                    ? Optional.of(CompactRules.read(uri, gate))
                    : Optional.empty();
            return new SchematronSchema(compiler.compile(uri, translated, phase));
        } catch (StylesheetFailure | IOException e) {
            throw SchemaFailure.of(e.getMessage(), e);
        }
    }

    /** Listens to a document and knows at its end whether there can be anything to say of it; empty if that is not known. */
    public Optional<Watch> watch() {
        return rules.watch();
    }

    /** What there is to say of a document, whose tree must be of the compiler's processor. */
    public List<Outcome> validate(XdmNode document) {
        return rules.run(document);
    }
}
