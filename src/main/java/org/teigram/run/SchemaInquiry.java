package org.teigram.run;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Location;
import org.teigram.document.Cursor;
import org.teigram.document.place.DocumentFile;
import org.teigram.document.DocumentReader;
import org.teigram.document.Opening;
import org.teigram.document.ParsedDocument;
import org.teigram.document.Prolog;
import org.teigram.schema.choice.FoundSchemas;
import org.teigram.schema.SchemaFailure;
import org.teigram.schema.choice.SchemaUse;
import org.teigram.schema.store.SchemaStore;
import org.xml.sax.ContentHandler;

/** Says of each document of a plan which schemas apply: reads it as far as its root element, and compiles them. */
public final class SchemaInquiry {

    private final Plan plan;
    private final Plan.Checks checks;
    private final Compiled compiled;
    private final SchemaStore store;

    private SchemaInquiry(Plan plan, SchemaStore store) {
        this.plan = plan;
        this.checks = plan.checks().orElseThrow();
        this.compiled = Compiled.of(plan);
        this.store = store;
    }

    /** @param answers is told of each document, in the plan's order; not of files of folders that are not TEI */
    public static void of(Plan plan, SchemaStore store, Consumer<SchemaAnswer> answers) {
        SchemaInquiry inquiry = new SchemaInquiry(plan, store);
        plan.documents().forEach(file -> inquiry.ask(file).ifPresent(answers));
    }

    private Optional<SchemaAnswer> ask(DocumentFile file) {
        Asked asked = new Asked(file);
        try {
            ParsedDocument parsed = new DocumentReader(plan.gate()).read(file, asked);
            return asked.isNone() ? Optional.empty() : Optional.of(asked.answer(parsed.faults()));
        } catch (IOException e) {
            return Optional.of(asked.answer(List.of(Diagnostic.of(RunRules.UNREADABLE,
                    new Location.WholeFile(file.name()), "the file cannot be read: " + Reasons.of(e)))));
        }
    }

    /** One document, read as far as its root element. */
    private final class Asked implements Opening {
        private final DocumentFile file;
        private FoundSchemas found = new FoundSchemas(List.of(), List.of());
        private boolean none;

        Asked(DocumentFile file) {
            this.file = file;
        }

        @Override
        public Optional<List<ContentHandler>> open(Prolog prolog, Cursor cursor) {
            none = !prolog.isTei() && !file.named();
            found = checks.schemas().of(file.path(), prolog, cursor.sources(), checks.schemaGate());
            return Optional.empty();
        }

        /** A file of a folder that is not TEI. */
        boolean isNone() {
            return none;
        }

        SchemaAnswer answer(List<Diagnostic> faults) {
            List<SchemaAnswer.Applied> schemas = found.uses().stream()
                    .map(use -> new SchemaAnswer.Applied(use, store.schema(use.uri()), trouble(use)))
                    .toList();
            return new SchemaAnswer(file, schemas, found.passedOver(), faults);
        }
    }

    private Optional<Diagnostic> trouble(SchemaUse use) {
        try {
            compiled.schemas().get(use);
            return Optional.empty();
        } catch (SchemaFailure e) {
            return Optional.of(SchemaTroubles.of(use, e));
        }
    }
}
