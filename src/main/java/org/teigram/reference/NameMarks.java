package org.teigram.reference;

import static de.undercouch.citeproc.csl.internal.token.TextToken.Type.DELIMITER;
import static de.undercouch.citeproc.csl.internal.token.TextToken.Type.TEXT;

import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the parts of names where CSL wants them, which the engine does not: it is handed names with marks, and its tokens
 * are put in order by them. In "Gogh, Vincent van" and "King, Martin Luther, Jr." particle and suffix follow the forename;
 * of names without parts the last is joined by "and" as if it stood alone.
 */
final class NameMarks {

    // Hexagrams of the Book of Changes: they belong to no script, and no name is made of them.
    private static final char PARTICLE = '\u4DC0';
    private static final char SUFFIX = '\u4DC1';
    private static final char END_OF_FORENAME = '\u4DC2';
    private static final char SECOND_OF_TWO = '\u4DC3';
    private static final char LAST_OF_MANY = '\u4DC4';

    /** The marks; of the forename's also what the engine put behind it, taking it for a second forename. */
    private static final Pattern UNMARKED =
            Pattern.compile("\\s*" + END_OF_FORENAME + ".*|[" + PARTICLE + "-" + LAST_OF_MANY + "]");

    private static final Pattern AND = Pattern.compile(" (\\p{L}+|&) ");

    private NameMarks() {}

    static boolean isMark(int c) {
        return c >= PARTICLE && c <= LAST_OF_MANY;
    }

    /** @param moves whether a particle that is not dropped follows the forename too */
    static CSLName[] marked(CSLName[] names, boolean moves) {
        CSLName[] marked = new CSLName[names.length];
        for (int i = 0; i < names.length; i++) {
            boolean last = i > 0 && i == names.length - 1;
            String joint = !last ? "" : String.valueOf(names.length == 2 ? SECOND_OF_TWO : LAST_OF_MANY);
            marked[i] = names[i].getLiteral() == null
                    ? person(names[i], moves)
                    : new CSLNameBuilder().family(joint + names[i].getLiteral()).build();
        }
        return marked;
    }

    private static CSLName person(CSLName name, boolean moves) {
        CSLNameBuilder marked = new CSLNameBuilder(name);
        boolean something = name.getSuffix() != null || name.getDroppingParticle() != null;
        if (name.getGiven() == null || !something && !(moves && name.getNonDroppingParticle() != null)) {
            return name.getGiven() == null ? name : marked.given(Guise.forename(name.getGiven())).build();
        }
        if (name.getDroppingParticle() != null) {
            marked.droppingParticle(PARTICLE + apostrophe(name.getDroppingParticle()));
        }
        if (moves && name.getNonDroppingParticle() != null) {
            marked.nonDroppingParticle(PARTICLE + apostrophe(name.getNonDroppingParticle()));
        }
        if (name.getSuffix() != null) {
            marked.suffix(SUFFIX + name.getSuffix());
        }
        return marked.given(Guise.forename(name.getGiven()) + " " + END_OF_FORENAME).build();
    }

    /** "d'" as its last letter has it: alone, the engine takes it for a quotation mark. */
    private static String apostrophe(String particle) {
        return particle.replace('\'', '’');
    }

    /** Puts the marked parts in their places, and takes the marks away. */
    static void settle(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            String text = text(tokens, i);
            if (isForename(tokens, i)) {
                settleForename(tokens, i);
            } else if (!text.isEmpty() && text.charAt(0) == SECOND_OF_TWO) {
                i -= joinTwo(tokens, i);
            } else if (!text.isEmpty() && text.charAt(0) == LAST_OF_MANY) {
                i += joinMany(tokens, i);
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (text(tokens, i).chars().anyMatch(NameMarks::isMark)) {
                set(tokens, i, UNMARKED.matcher(text(tokens, i)).replaceAll(""));
            }
        }
    }

    /** A forename that follows its family name takes the marked parts behind it. */
    private static void settleForename(List<Token> tokens, int forename) {
        int family = forename - 2;
        if (family < 0 || !isType(tokens, forename - 1, DELIMITER)) {
            return;
        }
        boolean suffixed = text(tokens, family).startsWith(String.valueOf(SUFFIX));
        int first = suffixed ? family - 2 : family;
        while (particleBefore(tokens, first) >= 0) {
            first = particleBefore(tokens, first);
        }
        if (first >= 2 && isForename(tokens, first - 2)) {
            return;
        }
        int end = forename;
        if (suffixed) {
            Token separator = tokens.get(forename - 1);
            tokens.addAll(end + 1, List.of(separator, tokens.get(family)));
            tokens.subList(family - 1, family + 1).clear();
            end -= 2;
            family -= 2;
        }
        for (int particle = particleBefore(tokens, family); particle >= 0; particle = particleBefore(tokens, family)) {
            TextToken moved = (TextToken) tokens.get(particle);
            tokens.addAll(end + 1, List.of(moved.copyWithText(" "), moved.copyWithText(moved.getText().substring(1))));
            tokens.subList(particle, family).clear();
            end -= family - particle;
            family = particle;
        }
    }

    private static boolean isForename(List<Token> tokens, int i) {
        return text(tokens, i).indexOf(END_OF_FORENAME) >= 0;
    }

    /** The place of a marked particle that the part at {@code i} follows, with or without a space; else -1. */
    private static int particleBefore(List<Token> tokens, int i) {
        int particle = isType(tokens, i - 1, DELIMITER) ? i - 2 : i - 1;
        return particle >= 0 && text(tokens, particle).startsWith(String.valueOf(PARTICLE)) ? particle : -1;
    }

    private static int joinTwo(List<Token> tokens, int name) {
        if (name >= 2 && isType(tokens, name - 1, DELIMITER) && isType(tokens, name - 2, DELIMITER)) {
            tokens.remove(name - 2);
            return 1;
        }
        return 0;
    }

    private static int joinMany(List<Token> tokens, int name) {
        String and = isType(tokens, name - 1, DELIMITER) ? text(tokens, name - 1) : "";
        if (AND.matcher(and).matches() && name >= 2 && !isType(tokens, name - 2, DELIMITER)) {
            tokens.add(name - 1, new TextToken(",", DELIMITER, tokens.get(name).getFormattingAttributes()));
            return 1;
        }
        return 0;
    }

    private static boolean isType(List<Token> tokens, int i, TextToken.Type type) {
        return i >= 0 && i < tokens.size() && tokens.get(i) instanceof TextToken token && token.getType() == type;
    }

    private static String text(List<Token> tokens, int i) {
        return isType(tokens, i, TEXT) || isType(tokens, i, DELIMITER) ? ((TextToken) tokens.get(i)).getText() : "";
    }

    private static void set(List<Token> tokens, int i, String text) {
        tokens.set(i, ((TextToken) tokens.get(i)).copyWithText(text));
    }
}
