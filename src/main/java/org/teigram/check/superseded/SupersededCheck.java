package org.teigram.check.superseded;

import java.util.Optional;
import org.teigram.check.Cause;
import org.teigram.check.Finding;
import org.teigram.check.Findings;
import org.teigram.check.StreamCheck;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.document.Cursor;
import org.teigram.document.Prolog;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.helpers.DefaultHandler;

/** Looks for elements and attributes that TEI has given up, or will. */
public final class SupersededCheck implements StreamCheck {

    public static final String NAME = "elements";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ContentHandler start(Cursor cursor, Findings findings) {
        return new DefaultHandler() {
            @Override
            public void startElement(String uri, String local, String name, Attributes attributes) {
                if (!uri.equals(Prolog.TEI)) {
                    return;
                }
                Optional<Superseded> element = Superseded.element(local);
                if (element.isPresent()) {
                    tell(cursor, findings, element.get());
                }
                for (int i = 0; i < attributes.getLength(); i++) {
                    if (attributes.getURI(i).isEmpty()) {
                        String attribute = attributes.getLocalName(i);
                        Optional<Superseded> removed = Superseded.attribute(local, attribute);
                        if (removed.isPresent()) {
                            tell(cursor, findings, removed.get(), attribute);
                        }
                    }
                }
            }
        };
    }

    private static void tell(Cursor cursor, Findings findings, Superseded element) {
        Optional<Diagnostic> deprecated = element.until().map(day -> Diagnostic.of(SupersededRules.DEPRECATED,
                cursor.sources().at(cursor.element()), "TEI keeps `" + element.name() + "` only until " + day));
        Diagnostic diagnostic = deprecated.orElseGet(() -> Diagnostic.of(SupersededRules.REMOVED,
                cursor.sources().at(cursor.element()), "`" + element.name() + "` is no longer an element of TEI"));
        findings.add(new Finding(NAME, Cause.of(cursor.element()), diagnostic.withHint(element.instead())));
    }

    private static void tell(Cursor cursor, Findings findings, Superseded removed, String attribute) {
        Diagnostic diagnostic = Diagnostic.of(SupersededRules.REMOVED, cursor.sources().at(cursor.element(), attribute),
                        "`@" + attribute + "` of `" + cursor.element().name() + "` is no longer an attribute of TEI")
                .withHint(removed.instead());
        findings.add(new Finding(NAME, Cause.of(cursor.element(), attribute), diagnostic));
    }
}
