package org.teigram.check.pointer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A private URI scheme as {@code prefixDef} declares it (TEI Guidelines, SACRprefixDef). Its pattern is one of XPath's and
 * matches all that follows the colon; {@code $1} in the replacement is what the first group matched, {@code $0} all of it.
 *
 * @param base the URI of the file that declares it, or its {@code xml:base}
 */
record PrefixDefinition(String prefix, String matchPattern, String replacementPattern, String base) {

    private static final Pattern REFERENCE = Pattern.compile("\\$(\\d)");

    /**
     * The URI that the rest of a private one stands for; empty if the pattern does not match it.
     *
     * @throws MatchBudget.Spent if it cannot be found out with the work that a document may make
     */
    Optional<String> expand(String rest, MatchBudget budget) {
        try {
            budget.length((long) replacementPattern.length() * (rest.length() + 1) / 2);
            Matcher matcher = Pattern.compile(inJava(matchPattern), Pattern.UNICODE_CHARACTER_CLASS)
                    .matcher(budget.counting(rest));
            return matcher.matches() ? Optional.of(replacement(matcher)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        } catch (StackOverflowError e) { // nested groups recurse in java.util.regex
            throw new MatchBudget.Spent();
        }
    }

    private String replacement(Matcher matcher) {
        return REFERENCE.matcher(replacementPattern).replaceAll(reference -> {
            int group = Integer.parseInt(reference.group(1));
            String matched = group <= matcher.groupCount() ? matcher.group(group) : null;
            return Matcher.quoteReplacement(matched == null ? "" : matched);
        });
    }

    /** What XML Schema's expressions write otherwise than Java's: name characters, blocks, and one class less another. */
    private static String inJava(String pattern) {
        return pattern.replace("\\i", "[\\p{L}_:]")
                .replace("\\c", "[\\p{L}\\p{M}\\p{N}_:.\\-\u00B7]")
                .replace("\\p{Is", "\\p{In")
                .replace("-[", "&&[^");
    }
}
