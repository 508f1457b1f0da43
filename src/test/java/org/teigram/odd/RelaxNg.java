package org.teigram.odd;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** jing's own validator with one grammar: the witness in tests. Not thread-safe. */
public final class RelaxNg {

    private final List<String> told = new ArrayList<>();
    private final ValidationDriver driver;

    /** @throws IllegalArgumentException where jing does not take the grammar */
    public RelaxNg(InputSource grammar) throws IOException, SAXException {
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Collector());
        driver = new ValidationDriver(properties.toPropertyMap());
        if (!driver.loadSchema(grammar)) {
            throw new IllegalArgumentException(String.join("\n", told));
        }
    }

    public static RelaxNg of(String grammar) throws IOException, SAXException {
        return new RelaxNg(new InputSource(new StringReader(grammar)));
    }

    /** What jing says of a document, "line: message" each; nothing if it is valid. */
    public List<String> errors(String document) throws IOException, SAXException {
        told.clear();
        driver.validate(new InputSource(new StringReader(document)));
        return List.copyOf(told);
    }

    private final class Collector implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // no objection
        }

        @Override
        public void error(SAXParseException e) {
            told.add(e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
