package org.teigram.reference;

import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Letters in the guise of symbols, while the engine must not see them as letters: it makes initials of names in Latin
 * letters only (but of those whose script it does not know), and title case of words of one letter.
 */
final class Guise {

    /** Mathematical symbols and arrows (U+2900 to U+2AFF), which belong to no script. */
    private static final int FIRST_SYMBOL = 0x2900;

    /** The small letters of Latin; Greek, Cyrillic, Hebrew and Arabic, which are written with initials too. */
    private static final int[] LETTERS = Stream.of(
                    IntStream.rangeClosed('a', 'z'), IntStream.rangeClosed(0x370, 0x4FF),
                    IntStream.rangeClosed(0x5D0, 0x5F2), IntStream.rangeClosed(0x621, 0x64A))
            .flatMapToInt(letters -> letters)
            .toArray();

    private static final Map<Integer, Integer> SYMBOLS = IntStream.range(0, LETTERS.length)
            .boxed()
            .collect(Collectors.toMap(i -> LETTERS[i], i -> FIRST_SYMBOL + i));

    /** A word of one small letter, but not the first. */
    private static final Pattern LONE_LETTER = Pattern.compile("(?<= )\\p{Ll}(?= )");

    private Guise() {}

    /** Whether a text has symbols of its own that could be taken for a guise or a mark. */
    static boolean isAmbiguous(String text) {
        return text.chars().anyMatch(c -> isSymbol(c) || NameMarks.isMark(c));
    }

    /** A forename, of which the engine makes initials in any of the scripts. */
    static String forename(String given) {
        boolean latin = given.chars().noneMatch(c -> c >= 0x370);
        return latin ? given : hidden(given, c -> c >= 0x370);
    }

    /** A title in which words of one letter stay small. */
    static String title(String title) {
        return LONE_LETTER.matcher(title).replaceAll(found -> hidden(found.group(), c -> true));
    }

    /** The letters again. */
    static String shown(String text) {
        return text.chars().noneMatch(Guise::isSymbol) ? text
                : mapped(text, c -> isSymbol(c) ? LETTERS[c - FIRST_SYMBOL] : c);
    }

    private static boolean isSymbol(int c) {
        return c >= FIRST_SYMBOL && c < FIRST_SYMBOL + LETTERS.length;
    }

    private static String hidden(String text, IntPredicate which) {
        return mapped(text, c -> which.test(c) ? SYMBOLS.getOrDefault(c, c) : c);
    }

    private static String mapped(String text, IntUnaryOperator letter) {
        return text.chars().map(letter).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
