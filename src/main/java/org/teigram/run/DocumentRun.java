package org.teigram.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Location;
import org.teigram.diagnostic.Severity;
import org.teigram.document.DocumentFile;
import org.teigram.document.DocumentReader;
import org.teigram.document.ParsedDocument;
import org.teigram.export.CompiledFormat;
import org.teigram.export.ExportFailure;
import org.teigram.export.Exported;
import org.teigram.export.Exporter;

/** Does with one document what the plan says: reads it once, checks it, and exports it if it may be. Thread-safe. */
final class DocumentRun {

    private final Plan plan;
    private final Compiled compiled;
    private final DocumentReader reader;

    DocumentRun(Plan plan, Compiled compiled) {
        this.plan = plan;
        this.compiled = compiled;
        this.reader = new DocumentReader(plan.gate());
    }

    /** Never throws: what goes wrong stands in the result. */
    DocumentResult run(DocumentFile file) {
        try {
            return examine(file);
        } catch (IOException e) {
            return failed(file, Diagnostic.of(RunRules.UNREADABLE, new Location.WholeFile(file.name()),
                    "the file cannot be read: " + Reasons.of(e)));
        } catch (OutOfMemoryError e) {
            return failed(file, Diagnostic.of(RunRules.UNREADABLE, new Location.WholeFile(file.name()),
                            "the document needs more memory than Java was given")
                    .withHint("look for entities or includes that multiply its text, or give Java more with -Xmx"));
        } catch (RuntimeException | Error e) { // one document's fault of ours is not the others'
            return failed(file, Diagnostic.of(RunRules.BUG, new Location.WholeFile(file.name()),
                            "Teigram failed on this document, which is a fault of the program: " + Reasons.of(e))
                    .withHint("report it with the document"));
        }
    }

    private DocumentResult examine(DocumentFile file) throws IOException {
        Examination examination = new Examination(file, plan, compiled);
        ParsedDocument parsed = reader.read(file, examination);
        if (examination.passedOver()) {
            return new DocumentResult(
                    file, Optional.empty(), List.of(), Quieting.none(List.of()), Optional.empty(), List.of(), List.of(), false);
        }
        Optional<XdmNode> tree = examination.finish(parsed);
        Quieting quieting = examination.quieting(parsed);
        List<Diagnostic> diagnostics = new ArrayList<>(quieting.told());
        boolean wanted = plan.export().isPresent();
        boolean may = tree.isPresent() && (mayBeExported(diagnostics));
        List<Output> outputs = new ArrayList<>();
        List<NoOutput> noOutputs = new ArrayList<>();
        if (wanted && may) {
            export(file, tree.get(), diagnostics, outputs, noOutputs);
        }
        return new DocumentResult(
                file,
                Optional.of(verdict(diagnostics, examination.grammarApplied())),
                examination.schemas(),
                quieting.withTold(diagnostics),
                Optional.of(parsed.sources()),
                List.copyOf(outputs),
                List.copyOf(noOutputs),
                wanted && outputs.size() + noOutputs.size() < compiled.formats().size());
    }

    private boolean mayBeExported(List<Diagnostic> diagnostics) {
        return plan.export().map(Plan.Export::invalidToo).orElse(false)
                || diagnostics.stream().noneMatch(d -> d.severity() == Severity.ERROR);
    }

    private void export(
            DocumentFile file,
            XdmNode document,
            List<Diagnostic> diagnostics,
            List<Output> outputs,
            List<NoOutput> noOutputs) {
        Plan.Export export = plan.export().orElseThrow();
        for (CompiledFormat format : compiled.formats()) {
            String name = export.names().get(file) + "." + format.format().extension();
            try {
                Exported exported = Exporter.export(document, format);
                if (exported instanceof Exported.Made made) {
                    export.target().write(name, made.bytes());
                    outputs.add(new Output(format.format().id(), name));
                } else if (exported instanceof Exported.Nothing nothing) {
                    noOutputs.add(new NoOutput(format.format().id(), nothing.reason()));
                }
            } catch (ExportFailure e) {
                diagnostics.add(Diagnostic.of(RunRules.NOT_EXPORTED, new Location.WholeFile(file.name()),
                        "the format `" + format.format().id() + "` was not made: " + e.getMessage()));
            }
        }
    }

    private static Verdict verdict(List<Diagnostic> diagnostics, boolean grammarApplied) {
        if (diagnostics.stream().anyMatch(d -> RunRules.isFailure(d.rule()))) {
            return Verdict.FAILED;
        }
        if (diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
            return Verdict.INVALID;
        }
        return grammarApplied ? Verdict.VALID : Verdict.UNKNOWN;
    }

    private static DocumentResult failed(DocumentFile file, Diagnostic why) {
        return new DocumentResult(
                file, Optional.of(Verdict.FAILED), List.of(), Quieting.none(List.of(why)), Optional.empty(), List.of(), List.of(), true);
    }
}
