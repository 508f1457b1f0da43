package org.teigram.schema.schematron.forecast;

import net.sf.saxon.expr.AndExpression;
import net.sf.saxon.expr.BinaryExpression;
import net.sf.saxon.expr.ComparisonExpression;
import net.sf.saxon.expr.Expression;
import net.sf.saxon.expr.LetExpression;
import net.sf.saxon.expr.Literal;
import net.sf.saxon.expr.OrExpression;
import net.sf.saxon.expr.SystemFunctionCall;
import net.sf.saxon.om.NamePool;
import net.sf.saxon.type.UType;

/** Reads conditions out of compiled expressions (XPath 3.1) whose context item is an element. */
final class ConditionReader {

    private final Existence existence;
    private final ComparisonReader comparisons;

    ConditionReader(Existence existence, NamePool names) {
        this.existence = existence;
        this.comparisons = new ComparisonReader(existence, names);
    }

    /** Whether the expression, as a condition, holds. */
    Condition holds(Expression expression) {
        if (Literal.isConstantBoolean(expression, true) || Literal.isConstantBoolean(expression, false)) {
            return new Condition.Known(Truth.of(Literal.isConstantBoolean(expression, true)));
        }
        if (expression instanceof AndExpression both) {
            return Condition.and(holds(both.getLhsExpression()), after(both));
        }
        if (expression instanceof OrExpression either) {
            return Condition.or(holds(either.getLhsExpression()), after(either));
        }
        if (expression instanceof SystemFunctionCall call) {
            return switch (Harmless.name(call)) {
                case "not" -> Condition.not(holds(call.getArg(0)));
                case "boolean" -> holds(call.getArg(0));
                case "exists" -> existence.of(call.getArg(0));
                case "empty" -> Condition.not(existence.of(call.getArg(0)));
                default -> Condition.UNKNOWN;
            };
        }
        if (expression instanceof LetExpression let) {
            return Harmless.is(let.getSequence()) ? holds(let.getAction()) : Condition.UNKNOWN;
        }
        if (expression instanceof ComparisonExpression comparison) {
            return comparisons.of(comparison);
        }
        return UType.ANY_NODE.subsumes(expression.getStaticUType(UType.ANY)) ? existence.of(expression) : Condition.UNKNOWN;
    }

    /** The second of two conditions, which speaks only where the first cannot have failed. */
    private Condition after(BinaryExpression two) {
        return Harmless.is(two.getLhsExpression()) ? holds(two.getRhsExpression()) : Condition.UNKNOWN;
    }
}
