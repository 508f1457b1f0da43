package org.teigram.check;

import org.teigram.diagnostic.Rule;

/** What a grammar, RELAX NG or XSD, can object to. */
public final class GrammarRules {

    /** An element stands where the schema does not allow it. */
    public static final Rule UNEXPECTED_ELEMENT = Rule.error("schema/unexpected-element");
    /** An element ends, or goes on, without an element that the schema requires there. */
    public static final Rule MISSING_ELEMENT = Rule.error("schema/missing-element");
    /** The schema does not allow this attribute on this element. */
    public static final Rule UNEXPECTED_ATTRIBUTE = Rule.error("schema/unexpected-attribute");
    /** An attribute that the schema requires is not there. */
    public static final Rule MISSING_ATTRIBUTE = Rule.error("schema/missing-attribute");
    /** An attribute's value is not one that the schema allows. */
    public static final Rule BAD_VALUE = Rule.error("schema/bad-value");
    /** An element's text is not what the schema allows as its value. */
    public static final Rule BAD_CONTENT = Rule.error("schema/bad-content");
    /** Text stands where the schema allows only elements, or nothing. */
    public static final Rule UNEXPECTED_TEXT = Rule.error("schema/unexpected-text");
    /** An attribute the schema types as ID has a value that another one has. */
    public static final Rule DUPLICATE_ID = Rule.error("schema/duplicate-id");
    /** An attribute the schema types as IDREF names no ID of the document. */
    public static final Rule UNRESOLVED_IDREF = Rule.error("schema/unresolved-idref");
    /** A validation rule of XSD that is rare enough to have no sentence of its own. */
    public static final Rule OTHER = Rule.error("schema/other");

    private GrammarRules() {}
}
