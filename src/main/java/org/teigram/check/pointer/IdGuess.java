package org.teigram.check.pointer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.teigram.check.Nearest;

/** Guesses which id was meant by one that leads nowhere. */
final class IdGuess {

    private IdGuess() {}

    /** An id that differs only in its number is another one of a series, and not a better guess than any other. */
    static Optional<String> of(String id, Collection<String> ids) {
        String series = withoutDigits(id);
        List<String> others = ids.stream()
                .filter(other -> 3 * Math.abs(other.length() - id.length()) <= Math.max(other.length(), id.length()))
                .filter(other -> !withoutDigits(other).equals(series))
                .toList();
        return Nearest.to(id, others);
    }

    private static String withoutDigits(String id) {
        return id.replaceAll("\\d", "");
    }
}
