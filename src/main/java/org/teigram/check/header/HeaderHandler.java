package org.teigram.check.header;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.teigram.check.Cause;
import org.teigram.check.Finding;
import org.teigram.check.Findings;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Rule;
import org.teigram.document.Cursor;
import org.teigram.document.place.ElementMark;
import org.teigram.document.Prolog;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the headers of one file: a document's, a corpus's and those of its documents, to which what the corpus says is
 * said too. Judges each where its document ends, for a text may say its language after the header.
 */
final class HeaderHandler extends DefaultHandler {

    private static final Set<String> DATED = Set.of("when", "notBefore", "notAfter", "from", "to", "when-iso", "when-custom");
    private static final int LONGEST_PLACEHOLDER = 200;

    private final Cursor cursor;
    private final Findings findings;
    private final Deque<Header> open = new ArrayDeque<>();
    private final List<String> path = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inHeader;

    HeaderHandler(Cursor cursor, Findings findings) {
        this.cursor = cursor;
        this.findings = findings;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        if (!inHeader) {
            outside(uri, local, attributes);
        }
        if (inHeader) {
            path.add(local);
            text.setLength(0);
            open.peek().element(local, cursor.element());
            attributes(local, attributes);
        }
    }

    private void outside(String uri, String local, Attributes attributes) {
        boolean tei = uri.equals(Prolog.TEI);
        if (tei && (local.equals("TEI") || local.equals("teiCorpus"))) {
            open.push(new Header(cursor.element(), open.isEmpty() ? Set.of() : open.peek().said()));
        } else if (tei && local.equals("teiHeader") && !open.isEmpty()) {
            inHeader = true;
        } else if (tei && local.equals("event") && !open.isEmpty() && isDated(attributes)) {
            open.peek().say(Fact.DATE);
        }
        if (!open.isEmpty() && !open.peek().said().contains(Fact.LANGUAGE) && attributes.getValue("xml:lang") != null) {
            open.peek().say(Fact.LANGUAGE);
        }
    }

    private void attributes(String local, Attributes attributes) {
        if (isDated(attributes) && Fact.DATE.isSaidBy(path)) {
            open.peek().say(Fact.DATE);
        }
        if (local.equals("language") && attributes.getValue("", "ident") != null
                || local.equals("textLang") && attributes.getValue("", "mainLang") != null) {
            open.peek().say(Fact.LANGUAGE);
        }
        if (local.equals("licence") && attributes.getValue("", "target") != null) {
            open.peek().say(Fact.LICENCE);
        }
    }

    private static boolean isDated(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (DATED.contains(attributes.getLocalName(i)) && attributes.getURI(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (!inHeader) {
            return;
        }
        for (int i = start; i < start + length; i++) {
            if (!Character.isWhitespace(characters[i])) {
                open.peek().text(path);
                break;
            }
        }
        if (text.length() < LONGEST_PLACEHOLDER) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        if (inHeader) {
            if (Placeholders.has(text) && !path.contains("encodingDesc")) {
                tell(HeaderRules.PLACEHOLDER, cursor.element(),
                        "`" + name + "` is still `" + text.toString().strip().replaceAll("\\s+", " ") + "`, as a template has it",
                        "write what is true of this document");
            }
            text.setLength(0);
            path.remove(path.size() - 1);
            inHeader = !path.isEmpty();
        } else if (!open.isEmpty() && open.peek().root() == cursor.element()) {
            judge(open.pop());
        }
    }

    private void judge(Header header) {
        if (!header.isThere()) {
            return;
        }
        for (Fact fact : Fact.values()) {
            if (header.said().contains(fact)) {
                continue;
            }
            if (fact == Fact.TITLE) {
                tell(HeaderRules.NO_TITLE, header.place(fact), "the document has no title",
                        "write one as `title` into `titleStmt`");
            } else if (findings.wants(HeaderRules.INCOMPLETE)) {
                tell(HeaderRules.INCOMPLETE, header.place(fact), "a citation of this document will lack its " + fact.words(),
                        "write it into `" + fact.place() + "`");
            }
        }
    }

    private void tell(Rule rule, ElementMark mark, String message, String hint) {
        Diagnostic diagnostic = Diagnostic.of(rule, cursor.sources().at(mark), message).withHint(hint);
        findings.add(new Finding(HeaderCheck.NAME, Cause.of(mark), diagnostic));
    }
}
