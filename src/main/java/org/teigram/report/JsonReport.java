package org.teigram.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Location;
import org.teigram.diagnostic.Quieted;
import org.teigram.diagnostic.Related;
import org.teigram.diagnostic.Severity;
import org.teigram.diagnostic.Span;
import org.teigram.run.DocumentResult;
import org.teigram.run.NoOutput;
import org.teigram.run.Output;
import org.teigram.run.Summary;
import org.teigram.run.Verdict;
import org.teigram.run.baseline.Problem;
import org.teigram.schema.choice.SchemaUse;

/** For programs: everything, in a form that is documented in {@code docs/reports.md} and only ever added to. */
public final class JsonReport implements Report {

    private final JsonGenerator json;

    public JsonReport(Writer out) {
        try {
            json = Json.generator(out);
            json.writeStartObject();
            json.writeArrayFieldStart("documents");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void document(DocumentResult result) {
        if (result.verdict().isEmpty()) {
            return;
        }
        try {
            json.writeStartObject();
            json.writeStringField("file", result.file().name());
            json.writeStringField("verdict", result.verdict().get().word());
            json.writeArrayFieldStart("schemas");
            for (SchemaUse schema : result.schemas()) {
                write(schema);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("diagnostics");
            for (Diagnostic diagnostic : result.diagnostics()) {
                json.writeStartObject();
                write(diagnostic);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("quieted");
            for (Quieted quieted : result.quieting().quieted()) {
                json.writeStartObject();
                json.writeStringField("by", quieted.by().word());
                if (!quieted.reason().isEmpty()) {
                    json.writeStringField("reason", quieted.reason());
                }
                write(quieted.diagnostic());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("outputs");
            for (Output output : result.outputs()) {
                json.writeStartObject();
                json.writeStringField("format", output.format());
                json.writeStringField("file", output.name());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("noOutputs");
            for (NoOutput none : result.noOutputs()) {
                json.writeStartObject();
                json.writeStringField("format", none.format());
                json.writeStringField("reason", none.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void end(Summary summary) {
        try {
            json.writeEndArray();
            json.writeObjectFieldStart("summary");
            json.writeNumberField("documents", summary.documents());
            for (Verdict verdict : Verdict.values()) {
                json.writeNumberField(verdict.word(), summary.count(verdict));
            }
            json.writeNumberField("errors", summary.count(Severity.ERROR));
            json.writeNumberField("warnings", summary.count(Severity.WARNING));
            json.writeNumberField("infos", summary.count(Severity.INFO));
            json.writeNumberField("suppressed", summary.count(Quieted.By.INSTRUCTION));
            if (summary.compared()) {
                json.writeNumberField("known", summary.count(Quieted.By.BASELINE));
                json.writeNumberField("new", summary.fresh());
                gone(summary);
            }
            json.writeNumberField("passedOver", summary.passedOver());
            json.writeNumberField("outputs", summary.outputs());
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
            json.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void gone(Summary summary) throws IOException {
        json.writeArrayFieldStart("gone");
        for (Map.Entry<Problem, Integer> entry : summary.gone().entrySet()) {
            json.writeStartObject();
            json.writeStringField("file", entry.getKey().file());
            json.writeStringField("rule", entry.getKey().rule());
            json.writeStringField("message", entry.getKey().message());
            json.writeNumberField("count", entry.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(SchemaUse schema) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", schema.name());
        json.writeStringField("kind", schema.kind().check());
        json.writeStringField("because", schema.origin().word());
        if (schema.phase().isPresent()) {
            json.writeStringField("phase", schema.phase().get());
        }
        json.writeEndObject();
    }

    private void write(Diagnostic diagnostic) throws IOException {
        json.writeStringField("rule", diagnostic.rule().id());
        json.writeStringField("severity", diagnostic.severity().word());
        write(diagnostic.location());
        json.writeStringField("message", diagnostic.message());
        if (diagnostic.hint().isPresent()) {
            json.writeStringField("hint", diagnostic.hint().get());
        }
        if (!diagnostic.related().isEmpty()) {
            json.writeArrayFieldStart("related");
            for (Related related : diagnostic.related()) {
                json.writeStartObject();
                write(related.location());
                json.writeStringField("message", related.message());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void write(Location location) throws IOException {
        json.writeStringField("file", location.file());
        if (location instanceof Location.Place place) {
            Span span = place.span();
            json.writeNumberField("line", span.line());
            json.writeNumberField("column", span.column());
            json.writeNumberField("endLine", span.endLine());
            json.writeNumberField("endColumn", span.endColumn());
            if (!place.path().isEmpty()) {
                json.writeStringField("path", place.path());
            }
        }
    }
}
