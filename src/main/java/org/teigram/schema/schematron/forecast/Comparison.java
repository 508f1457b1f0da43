package org.teigram.schema.schematron.forecast;

import net.sf.saxon.expr.parser.Token;

/** How two values are compared. */
enum Comparison {
    EQUAL, UNEQUAL, LESS, AT_MOST, GREATER, AT_LEAST, OTHER;

    /** @param token Saxon's, of a comparison of single values */
    static Comparison of(int token) {
        return switch (token) {
            case Token.FEQ -> EQUAL;
            case Token.FNE -> UNEQUAL;
            case Token.FLT -> LESS;
            case Token.FLE -> AT_MOST;
            case Token.FGT -> GREATER;
            case Token.FGE -> AT_LEAST;
            default -> OTHER;
        };
    }

    /** The same of the second value and the first. */
    Comparison mirrored() {
        return switch (this) {
            case LESS -> GREATER;
            case AT_MOST -> AT_LEAST;
            case GREATER -> LESS;
            case AT_LEAST -> AT_MOST;
            default -> this;
        };
    }
}
