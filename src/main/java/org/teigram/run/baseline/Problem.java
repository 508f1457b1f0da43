package org.teigram.run.baseline;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A diagnostic by what stays the same while a document is worked on. It has no line, and no number of a paragraph.
 *
 * @param file relative to the folder of the baseline, with forward slashes
 * @param near the nearest {@code xml:id} and the way down from it, such as {@code #p3/persName}
 * @param text a digest of what is marked, without its white space and ids; empty for a whole file
 */
public record Problem(String file, String rule, String near, String text, String message) implements Comparable<Problem> {

    private static final Pattern NAME = Pattern.compile("`[^`]*`");
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparing(Problem::rule)
            .thenComparing(Problem::near)
            .thenComparing(Problem::text)
            .thenComparing(Problem::message);

    /** The names in the message: what it says in a later version, in other words. Without any, the message itself. */
    private String core() {
        List<String> names = NAME.matcher(message).results().map(MatchResult::group).toList();
        return names.isEmpty() ? message : String.join(" ", names);
    }

    /** Exactly the same. */
    List<String> same() {
        return List.of(file, rule, core(), near, text);
    }

    /** The same text at another place: it was moved, or an id was renamed. */
    List<String> moved() {
        return List.of(file, rule, core(), text);
    }

    /** Another text at the same place: it was edited. */
    List<String> edited() {
        return List.of(file, rule, core(), near);
    }

    /** The same wherever it stands, for programs that recognise a result by a fingerprint. */
    public String fingerprint() {
        return Digest.of(String.join("\n", rule, core(), near, text), 16);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
