package org.teigram.run.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A baseline as a file to be committed: JSON, sorted, one line for each problem, so that versions of it can be compared
 * and merged. The same problems give the same bytes.
 */
public final class BaselineFile {

    private static final int VERSION = 1;

    private BaselineFile() {}

    /** @throws IOException if it cannot be read, or is none; the message says why */
    public static SortedMap<Problem, Integer> read(Path file) throws IOException {
        SortedMap<Problem, Integer> known = new TreeMap<>();
        try (JsonParser json = new JsonFactory().createParser(Files.readAllBytes(file))) {
            int version = 0;
            expect(json.nextToken() == JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "version" -> version = json.getIntValue();
                    case "known" -> problems(json, known);
                    default -> json.skipChildren();
                }
            }
            expect(version == VERSION);
            return known;
        } catch (JsonProcessingException e) {
            throw new IOException("it is not a baseline (line " + e.getLocation().getLineNr() + ")", e);
        }
    }

    private static void problems(JsonParser json, Map<Problem, Integer> known) throws IOException {
        expect(json.currentToken() == JsonToken.START_ARRAY);
        while (json.nextToken() == JsonToken.START_OBJECT) {
            Map<String, String> fields = new HashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                fields.put(field, json.getValueAsString(""));
            }
            expect(fields.containsKey("file") && fields.containsKey("rule") && fields.containsKey("message") && fields.get("file").indexOf(0) < 0);
            int count = Integer.parseInt(fields.getOrDefault("count", "1").matches("[1-9]\\d{0,8}")
                    ? fields.getOrDefault("count", "1")
                    : "0");
            expect(count > 0);
            known.merge(new Problem(fields.get("file"), fields.get("rule"), fields.getOrDefault("near", ""),
                    fields.getOrDefault("text", ""), fields.get("message")), count, Integer::sum);
        }
        expect(json.currentToken() == JsonToken.END_ARRAY);
    }

    private static void expect(boolean holds) throws IOException {
        if (!holds) {
            throw new IOException("it is not a baseline of this version");
        }
    }

    /** Writes beside it first, so that a run that is broken off leaves the old one. */
    public static void write(Path file, SortedMap<Problem, Integer> known) throws IOException {
        StringBuilder text = new StringBuilder("{\"version\": " + VERSION + ", \"known\": [");
        String separator = "\n";
        for (Map.Entry<Problem, Integer> entry : known.entrySet()) {
            text.append(separator).append(line(entry.getKey(), entry.getValue()));
            separator = ",\n";
        }
        Path target = file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        Path fresh = target.resolveSibling("." + target.getFileName() + ".new");
        try {
            Files.writeString(fresh, text.append("\n]}\n"));
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static String line(Problem problem, int count) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
            json.setPrettyPrinter(new MinimalPrettyPrinter());
            json.writeStartObject();
            json.writeStringField("file", problem.file());
            json.writeStringField("rule", problem.rule());
            json.writeStringField("near", problem.near());
            json.writeStringField("text", problem.text());
            json.writeNumberField("count", count);
            json.writeStringField("message", problem.message());
            json.writeEndObject();
        }
        return line.toString();
    }
}
