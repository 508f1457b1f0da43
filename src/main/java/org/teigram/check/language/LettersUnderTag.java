package org.teigram.check.language;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teigram.document.place.ElementMark;

/** The letters of an element that has a language tag, without those of elements in it that have one of their own. */
final class LettersUnderTag {

    /** So many letters show what a text is written in. */
    private static final int SAMPLE = 4_000;
    /** Fewer may be a name or a quotation, and so may a tenth of many. */
    private static final int FEWEST = 40;
    private static final double NEARLY_ALL = 0.9;
    private static final char ASCII_END = 0x80;

    private final ElementMark mark;
    private final int depth;
    private final Set<UnicodeScript> expected;
    private final Map<UnicodeScript, Integer> foreign = new EnumMap<>(UnicodeScript.class);
    private int letters;

    /** @param expected the scripts that the language is written in; with none, nothing is counted */
    LettersUnderTag(ElementMark mark, int depth, Set<UnicodeScript> expected) {
        this.mark = mark;
        this.depth = depth;
        this.expected = expected;
    }

    ElementMark mark() {
        return mark;
    }

    int depth() {
        return depth;
    }

    void add(char[] text, int start, int length) {
        if (expected.isEmpty()) {
            return;
        }
        for (int i = start; i < start + length && letters < SAMPLE; i++) {
            char c = text[i];
            if (c < ASCII_END) {
                if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                    letter(UnicodeScript.LATIN); // to ask Unicode would take as long as all the rest
                }
            } else if (Character.isLetter(c)) {
                letter(UnicodeScript.of(c));
            }
        }
    }

    private void letter(UnicodeScript script) {
        if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
            letters++;
            if (!expected.contains(script)) {
                foreign.merge(script, 1, Integer::sum);
            }
        }
    }

    /** The script that nearly all letters are of though the language is not written in it. */
    Optional<UnicodeScript> wrong() {
        return letters < FEWEST
                ? Optional.empty()
                : foreign.entrySet().stream()
                        .max(Comparator.comparingInt(Map.Entry::getValue))
                        .filter(most -> most.getValue() >= NEARLY_ALL * letters)
                        .map(Map.Entry::getKey);
    }
}
