package org.teigram.check.character;

import java.util.Optional;

/**
 * A letter of one script in a word of another, which looks like a letter of that: a Latin {@code a} in a Russian word.
 *
 * @param index in the word
 * @param meant the letter of the word's own script that looks like it
 */
record StrayLetter(int index, char letter, char meant) {

    private static final int SHORTEST = 3;
    private static final String ROMAN_NUMERALS = "IVXLCDM";

    private enum Script {
        LATIN("AaBCcEeHIiJjKMOoPpSsTXxYyZNv", "AaBCcEeHIiJjKMOoPpSsTXxYyZNv"),
        CYRILLIC("АаВСсЕеНІіЈјКМОоРрЅѕТХхУу", "AaBCcEeHIiJjKMOoPpSsTXxYy"),
        GREEK("ΑΒΕΗΙΚΜΟοΡΤΧΥΖΝν", "ABEHIKMOoPTXYZNv");

        private final String letters;
        private final String asLatin;

        Script(String letters, String asLatin) {
            this.letters = letters;
            this.asLatin = asLatin;
        }

        /** The letter that looks like one of another script; empty if none does. */
        Optional<Character> like(char letter, Script from) {
            int there = from.letters.indexOf(letter);
            int here = there < 0 ? -1 : asLatin.indexOf(from.asLatin.charAt(there));
            return here < 0 ? Optional.empty() : Optional.of(letters.charAt(here));
        }
    }

    /** The first of a word; empty unless all letters of the rarer script look like those of the other. */
    static Optional<StrayLetter> in(String word) {
        int[] counts = new int[Script.values().length];
        boolean numeral = true;
        for (int i = 0; i < word.length(); i++) {
            Optional<Script> script = script(word.charAt(i));
            if (script.isPresent()) {
                counts[script.get().ordinal()]++;
                numeral &= script.get() != Script.LATIN || ROMAN_NUMERALS.indexOf(word.charAt(i)) >= 0;
            } else if (!Words.isMark(word.charAt(i))) {
                return Optional.empty();
            }
        }
        Script common = common(counts);
        boolean mixed = counts[common.ordinal()] < word.length() && word.length() >= SHORTEST;
        return mixed && !(common == Script.LATIN && numeral) ? first(word, common, counts) : Optional.empty();
    }

    private static Script common(int[] counts) {
        Script common = Script.LATIN;
        for (Script script : Script.values()) {
            common = counts[script.ordinal()] > counts[common.ordinal()] ? script : common;
        }
        return common;
    }

    private static Optional<StrayLetter> first(String word, Script common, int[] counts) {
        Optional<StrayLetter> first = Optional.empty();
        int others = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            Optional<Script> script = script(letter).filter(of -> of != common);
            if (script.isPresent()) {
                Optional<Character> meant = common.like(letter, script.get());
                if (meant.isEmpty()) {
                    return Optional.empty();
                }
                others++;
                first = first.isPresent() ? first : Optional.of(new StrayLetter(i, letter, meant.get()));
            }
        }
        return others < counts[common.ordinal()] ? first : Optional.empty();
    }

    private static Optional<Script> script(char c) {
        if (c >= 0x400 && c <= 0x52F) {
            return Optional.of(Script.CYRILLIC);
        }
        if (c >= 0x370 && c <= 0x3FF || c >= 0x1F00 && c <= 0x1FFF) {
            return Optional.of(Script.GREEK);
        }
        return c < 0x250 || c >= 0x1E00 && c <= 0x1EFF ? Optional.of(Script.LATIN) : Optional.empty();
    }
}
