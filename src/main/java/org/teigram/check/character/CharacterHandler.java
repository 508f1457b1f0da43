package org.teigram.check.character;

import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.Set;
import org.teigram.check.Findings;
import org.teigram.document.Cursor;
import org.teigram.document.Prolog;
import org.teigram.document.place.TextPlace;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Looks at each piece of text as the parser hands it over. Most characters cost one comparison; only those beyond Latin
 * are looked at closely. A word that two pieces share is put together.
 */
final class CharacterHandler extends DefaultHandler {

    /** Where strange characters stand on purpose. */
    private static final Set<String> APART = Set.of("g", "charDecl", "formula", "code", "eg", "egXML", "foreign", "pron", "m");

    private final Cursor cursor;
    private final CharacterFaults faults;
    private Locator locator;
    private int depth;
    private int apartDepth;
    private boolean declaring;
    private String openWord = "";

    CharacterHandler(Cursor cursor, Findings findings) {
        this.cursor = cursor;
        this.faults = new CharacterFaults(cursor.sources(), findings);
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        depth++;
        openWord = "";
        if (apartDepth == 0 && uri.equals(Prolog.TEI) && APART.contains(local)) {
            apartDepth = depth;
            declaring = local.equals("charDecl");
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        openWord = "";
        if (apartDepth == depth) {
            apartDepth = 0;
            declaring = false;
        }
        depth--;
    }

    @Override
    public void endDocument() {
        faults.tell();
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (apartDepth == 0) {
            examine(text, start, start + length);
            openWord = Words.openAtEnd(text, start, start + length, openWord);
        } else if (declaring) {
            faults.declare(text, start, length);
        }
    }

    private void examine(char[] text, int start, int end) {
        boolean stable = true;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c < Characters.DELETE) {
                continue;
            }
            if (c >= Characters.BEYOND_LATIN) {
                if (Characters.isFaulty(c)) {
                    faulty(text, i, end);
                } else if (Characters.isGreekOrCyrillic(c)) {
                    int to = word(text, start, i, end);
                    stable &= Characters.areStable(text, i, to);
                    i = to - 1;
                } else {
                    stable &= Characters.isStable(c);
                }
            } else if (c < Characters.NO_BREAK_SPACE) {
                faulty(text, i, end);
            }
        }
        if (!stable) {
            normalization(text, start, end);
        }
    }

    private void faulty(char[] text, int at, int end) {
        int character = Character.codePointAt(text, at, end);
        faults.character(character, place(character, end - at));
    }

    /** Examines the word that the letter at this place belongs to; gives the place after it. */
    private int word(char[] text, int start, int at, int end) {
        int from = Words.start(text, start, at);
        int to = Words.end(text, at, end);
        boolean numbered = from > start && Character.isDigit(text[from - 1]) || to < end && Character.isDigit(text[to]);
        if (!numbered && to - from <= Words.LONGEST) {
            String before = from == start ? openWord : "";
            String word = before + new String(text, from, to - from);
            StrayLetter.in(word).filter(stray -> stray.index() >= before.length()).ifPresent(stray -> faults.strayLetter(
                    word, stray, place(stray.letter(), end - from - (stray.index() - before.length()))));
        }
        return to;
    }

    /** Tells of each character, with the marks on it, that Normalization Form C writes in another way. */
    private void normalization(char[] text, int start, int end) {
        if (Words.isMark(text[start]) && !openWord.isEmpty()) {
            int next = Words.afterSequence(text, start, end);
            notNormal(openWord.substring(openWord.length() - 1) + new String(text, start, next - start), text[start], end - start);
        }
        if (Normalizer.isNormalized(CharBuffer.wrap(text, start, end - start), Normalizer.Form.NFC)) {
            return;
        }
        int next;
        for (int i = start; i < end; i = next) {
            next = Words.afterSequence(text, i, end);
            if (text[next - 1] >= Characters.BEYOND_LATIN) {
                notNormal(new String(text, i, next - i), Character.codePointAt(text, i, end), end - i);
            }
        }
    }

    private void notNormal(String sequence, int first, int back) {
        if (!Normalizer.isNormalized(sequence, Normalizer.Form.NFC)) {
            faults.notNormal(sequence, place(first, back));
        }
    }

    private TextPlace place(int character, int back) {
        return new TextPlace(
                cursor.element(), locator.getSystemId(), locator.getLineNumber(), locator.getColumnNumber(), back, character);
    }
}
