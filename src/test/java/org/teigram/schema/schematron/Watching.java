package org.teigram.schema.schematron;

import java.io.StringReader;
import java.util.Optional;
import org.teigram.schema.schematron.forecast.Watch;
import org.teigram.xml.Parsers;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/** Has a watch listen to a document. */
public final class Watching {

    private Watching() {}

    /** Whether rules may have something to say of the document: yes where nobody knows. */
    public static boolean sees(Optional<Watch> watch, String document) throws Exception {
        if (watch.isEmpty()) {
            return true;
        }
        XMLReader parser = Parsers.forTools(new DefaultHandler2());
        parser.setContentHandler(watch.get());
        parser.parse(new InputSource(new StringReader(document)));
        return watch.get().hasSeenSomething();
    }
}
