package org.teigram.check.character;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.teigram.check.Cause;
import org.teigram.check.Finding;
import org.teigram.check.Findings;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.document.Cursor;
import org.teigram.document.place.ElementMark;
import org.teigram.document.Prolog;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Counts the quotation marks of each block of text, where somebody asks for it; hands all events on. Single marks are
 * not counted, since an apostrophe looks the same.
 */
final class QuotationHandler extends DefaultHandler {

    private static final Set<String> BLOCKS = Set.of("p", "ab", "head", "item", "note", "cell", "lg");
    /** Of two readings of one passage, the editor's. */
    private static final Set<String> SECOND = Set.of("corr", "reg", "rdg", "teiHeader");

    /** A block that ended with a quotation that was not closed: told unless the next goes on with it. */
    private record Suspect(ElementMark mark, QuotationMarks marks) {}

    private final CharacterHandler next;
    private final Cursor cursor;
    private final Findings findings;
    private final Deque<QuotationMarks> blocks = new ArrayDeque<>();
    private Optional<Suspect> suspect = Optional.empty();
    private int secondDepth;

    QuotationHandler(CharacterHandler next, Cursor cursor, Findings findings) {
        this.next = next;
        this.cursor = cursor;
        this.findings = findings;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        next.setDocumentLocator(locator);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        next.startElement(uri, local, name, attributes);
        if (uri.equals(Prolog.TEI) && SECOND.contains(local)) {
            secondDepth++;
        }
        if (isBlock(uri, local)) {
            blocks.push(new QuotationMarks());
        }
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        next.endElement(uri, local, name);
        if (uri.equals(Prolog.TEI) && SECOND.contains(local)) {
            secondDepth--;
        }
        if (isBlock(uri, local)) {
            ended(cursor.element(), blocks.pop());
        }
    }

    private void ended(ElementMark mark, QuotationMarks marks) {
        boolean goesOn = suspect.isPresent() && marks.begins(suspect.get().marks());
        if (!goesOn) {
            suspect.ifPresent(this::tell);
        }
        suspect = marks.unpaired().isEmpty() ? Optional.empty() : Optional.of(new Suspect(mark, marks));
    }

    private void tell(Suspect block) {
        findings.add(new Finding(CharacterCheck.NAME, Cause.of(block.mark()), Diagnostic.of(CharacterRules.UNBALANCED_QUOTATION,
                        cursor.sources().at(block.mark()),
                        "the quotation marks of this `" + block.mark().name() + "` do not pair: " + block.marks().unpaired().orElseThrow())
                .withHint("look for the one that is missing or too many")));
    }

    private static boolean isBlock(String uri, String local) {
        return uri.equals(Prolog.TEI) && BLOCKS.contains(local);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        next.characters(text, start, length);
        if (secondDepth == 0 && !blocks.isEmpty()) {
            blocks.peek().add(text, start, length);
        }
    }

    @Override
    public void endDocument() throws SAXException {
        next.endDocument();
        suspect.ifPresent(this::tell);
    }
}
