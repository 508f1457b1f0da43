package org.teigram.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Quieted;
import org.teigram.diagnostic.Related;
import org.teigram.diagnostic.Rule;
import org.teigram.diagnostic.Severity;
import org.teigram.run.DocumentResult;
import org.teigram.run.RunRules;
import org.teigram.run.Summary;

/**
 * SARIF 2.1.0 (OASIS), for code scanning. Results are written as they come; the rules they are of, and what could not be
 * done, follow them.
 */
public final class SarifReport implements Report {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    /** Failures are results too; a thousand of them say enough of the invocation. */
    private static final int NOTIFICATIONS = 1_000;

    private final JsonGenerator json;
    private final SarifPlaces places;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final Map<String, Diagnostic> failures = new LinkedHashMap<>();

    public SarifReport(Writer out) {
        try {
            json = Json.generator(out);
            places = new SarifPlaces(json);
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            json.writeStringField("columnKind", "utf16CodeUnits");
            json.writeArrayFieldStart("results");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void document(DocumentResult result) {
        try {
            for (Diagnostic diagnostic : result.diagnostics()) {
                json.writeStartObject();
                result(diagnostic, result);
                json.writeEndObject();
                if (RunRules.isFailure(diagnostic.rule()) && failures.size() < NOTIFICATIONS) {
                    failures.putIfAbsent(diagnostic.message(), diagnostic);
                }
            }
            for (Quieted quieted : result.quieting().quieted()) {
                json.writeStartObject();
                result(quieted.diagnostic(), result);
                suppression(quieted);
                json.writeEndObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void result(Diagnostic diagnostic, DocumentResult result) throws IOException {
        Rule rule = diagnostic.rule();
        rules.putIfAbsent(rule.id(), rule);
        json.writeStringField("ruleId", rule.id());
        json.writeNumberField("ruleIndex", indexes.computeIfAbsent(rule.id(), id -> indexes.size()));
        json.writeStringField("level", level(diagnostic.severity()));
        message(diagnostic.message() + diagnostic.hint().map(hint -> "\nhint: " + hint).orElse(""));
        json.writeArrayFieldStart("locations");
        places.write(diagnostic.location());
        json.writeEndArray();
        if (!diagnostic.related().isEmpty()) {
            json.writeArrayFieldStart("relatedLocations");
            for (Related related : diagnostic.related()) {
                places.write(related);
            }
            json.writeEndArray();
        }
        if (result.quieting().problems().isPresent()) {
            json.writeObjectFieldStart("partialFingerprints");
            json.writeStringField("teigram/v1", result.quieting().problems().get().of(diagnostic).fingerprint());
            json.writeEndObject();
        }
    }

    private void suppression(Quieted quieted) throws IOException {
        json.writeArrayFieldStart("suppressions");
        json.writeStartObject();
        json.writeStringField("kind", quieted.by() == Quieted.By.INSTRUCTION ? "inSource" : "external");
        if (!quieted.reason().isEmpty()) {
            json.writeStringField("justification", quieted.reason());
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    @Override
    public void end(Summary summary) {
        try {
            json.writeEndArray();
            tool();
            invocation(summary);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tool() throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Teigram");
        json.writeArrayFieldStart("rules");
        for (Rule rule : rules.values()) {
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            RulePage page = RulePage.of(rule.id()).orElse(RulePage.ofSchema(rule.id()));
            text("shortDescription", page.summary());
            json.writeObjectFieldStart("help");
            json.writeStringField("text", page.text());
            json.writeStringField("markdown", page.text());
            json.writeEndObject();
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", level(rule.severity()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void invocation(Summary summary) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", summary.exitCode() != 2);
        json.writeNumberField("exitCode", summary.exitCode());
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (Diagnostic failure : failures.values()) {
            json.writeStartObject();
            json.writeObjectFieldStart("descriptor");
            json.writeStringField("id", failure.rule().id());
            json.writeEndObject();
            json.writeStringField("level", "error");
            message(failure.message());
            json.writeArrayFieldStart("locations");
            places.write(failure.location());
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void message(String text) throws IOException {
        text("message", text);
    }

    private void text(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }
}
