package org.teigram.schema.schematron.forecast;

import net.sf.saxon.expr.Expression;
import net.sf.saxon.expr.LetExpression;
import net.sf.saxon.expr.Literal;
import net.sf.saxon.expr.Operand;
import net.sf.saxon.expr.TryCatch;
import net.sf.saxon.expr.instruct.Block;
import net.sf.saxon.expr.instruct.Choose;

/** Reads the tests of a rule's assertions out of its compiled template, as {@code xslt/schematron/rules.xsl} writes it. */
final class TestReader {

    private TestReader() {}

    /** Whether one of the assertions has something to tell, be it that it could not run. */
    static Condition mayTell(Expression body, ConditionReader reader) {
        if (Literal.isEmptySequence(body)) {
            return new Condition.Known(Truth.NO);
        }
        if (body instanceof LetExpression let && Harmless.is(let.getSequence())) {
            return mayTell(let.getAction(), reader);
        }
        if (body instanceof TryCatch guarded) {
            return mayTell(guarded.getTryExpr(), reader);
        }
        if (body instanceof Block several) {
            Condition any = new Condition.Known(Truth.NO);
            for (Operand one : several.operands()) {
                any = Condition.or(any, mayTell(one.getChildExpression(), reader));
            }
            return any;
        }
        if (body instanceof Choose choice && Literal.isEmptySequence(otherwise(choice))) {
            return reader.holds(choice.getCondition(0));
        }
        return Condition.UNKNOWN;
    }

    /** What comes of a choice of one where it is not made. */
    private static Expression otherwise(Choose choice) {
        boolean one = choice.size() == 1;
        boolean ofTwo = choice.size() == 2 && Literal.isConstantBoolean(choice.getCondition(1), true);
        return one ? Literal.makeEmptySequence() : ofTwo ? choice.getAction(1) : choice;
    }
}
