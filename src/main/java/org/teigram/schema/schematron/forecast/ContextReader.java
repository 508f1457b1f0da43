package org.teigram.schema.schematron.forecast;

import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.pattern.AncestorQualifiedPattern;
import net.sf.saxon.pattern.BasePatternWithPredicate;
import net.sf.saxon.pattern.NodeTestPattern;
import net.sf.saxon.pattern.Pattern;

/** Reads what a rule's context asks for, beyond the name of its node. */
final class ContextReader {

    private static final Condition ALWAYS = new Condition.Known(Truth.YES);

    private final Existence existence;
    private final ConditionReader reader;

    ContextReader(Existence existence, ConditionReader reader) {
        this.existence = existence;
        this.reader = reader;
    }

    /** Of a context whose nodes are elements. */
    Condition ofElement(Pattern context) {
        if (context instanceof NodeTestPattern) {
            return ALWAYS;
        }
        if (context instanceof BasePatternWithPredicate narrowed) {
            return Condition.and(ofElement(narrowed.getBasePattern()), reader.holds(narrowed.getPredicate()));
        }
        if (context instanceof AncestorQualifiedPattern below) {
            return Condition.and(
                    ofElement(below.getBasePattern()), above(below.getUpwardsAxis(), below.getUpperPattern()));
        }
        return Condition.UNKNOWN;
    }

    /** Of a context whose nodes are attributes: what it asks of their element, as far as that goes. */
    Condition ofAttribute(Pattern context) {
        if (!(context instanceof AncestorQualifiedPattern below)) {
            return Condition.UNKNOWN;
        }
        int axis = below.getUpwardsAxis() == AxisInfo.PARENT ? AxisInfo.SELF : AxisInfo.ANCESTOR_OR_SELF;
        return Condition.and(above(axis, below.getUpperPattern()), Condition.UNKNOWN);
    }

    private Condition above(int axis, Pattern upper) {
        if (upper instanceof BasePatternWithPredicate narrowed) {
            return Condition.and(above(axis, narrowed.getBasePattern()), Condition.UNKNOWN);
        }
        if (upper instanceof AncestorQualifiedPattern below) {
            return Condition.and(above(axis, below.getBasePattern()), Condition.UNKNOWN);
        }
        return upper instanceof NodeTestPattern named && Existence.isAboutElements(named.getNodeTest())
                ? existence.near(axis, named.getNodeTest())
                : Condition.UNKNOWN;
    }
}
