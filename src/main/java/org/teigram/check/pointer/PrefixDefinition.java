package org.teigram.check.pointer;

import java.util.Optional;
import java.util.regex.Pattern;

/** A private URI scheme as {@code prefixDef} declares it (TEI Guidelines, SACRprefixDef). */
record PrefixDefinition(String prefix, String matchPattern, String replacementPattern) {

    /** The URI that the rest of a private one stands for; empty if the pattern does not match it. */
    Optional<String> expand(String rest) {
        try {
            var matcher = Pattern.compile(matchPattern).matcher(rest);
            return matcher.matches() ? Optional.of(matcher.replaceFirst(replacementPattern)) : Optional.empty();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
