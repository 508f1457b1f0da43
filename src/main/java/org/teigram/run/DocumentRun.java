package org.teigram.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Location;
import org.teigram.diagnostic.Severity;
import org.teigram.document.place.DocumentFile;
import org.teigram.document.DocumentReader;
import org.teigram.document.ParsedDocument;
import org.teigram.export.CompiledFormat;
import org.teigram.export.ExportFailure;
import org.teigram.export.Exported;
import org.teigram.export.Exporter;
import org.teigram.export.Format.Scope;
import org.teigram.run.DocumentResult.Given;

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
        } catch (StackOverflowError e) {
            return failed(file, Diagnostic.of(RunRules.UNREADABLE, new Location.WholeFile(file.name()),
                            "the document, or a pattern of its schema, needs more stack than Java was given")
                    .withHint("look for a pattern in the schema that repeats what is repeated, as `(a+)+`, or give Java more with -Xss"));
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
                    file, Optional.empty(), List.of(), Quieting.none(List.of()), Optional.empty(), List.of(), List.of(), List.of(), false);
        }
        Optional<XdmNode> tree = examination.finish(parsed, reader);
        Quieting quieting = examination.quieting(parsed);
        List<Diagnostic> diagnostics = new ArrayList<>(quieting.told());
        boolean wanted = plan.export().isPresent();
        boolean may = tree.isPresent() && (mayBeExported(diagnostics));
        Made made = new Made(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        if (wanted && may) {
            export(file, tree.get(), diagnostics, made);
        }
        return new DocumentResult(
                file,
                Optional.of(verdict(diagnostics, examination.grammarApplied())),
                examination.schemas(),
                quieting.withTold(diagnostics),
                Optional.of(parsed.sources()),
                List.copyOf(made.outputs()),
                List.copyOf(made.entries()),
                List.copyOf(made.noOutputs()),
                keptOld(made));
    }

    private boolean mayBeExported(List<Diagnostic> diagnostics) {
        return plan.export().map(Plan.Export::invalidToo).orElse(false)
                || diagnostics.stream().noneMatch(d -> d.severity() == Severity.ERROR);
    }

    /** What the formats came to, filled as they are made. */
    private record Made(List<Output> outputs, List<Given> entries, List<NoOutput> noOutputs) {}

    private void export(DocumentFile file, XdmNode document, List<Diagnostic> diagnostics, Made all) {
        Plan.Export export = plan.export().orElseThrow();
        for (CompiledFormat format : compiled.formats()) {
            String id = format.format().id();
            String name = format.format().outputName(export.names().get(file));
            try {
                Exported exported = Exporter.export(document, format, name);
                if (exported instanceof Exported.Made made) {
                    export.target().write(name, made.bytes());
                    all.outputs().add(new Output(id, name));
                } else if (exported instanceof Exported.Entries entries) {
                    all.entries().add(new Given(id, entries.entries()));
                } else if (exported instanceof Exported.Nothing nothing) {
                    boolean removed = format.format().scope() == Scope.DOCUMENT && export.target().remove(name);
                    String gone = removed ? "; the file of an earlier run was removed" : "";
                    all.noOutputs().add(new NoOutput(id, nothing.reason() + gone));
                } else if (exported instanceof Exported.Unset unset) {
                    all.noOutputs().add(new NoOutput(id, unset.reason()));
                }
            } catch (ExportFailure e) {
                diagnostics.add(Diagnostic.of(RunRules.NOT_EXPORTED, new Location.WholeFile(file.name()),
                        "the format `" + id + "` was not made: " + e.getMessage()));
            }
        }
    }

    /** Whether a format of scope document was asked for that made nothing. */
    private boolean keptOld(Made made) {
        return compiled.formats().stream()
                .map(CompiledFormat::format)
                .filter(format -> format.scope() == Scope.DOCUMENT)
                .anyMatch(format -> made.outputs().stream().noneMatch(each -> each.format().equals(format.id()))
                        && made.noOutputs().stream().noneMatch(each -> each.format().equals(format.id())));
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

    private DocumentResult failed(DocumentFile file, Diagnostic why) {
        return new DocumentResult(
                file, Optional.of(Verdict.FAILED), List.of(), Quieting.none(List.of(why)), Optional.empty(), List.of(), List.of(), List.of(),
                keptOld(new Made(List.of(), List.of(), List.of())));
    }
}
