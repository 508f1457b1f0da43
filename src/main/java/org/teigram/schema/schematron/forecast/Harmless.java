package org.teigram.schema.schematron.forecast;

import java.util.Set;
import net.sf.saxon.expr.AndExpression;
import net.sf.saxon.expr.AtomicSequenceConverter;
import net.sf.saxon.expr.Atomizer;
import net.sf.saxon.expr.AttributeGetter;
import net.sf.saxon.expr.AxisExpression;
import net.sf.saxon.expr.BinaryExpression;
import net.sf.saxon.expr.CastExpression;
import net.sf.saxon.expr.ContextItemExpression;
import net.sf.saxon.expr.CurrentItemExpression;
import net.sf.saxon.expr.Expression;
import net.sf.saxon.expr.FirstItemExpression;
import net.sf.saxon.expr.LetExpression;
import net.sf.saxon.expr.Literal;
import net.sf.saxon.expr.LocalVariableReference;
import net.sf.saxon.expr.Operand;
import net.sf.saxon.expr.OrExpression;
import net.sf.saxon.expr.SlashExpression;
import net.sf.saxon.expr.StaticFunctionCall;
import net.sf.saxon.expr.StringLiteral;
import net.sf.saxon.expr.SystemFunctionCall;
import net.sf.saxon.expr.UnaryExpression;
import net.sf.saxon.expr.ValueComparison;
import net.sf.saxon.expr.instruct.Block;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.pattern.NameTest;
import net.sf.saxon.type.BuiltInAtomicType;
import net.sf.saxon.type.UType;

/** Expressions that cannot fail, whatever the document, which is untyped. */
final class Harmless {

    private static final Set<String> OF_ANY = Set.of("exists", "empty", "count", "reverse");
    private static final Set<String> OF_CONDITIONS = Set.of("not", "boolean");
    private static final Set<String> OF_ONE = Set.of("normalize-space", "string", "name", "local-name");
    private static final UType NODE_OR_BOOLEAN = UType.ANY_NODE.union(UType.BOOLEAN);

    private Harmless() {}

    static boolean is(Expression expression) {
        if (!isByItself(expression)) {
            return false;
        }
        for (Operand operand : expression.operands()) {
            if (!is(operand.getChildExpression())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isByItself(Expression expression) {
        if (expression instanceof SystemFunctionCall call) {
            String name = name(call);
            return OF_ANY.contains(name)
                    || OF_CONDITIONS.contains(name) && isCondition(call.getArg(0))
                    || OF_ONE.contains(name) && isOneNode(value(call.getArg(0)))
                    || name.equals("tokenize") && isTextOfOneNode(call.getArg(0)) && isBlank(call.getArg(1));
        }
        if (expression instanceof AndExpression || expression instanceof OrExpression) {
            BinaryExpression two = (BinaryExpression) expression;
            return isCondition(two.getLhsExpression()) && isCondition(two.getRhsExpression());
        }
        if (expression instanceof ValueComparison comparison) {
            return isAttribute(value(comparison.getLhsExpression())) && isString(comparison.getRhsExpression());
        }
        return expression instanceof AxisExpression
                || expression instanceof AttributeGetter
                || expression instanceof SlashExpression
                || expression instanceof FirstItemExpression
                || expression instanceof Block
                || expression instanceof Literal
                || expression instanceof LetExpression
                || expression instanceof LocalVariableReference
                || expression instanceof Atomizer
                || isContext(expression)
                || isToString(expression);
    }

    private static boolean isOneNode(Expression expression) {
        return isContext(expression) || isAttribute(expression);
    }

    /** Whether it is {@code normalize-space} of a node's value. */
    private static boolean isTextOfOneNode(Expression expression) {
        return expression instanceof SystemFunctionCall call && isByItself(call);
    }

    private static boolean isBlank(Expression expression) {
        return expression instanceof StringLiteral literal && literal.stringify().equals(" ");
    }

    /** Any number of nodes, or a boolean: more than one value of another kind has no effective boolean value. */
    private static boolean isCondition(Expression expression) {
        return NODE_OR_BOOLEAN.subsumes(expression.getStaticUType(UType.ANY));
    }

    private static boolean isString(Expression expression) {
        return expression instanceof Literal && UType.STRING.subsumes(expression.getStaticUType(UType.ANY));
    }

    private static boolean isAttribute(Expression expression) {
        return expression instanceof AttributeGetter
                || expression instanceof AxisExpression axis
                        && axis.getAxis() == AxisInfo.ATTRIBUTE
                        && axis.getNodeTest() instanceof NameTest;
    }

    static boolean isContext(Expression expression) {
        return expression instanceof ContextItemExpression || expression instanceof CurrentItemExpression;
    }

    /** The node whose value is asked for as a string. */
    static Expression value(Expression expression) {
        return expression instanceof Atomizer || isToString(expression)
                ? value(((UnaryExpression) expression).getBaseExpression())
                : expression;
    }

    private static boolean isToString(Expression expression) {
        return expression instanceof CastExpression cast && cast.getTargetType() == BuiltInAtomicType.STRING
                || expression instanceof AtomicSequenceConverter converter
                        && converter.getRequiredItemType() == BuiltInAtomicType.STRING;
    }

    /** The local name of a function. */
    static String name(StaticFunctionCall call) {
        return call.getFunctionName() == null ? "" : call.getFunctionName().getLocalPart();
    }
}
