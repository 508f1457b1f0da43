package org.teigram.schema.schematron.forecast;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import net.sf.saxon.expr.AndExpression;
import net.sf.saxon.expr.AttributeGetter;
import net.sf.saxon.expr.AxisExpression;
import net.sf.saxon.expr.BinaryExpression;
import net.sf.saxon.expr.ComparisonExpression;
import net.sf.saxon.expr.Expression;
import net.sf.saxon.expr.FilterExpression;
import net.sf.saxon.expr.FirstItemExpression;
import net.sf.saxon.expr.LetExpression;
import net.sf.saxon.expr.Literal;
import net.sf.saxon.expr.LocalVariableReference;
import net.sf.saxon.expr.Operand;
import net.sf.saxon.expr.OrExpression;
import net.sf.saxon.expr.SingleItemFilter;
import net.sf.saxon.expr.SlashExpression;
import net.sf.saxon.expr.StaticFunctionCall;
import net.sf.saxon.expr.SystemFunctionCall;
import net.sf.saxon.expr.ValueComparison;
import net.sf.saxon.expr.VennExpression;
import net.sf.saxon.expr.instruct.Block;
import net.sf.saxon.expr.parser.Token;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.Item;
import net.sf.saxon.om.NamePool;
import net.sf.saxon.om.StructuredQName;
import net.sf.saxon.pattern.CombinedNodeTest;
import net.sf.saxon.pattern.LocalNameTest;
import net.sf.saxon.pattern.NameTest;
import net.sf.saxon.pattern.NodeTest;
import net.sf.saxon.type.Type;
import net.sf.saxon.type.UType;
import net.sf.saxon.value.Int64Value;
import net.sf.saxon.value.StringValue;

/** Reads conditions out of compiled expressions (XPath 3.1) whose context item is an element. */
final class ConditionReader {

    private final ElementTests tests;
    private final NamePool names;
    private final Optional<String> own;

    /** @param own the local name of the element, where it is known */
    ConditionReader(ElementTests tests, NamePool names, Optional<String> own) {
        this.tests = tests;
        this.names = names;
        this.own = own;
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
            return switch (name(call)) {
                case "not" -> Condition.not(holds(call.getArg(0)));
                case "boolean" -> holds(call.getArg(0));
                case "exists" -> exists(call.getArg(0));
                case "empty" -> Condition.not(exists(call.getArg(0)));
                default -> Condition.UNKNOWN;
            };
        }
        if (expression instanceof LetExpression let) {
            return Harmless.is(let.getSequence()) ? holds(let.getAction()) : Condition.UNKNOWN;
        }
        if (expression instanceof ComparisonExpression comparison) {
            return comparison(comparison);
        }
        return UType.ANY_NODE.subsumes(expression.getStaticUType(UType.ANY)) ? exists(expression) : Condition.UNKNOWN;
    }

    /** The second of two conditions, which speaks only where the first cannot have failed. */
    private Condition after(BinaryExpression two) {
        return Harmless.is(two.getLhsExpression()) ? holds(two.getRhsExpression()) : Condition.UNKNOWN;
    }

    /** Whether there is any of what the expression selects. */
    Condition exists(Expression expression) {
        if (expression instanceof AxisExpression axis) {
            return exists(axis.getAxis(), axis.getNodeTest());
        }
        if (expression instanceof SlashExpression path) {
            return exists(path);
        }
        if (expression instanceof FirstItemExpression first) {
            return exists(first.getBaseExpression());
        }
        if (expression instanceof SingleItemFilter one) {
            return perhaps(exists(one.getBaseExpression()));
        }
        if (expression instanceof FilterExpression filtered) {
            return perhaps(filtered(filtered));
        }
        if (expression instanceof VennExpression sets) {
            Condition left = exists(sets.getLhsExpression());
            return sets.getOperator() == Token.UNION
                    ? Condition.or(left, exists(sets.getRhsExpression()))
                    : perhaps(left);
        }
        if (expression instanceof Block block) {
            Condition any = new Condition.Known(Truth.NO);
            for (Operand part : block.operands()) {
                any = Condition.or(any, exists(part.getChildExpression()));
            }
            return any;
        }
        if (expression instanceof SystemFunctionCall call && name(call).equals("reverse")) {
            return exists(call.getArg(0));
        }
        if (expression instanceof LetExpression let && Harmless.is(let.getSequence())) {
            return exists(let.getAction());
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
        return exists(base);
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
                && Set.of("name", "local-name").contains(name(call))
                && Harmless.isContext(call.getArg(0));
    }

    private Condition exists(SlashExpression path) {
        Expression start = path.getStart();
        if (Harmless.isContext(start)) {
            return exists(path.getStep());
        }
        boolean narrows = path.getStep() instanceof AxisExpression step && step.getAxis() == AxisInfo.SELF;
        Expression from = start instanceof FirstItemExpression first ? first.getBaseExpression() : start;
        if (narrows && from instanceof AxisExpression axis && isAboutElements(axis.getNodeTest())) {
            return perhaps(exists(axis.getAxis(), ((AxisExpression) path.getStep()).getNodeTest()));
        }
        return perhaps(exists(start));
    }

    /** Not more often than this. */
    private static Condition perhaps(Condition condition) {
        return Condition.and(condition, Condition.UNKNOWN);
    }

    private Condition exists(int axis, NodeTest test) {
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

    private Condition comparison(ComparisonExpression comparison) {
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
        if (left instanceof SystemFunctionCall call && name(call).equals("count")) {
            return counted(exists(call.getArg(0)), several(call.getArg(0)), operator, number);
        }
        if (left instanceof SystemFunctionCall call && name(call).equals("string-length") && isTextInWords(call.getArg(0))) {
            return counted(new Condition.HasWords(), Condition.UNKNOWN, operator, number);
        }
        return Condition.UNKNOWN;
    }

    /** Of how many there are it may be known that there are none, that there is one, or more. */
    private static Condition counted(Condition any, Condition several, Comparison operator, long number) {
        return switch (operator) {
            case GREATER -> number == 0 ? any : number == 1 ? several : number > 1 ? perhaps(several) : Condition.UNKNOWN;
            case AT_LEAST -> counted(any, several, Comparison.GREATER, number - 1);
            case AT_MOST -> Condition.not(counted(any, several, Comparison.GREATER, number));
            case LESS -> Condition.not(counted(any, several, Comparison.AT_LEAST, number));
            case EQUAL -> number == 0 ? Condition.not(any) : perhaps(any);
            default -> Condition.UNKNOWN;
        };
    }

    private Condition several(Expression counted) {
        return counted instanceof AxisExpression axis && axis.getAxis() == AxisInfo.CHILD && isAboutElements(axis.getNodeTest())
                ? new Condition.Children(tests.number(axis.getNodeTest()))
                : perhaps(exists(counted));
    }

    /** Whether it is {@code normalize-space(.)}. */
    private static boolean isTextInWords(Expression expression) {
        return expression instanceof SystemFunctionCall call
                && name(call).equals("normalize-space")
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

    private static String name(StaticFunctionCall call) {
        StructuredQName name = call.getFunctionName();
        return name == null ? "" : name.getLocalPart();
    }
}
