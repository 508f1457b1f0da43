package org.teigram.schema.schematron.forecast;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import net.sf.saxon.expr.AttributeGetter;
import net.sf.saxon.expr.AxisExpression;
import net.sf.saxon.expr.ComparisonExpression;
import net.sf.saxon.expr.Expression;
import net.sf.saxon.expr.Literal;
import net.sf.saxon.expr.SystemFunctionCall;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.Item;
import net.sf.saxon.om.NamePool;
import net.sf.saxon.om.StructuredQName;
import net.sf.saxon.pattern.NameTest;
import net.sf.saxon.value.Int64Value;
import net.sf.saxon.value.StringValue;

/** Reads comparisons of an attribute, of the text, or of a number of nodes with what a rule writes out. */
final class ComparisonReader {

    private final Existence existence;
    private final NamePool names;

    ComparisonReader(Existence existence, NamePool names) {
        this.existence = existence;
        this.names = names;
    }

    /** Whether it holds. */
    Condition of(ComparisonExpression comparison) {
        Comparison operator = Comparison.of(comparison.getSingletonOperator());
        if (comparison.getLhsExpression() instanceof Literal left) {
            return compared(comparison.getRhsExpression(), operator.mirrored(), left);
        }
        return comparison.getRhsExpression() instanceof Literal right
                ? compared(comparison.getLhsExpression(), operator, right)
                : Condition.UNKNOWN;
    }

    private Condition compared(Expression left, Comparison operator, Literal right) {
        if (right.getGroundedValue() instanceof Int64Value number) {
            return counted(left, operator, number.longValue());
        }
        Optional<Set<String>> values = strings(right);
        if (values.isEmpty() || operator != Comparison.EQUAL && (operator != Comparison.UNEQUAL || values.get().size() != 1)) {
            return Condition.UNKNOWN;
        }
        boolean equal = operator == Comparison.EQUAL;
        if (isTextInWords(left)) {
            Condition words = new Condition.HasWords();
            boolean none = values.get().equals(Set.of(""));
            return !none ? Condition.UNKNOWN : equal ? Condition.not(words) : words;
        }
        return attributeName(left)
                .<Condition>map(name -> new Condition.AttributeIs(
                        name.getNamespaceUri().toString(), name.getLocalPart(), values.get(), equal))
                .orElse(Condition.UNKNOWN);
    }

    private Condition counted(Expression left, Comparison operator, long number) {
        if (left instanceof SystemFunctionCall call && Harmless.name(call).equals("count")) {
            return counted(existence.of(call.getArg(0)), existence.several(call.getArg(0)), operator, number);
        }
        if (left instanceof SystemFunctionCall call && Harmless.name(call).equals("string-length") && isTextInWords(call.getArg(0))) {
            return counted(new Condition.HasWords(), Condition.UNKNOWN, operator, number);
        }
        return Condition.UNKNOWN;
    }

    /** Of how many there are it may be known that there are none, that there is one, or more. */
    private static Condition counted(Condition any, Condition several, Comparison operator, long number) {
        return switch (operator) {
            case GREATER -> number == 0 ? any : number == 1 ? several : number > 1 ? Existence.perhaps(several) : Condition.UNKNOWN;
            case AT_LEAST -> counted(any, several, Comparison.GREATER, number - 1);
            case AT_MOST -> Condition.not(counted(any, several, Comparison.GREATER, number));
            case LESS -> Condition.not(counted(any, several, Comparison.AT_LEAST, number));
            case EQUAL -> number == 0 ? Condition.not(any) : Existence.perhaps(any);
            default -> Condition.UNKNOWN;
        };
    }

    /** Whether it is {@code normalize-space(.)}. */
    private static boolean isTextInWords(Expression expression) {
        return expression instanceof SystemFunctionCall call
                && Harmless.name(call).equals("normalize-space")
                && Harmless.isContext(Harmless.value(call.getArg(0)));
    }

    private Optional<StructuredQName> attributeName(Expression expression) {
        Expression node = Harmless.value(expression);
        if (node instanceof AttributeGetter getter) {
            return Optional.of(getter.getAttributeName().getStructuredQName());
        }
        return node instanceof AxisExpression axis && axis.getAxis() == AxisInfo.ATTRIBUTE && axis.getNodeTest() instanceof NameTest
                ? Optional.of(names.getStructuredQName(axis.getNodeTest().getFingerprint()))
                : Optional.empty();
    }

    private static Optional<Set<String>> strings(Literal literal) {
        Set<String> all = new HashSet<>();
        for (Item item : literal.getGroundedValue().asIterable()) {
            if (!(item instanceof StringValue)) {
                return Optional.empty();
            }
            all.add(item.getStringValue());
        }
        return Optional.of(all).filter(some -> !some.isEmpty());
    }
}
