package org.teigram.run;

import java.util.ArrayList;
import java.util.List;
import org.teigram.check.Check;
import org.teigram.check.XsdCheck;
import org.teigram.check.relaxng.RelaxNgCheck;
import org.teigram.check.schematron.SchematronCheck;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.document.place.DocumentFile;
import org.teigram.document.Prolog;
import org.teigram.document.place.Sources;
import org.teigram.schema.CompiledSchema;
import org.teigram.schema.choice.FoundSchemas;
import org.teigram.schema.RelaxNgSchema;
import org.teigram.schema.SchemaFailure;
import org.teigram.schema.choice.SchemaKind;
import org.teigram.schema.choice.SchemaUse;
import org.teigram.schema.SchematronSchema;
import org.teigram.schema.XsdSchema;

/**
 * The checks that apply to one document, and why: its schemas found and compiled, what could not be loaded told.
 *
 * @param schemas that apply, whether or not a check that uses them is wanted
 * @param told what is wrong with the choice itself
 * @param grammarApplied whether a RELAX NG schema or an XSD is among the checks
 */
record CheckSelection(
        List<Check> checks, List<SchemaUse> schemas, List<Diagnostic> told, boolean grammarApplied) {

    static CheckSelection none() {
        return new CheckSelection(List.of(), List.of(), List.of(), false);
    }

    static CheckSelection of(
            DocumentFile file, Prolog prolog, Sources sources, Plan.Checks wanted, Compiled compiled) {
        List<Check> checks = new ArrayList<>();
        compiled.ownChecks().stream().filter(check -> wanted.wants(check.name())).forEach(checks::add);
        FoundSchemas found = wanted.schemas().of(file.path(), prolog, sources, wanted.schemaGate());
        List<Diagnostic> told = new ArrayList<>(SchemaTroubles.of(found.passedOver()));
        List<SchemaUse> uses = found.uses().stream().filter(use -> wanted.wants(use.kind().check())).toList();
        compiled.schemas().prepare(uses.stream().skip(1).toList()); // beside the first, which is asked for at once
        for (SchemaUse use : uses) {
            try {
                checks.add(check(compiled.schemas().get(use)));
            } catch (SchemaFailure e) {
                told.add(SchemaTroubles.of(use, e));
            }
        }
        boolean grammar = checks.stream().anyMatch(check -> isGrammar(check.name()));
        if (told.stream().noneMatch(one -> one.rule().equals(RunRules.SCHEMA_NOT_LOADED))) {
            told.addAll(gaps(prolog, sources, wanted, checks.isEmpty(), grammar));
        }
        return new CheckSelection(List.copyOf(checks), found.uses(), List.copyOf(told), grammar);
    }

    private static Check check(CompiledSchema schema) {
        if (schema instanceof RelaxNgSchema relaxNg) {
            return new RelaxNgCheck(relaxNg);
        }
        if (schema instanceof XsdSchema xsd) {
            return new XsdCheck(xsd);
        }
        return new SchematronCheck((SchematronSchema) schema);
    }

    /** That nothing, or no grammar, applies: a document must not look sound because nobody looked. */
    private static List<Diagnostic> gaps(
            Prolog prolog, Sources sources, Plan.Checks wanted, boolean nothing, boolean grammar) {
        if (nothing) {
            return List.of(Diagnostic.of(RunRules.NOTHING_CHECKED, sources.whole(),
                    "none of the checks " + String.join(", ", wanted.names()) + " applies to this document"));
        }
        boolean grammarWanted =
                wanted.wants(SchemaKind.RELAXNG.check()) || wanted.wants(SchemaKind.XSD.check());
        if (grammar || !grammarWanted) {
            return List.of();
        }
        return List.of(Diagnostic.of(RunRules.NO_SCHEMA, sources.at(prolog.root()),
                        "no schema applies to this document, so its elements and attributes were not checked")
                .withHint("name one with `<?xml-model href=\"...\"?>`, in teigram.toml, or with --schema"));
    }

    private static boolean isGrammar(String check) {
        return check.equals(SchemaKind.RELAXNG.check()) || check.equals(SchemaKind.XSD.check());
    }
}
