package org.teigram.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.teigram.diagnostic.Rule;
import org.teigram.xml.ParserMessage;

/**
 * What XSD objects to, in an editor's words (XML Schema Part 1, appendix C: validation rules, by their names).
 *
 * @param attribute the attribute it is about, as the document writes it
 */
record XsdSentence(Rule rule, Optional<String> attribute, String text) {

    private static final int ALTERNATIVES = 5;
    private static final int SHORT = 40;

    /** Whether it only says why a value is wrong; whose value it is, the next message says. */
    static boolean isReason(ParserMessage message) {
        return message.key().startsWith("cvc-datatype-valid")
                || message.key().startsWith("cvc-assertions-valid")
                || message.key().startsWith("cvc-enumeration-valid")
                || message.key().startsWith("cvc-pattern-valid")
                || message.key().matches("cvc-(min|max|length|total|fraction).*");
    }

    /** @param element the element the validator is in */
    static XsdSentence of(ParserMessage message, List<ParserMessage> reasons, String element) {
        String in = "`" + element + "`";
        String first = "`" + message.argument(0) + "`";
        String second = message.argument(1);
        return switch (message.key()) {
            case "cvc-complex-type.2.4.a", "cvc-complex-type.2.4.g", "cvc-complex-type.2.4.h" -> about(
                    GrammarRules.UNEXPECTED_ELEMENT, in + " is not allowed here" + expected(second));
            case "cvc-complex-type.2.4.d", "cvc-complex-type.2.4.e", "cvc-complex-type.2.4.f" -> about(
                    GrammarRules.UNEXPECTED_ELEMENT, in + " is not allowed here; no further element is");
            case "cvc-complex-type.2.4.c", "cvc-elt.1.a", "cvc-elt.1.b" -> about(
                    GrammarRules.UNEXPECTED_ELEMENT, in + " is not an element of the schema");
            case "cvc-complex-type.2.4.b", "cvc-complex-type.2.4.i", "cvc-complex-type.2.4.j" -> about(
                    GrammarRules.MISSING_ELEMENT, in + " is not complete" + expected(second));
            case "cvc-complex-type.2.1" -> about(GrammarRules.UNEXPECTED_TEXT, in + " must be empty");
            case "cvc-complex-type.2.2", "cvc-type.3.1.2" -> about(
                    GrammarRules.UNEXPECTED_ELEMENT, in + " may hold text, but no elements");
            case "cvc-complex-type.2.3" -> about(
                    GrammarRules.UNEXPECTED_TEXT, in + " may hold elements, but no text of its own");
            case "cvc-complex-type.3.2.1", "cvc-complex-type.3.2.2", "cvc-type.3.1.1" -> about(
                    GrammarRules.UNEXPECTED_ATTRIBUTE, second, "`@" + second + "` is not an attribute of " + in);
            case "cvc-complex-type.4", "cvc-complex-type.4_ns" -> about(
                    GrammarRules.MISSING_ATTRIBUTE, in + " has no `@" + second + "`, which the schema requires");
            case "cvc-attribute.3", "cvc-attribute.4", "cvc-complex-type.3.1" -> about(
                    GrammarRules.BAD_VALUE, second,
                    "`@" + second + "` of " + in + " is `" + shorten(message.argument(2)) + "`, which is not one of its values"
                            + why(reasons));
            case "cvc-type.3.1.3" -> about(
                    GrammarRules.BAD_CONTENT, in + " is `" + shorten(second) + "`, which is not one of its values" + why(reasons));
            case "cvc-assertion" -> about(GrammarRules.OTHER, in + " fails the schema's assertion `" + second + "`");
            case "cvc-id.2" -> about(GrammarRules.DUPLICATE_ID, "xml:id", "the id " + first + " is given twice");
            case "cvc-id.1" -> about(GrammarRules.UNRESOLVED_IDREF, "no element has the id " + first);
            default -> about(GrammarRules.OTHER, in + " breaks a rule of the XML Schema: " + message.key()
                    + (message.arguments().isEmpty() ? "" : " (`" + String.join("`, `", message.arguments()) + "`)"));
        };
    }

    private static XsdSentence about(Rule rule, String text) {
        return new XsdSentence(rule, Optional.empty(), text);
    }

    private static XsdSentence about(Rule rule, String attribute, String text) {
        return new XsdSentence(rule, Optional.of(attribute), text);
    }

    /** Xerces lists what it expects as {@code {"namespace":name, name}}. */
    private static String expected(String list) {
        List<String> names = Arrays.stream(list.replaceAll("[{}]", "").split(",\\s*"))
                .map(name -> name.replaceAll("^(?:WC\\[)?\"[^\"]*\":", ""))
                .filter(name -> !name.isBlank())
                .sorted()
                .toList();
        if (names.isEmpty()) {
            return "";
        }
        String some = names.stream().limit(ALTERNATIVES).map(n -> "`" + n + "`").collect(Collectors.joining(", "));
        return names.size() == 1 ? "; " + some + " is expected" : "; expected is one of " + some
                + (names.size() > ALTERNATIVES ? " and " + (names.size() - ALTERNATIVES) + " others" : "");
    }

    private static String why(List<ParserMessage> reasons) {
        return reasons.stream()
                .filter(reason -> reason.key().equals("cvc-enumeration-valid"))
                .findFirst()
                .map(reason -> "; expected is one of "
                        + Arrays.stream(reason.argument(1).replaceAll("[\\[\\]]", "").split(",\\s*"))
                                .limit(ALTERNATIVES)
                                .map(value -> "`" + value + "`")
                                .collect(Collectors.joining(", ")))
                .orElse("");
    }

    private static String shorten(String value) {
        return value.length() <= SHORT ? value : value.substring(0, SHORT) + "…";
    }
}
