package org.teigram.odd;

import java.util.List;

/** A RELAX NG pattern in the XML syntax, as far as the grammars compiled from an ODD use it. */
public sealed interface Pattern {

    record Group(List<Pattern> parts) implements Pattern {}

    record Choice(List<Pattern> alternatives) implements Pattern {}

    /** {@code min} is 0 or 1; {@code unbounded} tells {@code zeroOrMore} and {@code oneOrMore} from {@code optional}. */
    record Repeat(Pattern pattern, int min, boolean unbounded) implements Pattern {}

    record Element(String name, Pattern content) implements Pattern {}

    record Attribute(String name, Pattern value) implements Pattern {}

    record Ref(String name) implements Pattern {}

    record Items(Pattern pattern) implements Pattern {}

    /** An XSD datatype with the regular expression that narrows it, or "" for none. */
    record Data(String type, String regex) implements Pattern {}

    record Value(String text) implements Pattern {}

    record Text() implements Pattern {}

    record Empty() implements Pattern {}

    record NotAllowed() implements Pattern {}
}
