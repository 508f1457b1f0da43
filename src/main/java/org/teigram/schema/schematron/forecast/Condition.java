package org.teigram.schema.schematron.forecast;

import java.util.Set;

/**
 * A part of a rule's context or test that can be decided of an element while its document is read: of its name, attributes
 * and ancestors at the start tag, of what it holds at the end tag. An answer other than {@link Truth#MAYBE} is right, and
 * says too that nothing can fail on the way to it.
 */
sealed interface Condition {

    Condition UNKNOWN = new Known(Truth.MAYBE);

    static Condition not(Condition condition) {
        return condition instanceof Known known ? new Known(known.truth().not()) : new Not(condition);
    }

    static Condition and(Condition one, Condition other) {
        boolean plain = one instanceof Known known && known.truth() != Truth.MAYBE;
        return !plain ? new And(one, other) : one.equals(new Known(Truth.YES)) ? other : one;
    }

    static Condition or(Condition one, Condition other) {
        boolean plain = one instanceof Known known && known.truth() != Truth.MAYBE;
        return !plain ? new Or(one, other) : one.equals(new Known(Truth.NO)) ? other : one;
    }

    Truth of(OpenElement element);

    /** Whether what stands between the tags can change the answer. */
    default boolean isOfContent() {
        return false;
    }

    record Known(Truth truth) implements Condition {
        @Override
        public Truth of(OpenElement element) {
            return truth;
        }
    }

    record Not(Condition condition) implements Condition {
        @Override
        public Truth of(OpenElement element) {
            return condition.of(element).not();
        }

        @Override
        public boolean isOfContent() {
            return condition.isOfContent();
        }
    }

    record And(Condition one, Condition other) implements Condition {
        @Override
        public Truth of(OpenElement element) {
            Truth first = one.of(element);
            return first == Truth.NO ? first : first.and(other.of(element));
        }

        @Override
        public boolean isOfContent() {
            return one.isOfContent() || other.isOfContent();
        }
    }

    record Or(Condition one, Condition other) implements Condition {
        @Override
        public Truth of(OpenElement element) {
            Truth first = one.of(element);
            return first == Truth.YES ? first : first.or(other.of(element));
        }

        @Override
        public boolean isOfContent() {
            return one.isOfContent() || other.isOfContent();
        }
    }

    /** There is an attribute of this name. */
    record HasAttribute(String uri, String local) implements Condition {
        @Override
        public Truth of(OpenElement element) {
            return Truth.of(element.attribute(uri, local) != null);
        }
    }

    /** There is an attribute of this name, and its value is, or is not, one of these. */
    record AttributeIs(String uri, String local, Set<String> values, boolean one) implements Condition {
        @Override
        public Truth of(OpenElement element) {
            String value = element.attribute(uri, local);
            return Truth.of(value != null && values.contains(value) == one);
        }
    }

    /** The element itself passes a test of {@link ElementTests}. */
    record Self(int test) implements Condition {
        @Override
        public Truth of(OpenElement element) {
            return Truth.of(ElementTests.passes(element.self(), test));
        }
    }

    /** The parent passes a test. */
    record Parent(int test) implements Condition {
        @Override
        public Truth of(OpenElement element) {
            return Truth.of(element.outer() != null && ElementTests.passes(element.outer().self(), test));
        }
    }

    /** One of the ancestors passes a test. */
    record Ancestor(int test) implements Condition {
        @Override
        public Truth of(OpenElement element) {
            return Truth.of(ElementTests.passes(element.around(), test));
        }
    }

    /** A sibling before it passes a test. */
    record Before(int test) implements Condition {
        @Override
        public Truth of(OpenElement element) {
            return Truth.of(element.outer() != null && ElementTests.passes(element.outer().children(), test));
        }
    }

    /** One of the children passes a test. */
    record Child(int test) implements OfContent {
        @Override
        public boolean holds(OpenElement element) {
            return ElementTests.passes(element.children(), test);
        }
    }

    /** More than one of the children pass a test. */
    record Children(int test) implements OfContent {
        @Override
        public boolean holds(OpenElement element) {
            return ElementTests.passes(element.repeated(), test);
        }
    }

    /** One of the descendants passes a test. */
    record Descendant(int test) implements OfContent {
        @Override
        public boolean holds(OpenElement element) {
            return ElementTests.passes(element.below(), test);
        }
    }

    /** There is something other than white space in the element's text. */
    record HasWords() implements OfContent {
        @Override
        public boolean holds(OpenElement element) {
            return element.hasWords();
        }
    }

    /** There may be text among the children. */
    record HasText() implements Condition {
        @Override
        public Truth of(OpenElement element) {
            return element.isComplete() && !element.hasText() ? Truth.NO : Truth.MAYBE;
        }

        @Override
        public boolean isOfContent() {
            return true;
        }
    }

    /** A condition that holds from some point between the tags on, or never. */
    sealed interface OfContent extends Condition {
        boolean holds(OpenElement element);

        @Override
        default Truth of(OpenElement element) {
            return holds(element) ? Truth.YES : element.isComplete() ? Truth.NO : Truth.MAYBE;
        }

        @Override
        default boolean isOfContent() {
            return true;
        }
    }
}
