package org.teigram.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.teigram.check.Check;
import org.teigram.check.Findings;
import org.teigram.check.StreamCheck;
import org.teigram.check.TreeCheck;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.document.Cursor;
import org.teigram.document.place.DocumentFile;
import org.teigram.document.DocumentReader;
import org.teigram.document.Opening;
import org.teigram.document.ParsedDocument;
import org.teigram.document.Prolog;
import org.teigram.run.baseline.Ids;
import org.teigram.schema.choice.SchemaUse;
import org.xml.sax.ContentHandler;

/**
 * One document's checks: chosen when its root element is known, fed by the parse, finished on the tree. Used on one
 * thread for one document.
 */
final class Examination implements Opening {

    private final DocumentFile file;
    private final Plan plan;
    private final Compiled compiled;
    private Findings findings;
    private final List<TreeCheck> treeChecks = new ArrayList<>();
    private final List<TreeCheck.Lookout> lookouts = new ArrayList<>();
    private CheckSelection selection = CheckSelection.none();
    private Optional<Diagnostic> notTei = Optional.empty();
    private Optional<Ids> ids = Optional.empty();
    private Optional<BuildingContentHandler> tree = Optional.empty();

    Examination(DocumentFile file, Plan plan, Compiled compiled) {
        this.file = file;
        this.plan = plan;
        this.compiled = compiled;
        this.findings = nothingYet();
    }

    private Findings nothingYet() {
        return new Findings(CheckCatalog.names(), plan.severities());
    }

    @Override
    public Optional<List<ContentHandler>> open(Prolog prolog, Cursor cursor) {
        if (!prolog.isTei()) {
            notTei = Optional.of(ForeignRoot.of(prolog, cursor.sources()));
            return file.named() ? Optional.of(List.of()) : Optional.empty(); // if it was meant: is it XML at all?
        }
        if (plan.checks().isPresent()) {
            selection = CheckSelection.of(file, prolog, cursor.sources(), plan.checks().get(), compiled);
        }
        findings = nothingYet();
        treeChecks.clear();
        lookouts.clear();
        List<ContentHandler> handlers = new ArrayList<>();
        for (Check check : selection.checks()) {
            if (check instanceof StreamCheck stream) {
                handlers.add(stream.start(cursor, findings));
            } else if (check instanceof TreeCheck onTree) {
                treeChecks.add(onTree);
            }
        }
        if (plan.known().fingerprints()) {
            ids = Optional.of(new Ids(cursor));
            handlers.add(ids.get());
        }
        tree = Optional.empty();
        treeChecks.forEach(check -> check.lookout().ifPresent(lookouts::add));
        if (plan.export().isPresent() || lookouts.size() < treeChecks.size()) {
            handlers.add(startTree());
        } else {
            lookouts.forEach(lookout -> handlers.add(lookout.handler()));
        }
        return Optional.of(handlers);
    }

    private ContentHandler startTree() {
        tree = Optional.of(newTree());
        return tree.get();
    }

    private BuildingContentHandler newTree() {
        try {
            DocumentBuilder builder = compiled.processor().get().newDocumentBuilder();
            builder.setLineNumbering(true);
            return builder.newBuildingContentHandler();
        } catch (SaxonApiException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Runs the checks that need the tree; only after a complete parse. Where the first reading has shown that there may be
     * something for them, the tree is made by another.
     */
    Optional<XdmNode> finish(ParsedDocument parsed, DocumentReader reader) throws IOException {
        ParsedDocument last = parsed;
        if (parsed.complete() && lookouts.stream().anyMatch(TreeCheck.Lookout::isTreeNeeded)) {
            last = reader.readAgain(parsed, (prolog, cursor) -> Optional.of(List.of(startTree())));
        }
        if (tree.isEmpty() || !last.complete()) {
            return Optional.empty();
        }
        try {
            XdmNode document = tree.get().getDocumentNode();
            for (TreeCheck check : treeChecks) {
                check.check(document, last.sources(), findings);
            }
            return Optional.of(document);
        } catch (SaxonApiException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is told, and what is not because someone decided so. */
    Quieting quieting(ParsedDocument parsed) {
        return Quieting.of(diagnostics(parsed), file, parsed, ids, plan);
    }

    /** All there is to tell. Of a document that is not well-formed, only that: the rest would be consequences. */
    private List<Diagnostic> diagnostics(ParsedDocument parsed) {
        List<Diagnostic> all = new ArrayList<>(parsed.faults());
        if (parsed.complete()) {
            notTei.ifPresent(all::add);
            all.addAll(findings.told());
        }
        boolean gap = !parsed.faults().isEmpty();
        for (Diagnostic one : selection.told()) {
            if (RunRules.isFailure(one.rule())) {
                all.add(one); // that something was not done is never a matter of taste
            } else if (!gap) {
                plan.severities().apply(one).ifPresent(all::add);
            }
        }
        return Findings.inOrder(all);
    }

    List<SchemaUse> schemas() {
        return selection.schemas();
    }

    boolean grammarApplied() {
        return selection.grammarApplied();
    }

    /** A file found in a folder that is not TEI. */
    boolean passedOver() {
        return notTei.isPresent() && !file.named();
    }
}
