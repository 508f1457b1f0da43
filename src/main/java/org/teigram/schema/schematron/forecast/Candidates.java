package org.teigram.schema.schematron.forecast;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.sf.saxon.expr.AndExpression;
import net.sf.saxon.expr.Atomizer;
import net.sf.saxon.expr.AxisExpression;
import net.sf.saxon.expr.BinaryExpression;
import net.sf.saxon.expr.CardinalityChecker;
import net.sf.saxon.expr.ComparisonExpression;
import net.sf.saxon.expr.Expression;
import net.sf.saxon.expr.SystemFunctionCall;
import net.sf.saxon.expr.UnaryExpression;
import net.sf.saxon.functions.Exists;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.pattern.AncestorQualifiedPattern;
import net.sf.saxon.pattern.AnyNodeTest;
import net.sf.saxon.pattern.BasePatternWithPredicate;
import net.sf.saxon.pattern.NameTest;
import net.sf.saxon.pattern.NodeTest;
import net.sf.saxon.pattern.Pattern;
import net.sf.saxon.pattern.SimplePositionalPattern;
import net.sf.saxon.pattern.UnionPattern;
import net.sf.saxon.type.Type;

/**
 * The nodes of a document that a rule's context can match, as far as can be told before it is tried: all that it does
 * match, and as few others as possible. Names are Saxon's fingerprints.
 */
public sealed interface Candidates {

    /** Elements of one name. */
    record Elements(int name) implements Candidates {}

    /** Elements that have an attribute of one name. */
    record ElementsWith(int attribute) implements Candidates {}

    /** Attributes of one name. */
    record Attributes(int name) implements Candidates {}

    /** Nodes of any kind. */
    record Nodes(NodeTest test) implements Candidates {}

    /** Each alternative of a context for itself. */
    static List<Candidates> of(Pattern context) {
        if (context instanceof UnionPattern union) {
            return Stream.of(union.getLHS(), union.getRHS()).flatMap(one -> of(one).stream()).toList();
        }
        if (context instanceof BasePatternWithPredicate narrowed) {
            OptionalInt attribute = required(narrowed.getPredicate());
            return of(narrowed.getBasePattern()).stream().map(base -> with(attribute, base)).toList();
        }
        if (context instanceof AncestorQualifiedPattern below) {
            return of(below.getBasePattern());
        }
        if (context instanceof SimplePositionalPattern numbered) {
            return List.of(of(numbered.getNodeTest()));
        }
        return List.of(of(context.getItemType() instanceof NodeTest known ? known : AnyNodeTest.getInstance()));
    }

    private static Candidates of(NodeTest test) {
        if (test instanceof NameTest && test.getPrimitiveType() == Type.ELEMENT) {
            return new Elements(test.getFingerprint());
        }
        return test instanceof NameTest && test.getPrimitiveType() == Type.ATTRIBUTE
                ? new Attributes(test.getFingerprint())
                : new Nodes(test);
    }

    private static Candidates with(OptionalInt attribute, Candidates base) {
        boolean anyElement = base instanceof Nodes nodes && nodes.test().getPrimitiveType() == Type.ELEMENT;
        return anyElement && attribute.isPresent() ? new ElementsWith(attribute.getAsInt()) : base;
    }

    /** The attribute without which the condition cannot hold. */
    private static OptionalInt required(Expression condition) {
        if (condition instanceof AxisExpression axis) {
            boolean attribute = axis.getAxis() == AxisInfo.ATTRIBUTE && axis.getNodeTest() instanceof NameTest;
            return attribute ? OptionalInt.of(axis.getNodeTest().getFingerprint()) : OptionalInt.empty();
        }
        if (condition.isCallOn(Exists.class)) {
            return required(((SystemFunctionCall) condition).getArg(0));
        }
        if (condition instanceof Atomizer || condition instanceof CardinalityChecker) {
            return required(((UnaryExpression) condition).getBaseExpression());
        }
        if (condition instanceof UnaryExpression compared && condition instanceof ComparisonExpression) {
            return required(compared.getBaseExpression());
        }
        if (condition instanceof BinaryExpression both
                && (condition instanceof AndExpression || condition instanceof ComparisonExpression)) {
            OptionalInt left = required(both.getLhsExpression());
            return left.isPresent() ? left : required(both.getRhsExpression());
        }
        return OptionalInt.empty();
    }
}
