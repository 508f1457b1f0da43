package org.teigram.check.relaxng;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import com.thaiopensource.xml.sax.DraconianErrorHandler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teigram.check.Findings;
import org.teigram.check.Severities;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Location;
import org.teigram.document.Cursor;
import org.teigram.document.place.DocumentFile;
import org.teigram.document.DocumentReader;
import org.teigram.document.place.ElementMark;
import org.teigram.document.ParsedDocument;
import org.teigram.schema.RelaxNgSchema;
import org.teigram.schema.SchemaFailure;
import org.teigram.xml.ResourceGate;
import org.xml.sax.Attributes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Hangs jing's own validator and our check on one parse, so that both judge the same events. */
public final class Witness {

    /** @param path of the element it is about */
    public record JingError(String path, String message) {}

    /**
     * @param ours by place
     * @param jing by time
     */
    public record Verdicts(List<Diagnostic> ours, List<JingError> jing, boolean complete) {

        public boolean agree() {
            return ours.isEmpty() == jing.isEmpty();
        }

        /** Whether the first error of both is about the same element; true where there is none. */
        public boolean sameFirst() {
            return jing.isEmpty()
                    || ours.stream().findFirst().map(Verdicts::path).equals(Optional.of(jing.get(0).path()));
        }

        private static String path(Diagnostic diagnostic) {
            return diagnostic.location() instanceof Location.Place place ? place.path() : "";
        }
    }

    private final RelaxNgSchema ours;
    private final Schema jing;
    private final DocumentReader reader;

    public Witness(Path schema, Path root) throws SchemaFailure, IOException, SAXException, IncorrectSchemaException {
        ResourceGate gate = new ResourceGate(List.of(root));
        ours = RelaxNgSchema.compile(schema.toUri(), gate);
        reader = new DocumentReader(gate);
        PropertyMapBuilder properties = new PropertyMapBuilder();
        RngProperty.CHECK_ID_IDREF.add(properties);
        SchemaReader schemas = schema.toString().endsWith(".rnc")
                ? CompactSchemaReader.getInstance()
                : SAXSchemaReader.getInstance();
        properties.put(ValidateProperty.ERROR_HANDLER, new DraconianErrorHandler());
        jing = schemas.createSchema(new InputSource(schema.toUri().toString()), properties.toPropertyMap());
    }

    /** @throws IOException if the file cannot be read */
    public Verdicts judge(Path file) throws IOException {
        Findings findings = new Findings(List.of("relaxng"), Severities.defaults());
        List<JingError> errors = new ArrayList<>();
        Map<String, String> places = new HashMap<>();
        ParsedDocument parsed = reader.read(
                new DocumentFile(file, file.getFileName().toString(), true),
                (prolog, cursor) -> Optional.of(List.of(
                        new Places(cursor, places),
                        new RelaxNgCheck(ours).start(cursor, findings),
                        validator(new Recorder(cursor, errors, places)).getContentHandler())));
        return new Verdicts(findings.told(), errors, parsed.complete());
    }

    /** Our check alone. */
    public List<Diagnostic> ours(Path file) throws IOException {
        Findings findings = new Findings(List.of("relaxng"), Severities.defaults());
        reader.read(
                new DocumentFile(file, file.getFileName().toString(), true),
                (prolog, cursor) -> Optional.of(List.of(new RelaxNgCheck(ours).start(cursor, findings))));
        return findings.told();
    }

    /** Jing's validator alone. */
    public List<JingError> jing(Path file) throws IOException {
        List<JingError> errors = new ArrayList<>();
        reader.read(
                new DocumentFile(file, file.getFileName().toString(), true),
                (prolog, cursor) -> Optional.of(
                        List.of(validator(new Recorder(cursor, errors, Map.of())).getContentHandler())));
        return errors;
    }

    private Validator validator(ErrorHandler errors) {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, errors);
        return jing.createValidator(properties.toPropertyMap());
    }

    private record Recorder(Cursor cursor, List<JingError> errors, Map<String, String> places) implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) {
            // no verdict
        }

        @Override
        public void error(SAXParseException error) {
            Optional<String> open = Optional.ofNullable(cursor.element()).map(ElementMark::path);
            // after the root's end an id is complained about, at the place of its element
            String path = open.orElseGet(() -> places.getOrDefault(place(error.getLineNumber(), error.getColumnNumber()), ""));
            errors.add(new JingError(path, error.getMessage()));
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }

    /** Remembers which element's start tag ended where. */
    private static final class Places extends DefaultHandler {
        private final Cursor cursor;
        private final Map<String, String> places;

        Places(Cursor cursor, Map<String, String> places) {
            this.cursor = cursor;
            this.places = places;
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            ElementMark mark = cursor.element();
            places.put(place(mark.line(), mark.column()), mark.path());
        }
    }

    private static String place(int line, int column) {
        return line + ":" + column;
    }
}
