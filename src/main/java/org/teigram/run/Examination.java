package org.teigram.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.teigram.check.Check;
import org.teigram.check.Findings;
import org.teigram.check.SchematronCheck;
import org.teigram.check.StreamCheck;
import org.teigram.check.TreeCheck;
import org.teigram.check.XsdCheck;
import org.teigram.check.pointer.PointerCheck;
import org.teigram.check.relaxng.RelaxNgCheck;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.document.Cursor;
import org.teigram.document.DocumentFile;
import org.teigram.document.Opening;
import org.teigram.document.ParsedDocument;
import org.teigram.document.Prolog;
import org.teigram.schema.CompiledSchema;
import org.teigram.schema.RelaxNgSchema;
import org.teigram.schema.SchemaFailure;
import org.teigram.schema.SchemaKind;
import org.teigram.schema.SchemaUse;
import org.teigram.schema.SchematronSchema;
import org.teigram.schema.XsdSchema;
import org.xml.sax.ContentHandler;

/**
 * One document's checks: chosen when its root element is known, fed by the parse, finished on the tree. Used on one
 * thread for one document.
 */
final class Examination implements Opening {

    private final DocumentFile file;
    private final Plan plan;
    private final Compiled compiled;
    private final Findings findings = new Findings();
    private final List<Diagnostic> about = new ArrayList<>();
    private final List<SchemaUse> schemas = new ArrayList<>();
    private final List<TreeCheck> treeChecks = new ArrayList<>();
    private Optional<BuildingContentHandler> tree = Optional.empty();
    private boolean passedOver;
    private boolean grammarApplied;

    Examination(DocumentFile file, Plan plan, Compiled compiled) {
        this.file = file;
        this.plan = plan;
        this.compiled = compiled;
    }

    @Override
    public Optional<List<ContentHandler>> open(Prolog prolog, Cursor cursor) {
        if (!prolog.isTei()) {
            passedOver = !file.named();
            about.add(Diagnostic.of(RunRules.NOT_TEI, cursor.sources().at(prolog.root()),
                            "the root element `" + prolog.rootName() + "` is not in TEI's namespace")
                    .withHint("write `xmlns=\"" + Prolog.TEI + "\"` on the root element if this is TEI"));
            return Optional.empty();
        }
        List<ContentHandler> handlers = new ArrayList<>();
        for (Check check : checks(prolog, cursor)) {
            if (check instanceof StreamCheck stream) {
                handlers.add(stream.start(cursor, findings));
            } else if (check instanceof TreeCheck onTree) {
                treeChecks.add(onTree);
            }
        }
        if (!treeChecks.isEmpty() || !compiled.formats().isEmpty()) {
            tree = Optional.of(newTree());
            handlers.add(tree.get());
        }
        return Optional.of(handlers);
    }

    private List<Check> checks(Prolog prolog, Cursor cursor) {
        List<Check> checks = new ArrayList<>();
        if (plan.checks().isEmpty()) {
            return checks;
        }
        Plan.Checks wanted = plan.checks().get();
        if (wanted.wants(PointerCheck.NAME)) {
            checks.add(compiled.pointers());
        }
        try {
            for (SchemaUse use : wanted.schemas().of(file.path(), prolog, cursor.sources())) {
                schemas.add(use);
                if (wanted.wants(use.kind().check())) {
                    schemaCheck(use, checks);
                }
            }
        } catch (SchemaFailure e) {
            about.add(Diagnostic.of(RunRules.SCHEMA_NOT_LOADED, cursor.sources().at(prolog.root()), e.getMessage()));
        }
        if (checks.isEmpty() && about.isEmpty()) {
            about.add(Diagnostic.of(RunRules.NOTHING_CHECKED, cursor.sources().whole(),
                    "none of the checks " + String.join(", ", wanted.names()) + " applies to this document"));
        }
        boolean grammarWanted = wanted.wants(SchemaKind.RELAXNG.check()) || wanted.wants(SchemaKind.XSD.check());
        if (!grammarApplied && grammarWanted && about.isEmpty()) {
            about.add(Diagnostic.of(RunRules.NO_SCHEMA, cursor.sources().at(prolog.root()),
                            "no schema applies to this document, so its elements and attributes were not checked")
                    .withHint("name one with `<?xml-model href=\"...\"?>`, in teigram.toml, or with --schema"));
        }
        return checks;
    }

    private void schemaCheck(SchemaUse use, List<Check> checks) {
        try {
            CompiledSchema schema = compiled.schemas().get(use);
            if (schema instanceof RelaxNgSchema relaxNg) {
                checks.add(new RelaxNgCheck(relaxNg));
            } else if (schema instanceof XsdSchema xsd) {
                checks.add(new XsdCheck(xsd));
            } else if (schema instanceof SchematronSchema rules) {
                checks.add(new SchematronCheck(rules, compiled.processor()));
            }
            grammarApplied |= use.kind() != SchemaKind.SCHEMATRON;
        } catch (SchemaFailure e) {
            about.add(Diagnostic.of(RunRules.SCHEMA_NOT_LOADED, use.location(), e.getMessage()));
        }
    }

    private BuildingContentHandler newTree() {
        try {
            var builder = compiled.processor().newDocumentBuilder();
            builder.setLineNumbering(true);
            return builder.newBuildingContentHandler();
        } catch (SaxonApiException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs the checks that need the tree; only after a complete parse. */
    Optional<XdmNode> finish(ParsedDocument parsed) {
        if (tree.isEmpty() || !parsed.complete()) {
            return Optional.empty();
        }
        try {
            XdmNode document = tree.get().getDocumentNode();
            treeChecks.forEach(check -> check.check(document, parsed.sources(), findings));
            return Optional.of(document);
        } catch (SaxonApiException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All there is to tell. Of a document that is not well-formed, only that: the rest would be consequences. */
    List<Diagnostic> diagnostics(ParsedDocument parsed) {
        List<Diagnostic> all = new ArrayList<>(parsed.faults());
        if (parsed.complete()) {
            all.addAll(findings.told(plan.severities()));
        }
        boolean gap = !parsed.faults().isEmpty();
        for (Diagnostic one : about) {
            if (gap && one.rule().equals(RunRules.NO_SCHEMA)) {
                continue; // the least of its troubles
            }
            // that something was not done is never a matter of taste
            all.addAll(RunRules.FAILURES.contains(one.rule()) ? List.of(one) : plan.severities().apply(one).stream().toList());
        }
        return Findings.inOrder(all);
    }

    List<SchemaUse> schemas() {
        return List.copyOf(schemas);
    }

    boolean grammarApplied() {
        return grammarApplied;
    }

    boolean passedOver() {
        return passedOver;
    }
}
