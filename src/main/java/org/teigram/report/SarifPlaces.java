package org.teigram.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.teigram.diagnostic.Location;
import org.teigram.diagnostic.Related;
import org.teigram.diagnostic.Span;

/** Writes places as SARIF has them: relative URIs against a base that each reader knows for himself, regions with an end. */
final class SarifPlaces {

    private static final String BASE = "%SRCROOT%";
    private static final String UNRESERVED = "-._~/";

    private final JsonGenerator json;

    SarifPlaces(JsonGenerator json) {
        this.json = json;
    }

    void write(Location location) throws IOException {
        json.writeStartObject();
        physical(location);
        json.writeEndObject();
    }

    void write(Related related) throws IOException {
        json.writeStartObject();
        physical(related.location());
        json.writeObjectFieldStart("message");
        json.writeStringField("text", related.message());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void physical(Location location) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        boolean absolute = location.file().startsWith("/");
        json.writeStringField("uri", (absolute ? "file://" : "") + encoded(location.file()));
        if (!absolute) {
            json.writeStringField("uriBaseId", BASE);
        }
        json.writeEndObject();
        if (location instanceof Location.Place place) {
            region(place.span());
        }
        json.writeEndObject();
        if (location instanceof Location.Place place && !place.path().isEmpty()) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("fullyQualifiedName", place.path());
            json.writeStringField("kind", "element");
            json.writeEndObject();
            json.writeEndArray();
        }
    }

    private void region(Span span) throws IOException {
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", span.line());
        json.writeNumberField("startColumn", span.column());
        json.writeNumberField("endLine", span.endLine());
        json.writeNumberField("endColumn", span.endColumn());
        json.writeEndObject();
    }

    /** A path as a URI reference (RFC 3986): also a colon is encoded, or what stands before it would be a scheme. */
    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return uri.toString();
    }
}
