package org.teigram.check;

import java.util.ArrayList;
import java.util.List;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.document.Cursor;
import org.teigram.schema.XsdSchema;
import org.teigram.xml.ParserMessage;
import org.xml.sax.ContentHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** Examines a document by a W3C XML Schema, with Xerces; the sentences are ours. */
public final class XsdCheck implements StreamCheck {

    public static final String NAME = "xsd";

    private final XsdSchema schema;

    public XsdCheck(XsdSchema schema) {
        this.schema = schema;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ContentHandler start(Cursor cursor, Findings findings) {
        return schema.newValidator(new Errors(cursor, findings));
    }

    /** Xerces first says why a value is wrong, then whose value it is: the first is kept for the second. */
    private static final class Errors implements ErrorHandler {
        private final Cursor cursor;
        private final Findings findings;
        private final List<ParserMessage> reasons = new ArrayList<>();

        Errors(Cursor cursor, Findings findings) {
            this.cursor = cursor;
            this.findings = findings;
        }

        @Override
        public void error(SAXParseException fault) {
            ParserMessage message = ParserMessage.read(fault.getMessage());
            if (XsdSentence.isReason(message)) {
                reasons.add(message);
                return;
            }
            XsdSentence sentence = XsdSentence.of(message, List.copyOf(reasons), cursor.element().name());
            reasons.clear();
            Diagnostic diagnostic = sentence.attribute().isPresent()
                    ? Diagnostic.of(sentence.rule(), cursor.sources().at(cursor.element(), sentence.attribute().get()),
                            sentence.text())
                    : Diagnostic.of(sentence.rule(), cursor.sources().at(cursor.element()), sentence.text());
            String[] attributes = sentence.attribute().stream().toArray(String[]::new);
            findings.add(new Finding(NAME, Cause.of(cursor.element(), attributes), diagnostic));
        }

        @Override
        public void fatalError(SAXParseException fault) {
            error(fault);
        }

        @Override
        public void warning(SAXParseException fault) {
            // Xerces has no warnings about documents
        }
    }
}
