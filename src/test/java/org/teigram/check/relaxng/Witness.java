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
import java.util.List;
import java.util.Optional;
import org.teigram.check.Finding;
import org.teigram.check.Findings;
import org.teigram.document.Cursor;
import org.teigram.document.DocumentFile;
import org.teigram.document.DocumentReader;
import org.teigram.document.ParsedDocument;
import org.teigram.schema.RelaxNgSchema;
import org.teigram.schema.SchemaFailure;
import org.teigram.xml.ResourceGate;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Hangs jing's own validator and our check on one parse, so that both judge the same events. */
public final class Witness {

    /** An element, by where its start tag ends. */
    public record Tag(String systemId, int line, int column) {}

    public record JingError(Optional<Tag> tag, String message) {}

    public record Verdicts(List<Finding> ours, List<JingError> jing, boolean complete) {

        public boolean agree() {
            return ours.isEmpty() == jing.isEmpty();
        }

        /** Whether the first error of both is about the same tag; true where there is none. */
        public boolean sameFirst() {
            return jing.isEmpty() || jing.get(0).tag().equals(ours.stream().findFirst().map(Verdicts::tag));
        }

        private static Tag tag(Finding finding) {
            return new Tag(finding.cause().systemId(), finding.cause().line(), finding.cause().column());
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
        Findings findings = new Findings();
        List<JingError> errors = new ArrayList<>();
        ParsedDocument parsed = reader.read(
                new DocumentFile(file, file.getFileName().toString(), true),
                (prolog, cursor) -> Optional.of(List.of(
                        new RelaxNgCheck(ours).start(cursor, findings),
                        validator(cursor, errors).getContentHandler())));
        return new Verdicts(findings.all(), errors, parsed.complete());
    }

    /** Our check alone. */
    public List<Finding> ours(Path file) throws IOException {
        Findings findings = new Findings();
        reader.read(
                new DocumentFile(file, file.getFileName().toString(), true),
                (prolog, cursor) -> Optional.of(List.of(new RelaxNgCheck(ours).start(cursor, findings))));
        return findings.all();
    }

    private Validator validator(Cursor cursor, List<JingError> errors) {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Recorder(cursor, errors));
        return jing.createValidator(properties.toPropertyMap());
    }

    private record Recorder(Cursor cursor, List<JingError> errors) implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) {
            // no verdict
        }

        @Override
        public void error(SAXParseException error) {
            Optional<Tag> tag = Optional.ofNullable(cursor.element())
                    .map(mark -> new Tag(mark.systemId(), mark.line(), mark.column()))
                    .or(() -> Optional.of(
                            new Tag(error.getSystemId(), error.getLineNumber(), error.getColumnNumber())));
            errors.add(new JingError(tag, error.getMessage()));
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
