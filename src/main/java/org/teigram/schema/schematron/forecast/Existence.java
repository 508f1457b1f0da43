package org.teigram.schema.schematron.forecast;

import java.util.Optional;
import java.util.Set;
import net.sf.saxon.expr.AxisExpression;
import net.sf.saxon.expr.Expression;
import net.sf.saxon.expr.FilterExpression;
import net.sf.saxon.expr.FirstItemExpression;
import net.sf.saxon.expr.LetExpression;
import net.sf.saxon.expr.Literal;
import net.sf.saxon.expr.LocalVariableReference;
import net.sf.saxon.expr.Operand;
import net.sf.saxon.expr.SingleItemFilter;
import net.sf.saxon.expr.SlashExpression;
import net.sf.saxon.expr.SystemFunctionCall;
import net.sf.saxon.expr.ValueComparison;
import net.sf.saxon.expr.VennExpression;
import net.sf.saxon.expr.instruct.Block;
import net.sf.saxon.expr.parser.Token;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.NamePool;
import net.sf.saxon.om.StructuredQName;
import net.sf.saxon.pattern.CombinedNodeTest;
import net.sf.saxon.pattern.LocalNameTest;
import net.sf.saxon.pattern.NameTest;
import net.sf.saxon.pattern.NodeTest;
import net.sf.saxon.type.Type;
import net.sf.saxon.type.UType;

/** Reads out of compiled paths (XPath 3.1) whether there is anything that they select, seen from an element. */
final class Existence {

    private final ElementTests tests;
    private final NamePool names;
    private final Optional<String> own;

    /** @param own the local name of the element, where it is known */
    Existence(ElementTests tests, NamePool names, Optional<String> own) {
        this.tests = tests;
        this.names = names;
        this.own = own;
    }

    /** Whether there is any of what the expression selects. */
    Condition of(Expression expression) {
        if (expression instanceof AxisExpression axis) {
            return of(axis.getAxis(), axis.getNodeTest());
        }
        if (expression instanceof SlashExpression path) {
            return of(path);
        }
        if (expression instanceof FirstItemExpression first) {
            return of(first.getBaseExpression());
        }
        if (expression instanceof SingleItemFilter one) {
            return perhaps(of(one.getBaseExpression()));
        }
        if (expression instanceof FilterExpression filtered) {
            return perhaps(filtered(filtered));
        }
        if (expression instanceof VennExpression sets) {
            Condition left = of(sets.getLhsExpression());
            return sets.getOperator() == Token.UNION
                    ? Condition.or(left, of(sets.getRhsExpression()))
                    : perhaps(left);
        }
        if (expression instanceof Block block) {
            Condition any = new Condition.Known(Truth.NO);
            for (Operand part : block.operands()) {
                any = Condition.or(any, of(part.getChildExpression()));
            }
            return any;
        }
        if (expression instanceof SystemFunctionCall call && Harmless.name(call).equals("reverse")) {
            return of(call.getArg(0));
        }
        if (expression instanceof LetExpression let && Harmless.is(let.getSequence())) {
            return of(let.getAction());
        }
        return Literal.isEmptySequence(expression) ? new Condition.Known(Truth.NO) : Condition.UNKNOWN;
    }

    private Condition filtered(FilterExpression filtered) {
        Expression base = filtered.getBase() instanceof SlashExpression path && Harmless.isContext(path.getStart())
                ? path.getStep()
                : filtered.getBase();
        if (own.isPresent() && base instanceof AxisExpression axis && isAboutElements(axis.getNodeTest()) && isOwnName(filtered.getFilter())) {
            return near(axis.getAxis(), new LocalNameTest(names, Type.ELEMENT, own.get()));
        }
        return of(base);
    }

    /** Whether it is {@code name(.) eq $name}, and the variable the name of the element that is examined. */
    private static boolean isOwnName(Expression filter) {
        return filter instanceof ValueComparison same
                && same.getOperator() == Token.FEQ
                && isName(same.getLhsExpression())
                && same.getRhsExpression() instanceof LocalVariableReference variable
                && variable.getBinding() instanceof LetExpression let
                && isName(let.getSequence());
    }

    private static boolean isName(Expression expression) {
        return expression instanceof SystemFunctionCall call
                && Set.of("name", "local-name").contains(Harmless.name(call))
                && Harmless.isContext(call.getArg(0));
    }

    private Condition of(SlashExpression path) {
        Expression start = path.getStart();
        if (Harmless.isContext(start)) {
            return of(path.getStep());
        }
        boolean narrows = path.getStep() instanceof AxisExpression step && step.getAxis() == AxisInfo.SELF;
        Expression from = start instanceof FirstItemExpression first ? first.getBaseExpression() : start;
        if (narrows && from instanceof AxisExpression axis && isAboutElements(axis.getNodeTest())) {
            return perhaps(of(axis.getAxis(), ((AxisExpression) path.getStep()).getNodeTest()));
        }
        return perhaps(of(start));
    }

    /** Not more often than this. */
    static Condition perhaps(Condition condition) {
        return Condition.and(condition, Condition.UNKNOWN);
    }

    private Condition of(int axis, NodeTest test) {
        if (axis == AxisInfo.ATTRIBUTE) {
            return hasAttribute(test);
        }
        if (axis == AxisInfo.CHILD && test != null && test.getUType().equals(UType.TEXT)) {
            return new Condition.HasText();
        }
        return isAboutElements(test) ? near(axis, test) : Condition.UNKNOWN;
    }

    /** Whether an element on this axis passes the test. */
    Condition near(int axis, NodeTest test) {
        int number = tests.number(test);
        return switch (axis) {
            case AxisInfo.SELF -> new Condition.Self(number);
            case AxisInfo.PARENT -> new Condition.Parent(number);
            case AxisInfo.ANCESTOR -> new Condition.Ancestor(number);
            case AxisInfo.ANCESTOR_OR_SELF -> Condition.or(new Condition.Self(number), new Condition.Ancestor(number));
            case AxisInfo.PRECEDING_SIBLING -> new Condition.Before(number);
            case AxisInfo.CHILD -> new Condition.Child(number);
            case AxisInfo.DESCENDANT -> new Condition.Descendant(number);
            case AxisInfo.DESCENDANT_OR_SELF -> Condition.or(new Condition.Self(number), new Condition.Descendant(number));
            default -> Condition.UNKNOWN;
        };
    }

    /** @param test null if any node passes */
    static boolean isAboutElements(NodeTest test) {
        return test != null && test.getUType().equals(UType.ELEMENT);
    }

    private Condition hasAttribute(NodeTest test) {
        if (test instanceof CombinedNodeTest either && either.getOperator() == Token.UNION) {
            NodeTest[] parts = either.getComponentNodeTests();
            return Condition.or(hasAttribute(parts[0]), hasAttribute(parts[1]));
        }
        if (!(test instanceof NameTest)) {
            return Condition.UNKNOWN;
        }
        StructuredQName name = names.getStructuredQName(test.getFingerprint());
        return new Condition.HasAttribute(name.getNamespaceUri().toString(), name.getLocalPart());
    }

    /** Whether there is more than one. */
    Condition several(Expression counted) {
        return counted instanceof AxisExpression axis && axis.getAxis() == AxisInfo.CHILD && isAboutElements(axis.getNodeTest())
                ? new Condition.Children(tests.number(axis.getNodeTest()))
                : perhaps(of(counted));
    }
}
