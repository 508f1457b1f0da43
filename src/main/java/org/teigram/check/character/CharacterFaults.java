package org.teigram.check.character;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.teigram.check.Cause;
import org.teigram.check.Finding;
import org.teigram.check.Findings;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Rule;
import org.teigram.document.place.Sources;
import org.teigram.document.place.TextPlace;

/** Gathers what is wrong with the characters of one document, and tells of each once, where it stands first. */
final class CharacterFaults {

    private static final int REPLACEMENT = 0xFFFD;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final class Use {
        private final TextPlace first;
        private int count;

        Use(TextPlace first) {
            this.first = first;
        }

        String times() {
            return count == 1 ? "" : ", " + count + " times in this document";
        }
    }

    private final Sources sources;
    private final Findings findings;
    private final Map<Integer, Use> characters = new LinkedHashMap<>();
    private final Map<String, Use> notNormal = new LinkedHashMap<>();
    private final Map<String, Use> words = new LinkedHashMap<>();
    private final Map<String, StrayLetter> strays = new LinkedHashMap<>();
    private final Set<Integer> declared = new HashSet<>();

    CharacterFaults(Sources sources, Findings findings) {
        this.sources = sources;
        this.findings = findings;
    }

    /** Text of a {@code charDecl}: what private use characters it names are known. */
    void declare(char[] text, int start, int length) {
        new String(text, start, length).codePoints().filter(Characters::isPrivateUse).forEach(declared::add);
    }

    void character(int character, TextPlace place) {
        characters.computeIfAbsent(character, key -> new Use(place)).count++;
    }

    void notNormal(String sequence, TextPlace place) {
        notNormal.computeIfAbsent(sequence, key -> new Use(place)).count++;
    }

    void strayLetter(String word, StrayLetter stray, TextPlace place) {
        words.computeIfAbsent(word, key -> new Use(place)).count++;
        strays.putIfAbsent(word, stray);
    }

    /** To be called when the document ends. */
    void tell() {
        characters.forEach(this::tellCharacter);
        notNormal.forEach((sequence, use) -> tell(CharacterRules.NOT_NFC, use,
                named(sequence) + " is not in Normalization Form C",
                Optional.of("write " + named(Normalizer.normalize(sequence, Normalizer.Form.NFC)))));
        words.forEach((word, use) -> {
            StrayLetter stray = strays.get(word);
            tell(CharacterRules.MIXED_SCRIPT, use,
                    named(String.valueOf(stray.letter())) + " stands in the word `" + word + "`, whose other letters are of another script",
                    Optional.of("write " + named(String.valueOf(stray.meant()))));
        });
    }

    private void tellCharacter(int character, Use use) {
        String name = named(Character.toString(character));
        if (Characters.isPrivateUse(character)) {
            if (!declared.contains(character)) {
                tell(CharacterRules.PRIVATE_USE, use, "`" + code(character) + "` is a private use character, which only its own font shows",
                        Optional.of("declare it in `charDecl` and write it as `g`"));
            }
        } else if (Characters.isInvisible(character)) {
            if (findings.wants(CharacterRules.INVISIBLE)) {
                tell(CharacterRules.INVISIBLE, use, name + " cannot be seen", Optional.of("remove it unless it is meant"));
            }
        } else if (character == REPLACEMENT) {
            tell(CharacterRules.CONTROL, use, name + " stands for a character that was lost",
                    Optional.of("restore the character from the source"));
        } else {
            tell(CharacterRules.CONTROL, use, "`" + code(character) + "` is a control character", windows(character));
        }
    }

    /** What the byte of that number means in the character set of old Windows programs. */
    private static Optional<String> windows(int character) {
        String meant = new String(new byte[] {(byte) character}, WINDOWS);
        return character < 0x80 || meant.codePointAt(0) == REPLACEMENT || meant.codePointAt(0) == character
                ? Optional.of("remove it")
                : Optional.of("write " + named(meant) + " if the text came from Windows");
    }

    private void tell(Rule rule, Use use, String message, Optional<String> hint) {
        Diagnostic diagnostic = Diagnostic.of(rule, sources.at(use.first), message + use.times());
        findings.add(new Finding(CharacterCheck.NAME, Cause.of(use.first.element()),
                hint.map(diagnostic::withHint).orElse(diagnostic)));
    }

    /** {@code U+0430 CYRILLIC SMALL LETTER A}, each of several. */
    private static String named(String text) {
        return text.codePoints()
                .mapToObj(c -> "`" + code(c) + "` (" + Optional.ofNullable(Character.getName(c)).orElse("no character") + ")")
                .collect(Collectors.joining(" "));
    }

    private static String code(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }
}
