package org.teigram.check.pointer;

import java.util.Optional;
import java.util.regex.Pattern;

/** A private URI scheme as {@code prefixDef} declares it (TEI Guidelines, SACRprefixDef). */
record PrefixDefinition(String prefix, String matchPattern, String replacementPattern) {

    /**
     * The URI that the rest of a private one stands for; empty if the pattern does not match it.
     *
     * @throws MatchBudget.Spent if it cannot be found out with the work that a document may make
     */
    Optional<String> expand(String rest, MatchBudget budget) {
        try {
            budget.length((long) replacementPattern.length() * (rest.length() + 1) / 2);
            var matcher = Pattern.compile(matchPattern).matcher(budget.counting(rest));
            return matcher.matches() ? Optional.of(matcher.replaceFirst(replacementPattern)) : Optional.empty();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (StackOverflowError e) { // nested groups recurse in java.util.regex
            throw new MatchBudget.Spent();
        }
    }
}
