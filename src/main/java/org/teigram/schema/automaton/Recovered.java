package org.teigram.schema.automaton;

import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.relaxng.match.NameClass;

/**
 * Tells apart the matchers of documents that are in error. To jing two of them are equal only if their last errors read
 * alike, so that each kind of error would make all states anew. This asks for what the document may go on with: jing
 * works out the possible attributes of a pattern once and keeps them, so they are one object for one pattern.
 */
final class Recovered {

    private final NameClass attributes;
    private final boolean textTyped;
    private final int hash;

    Recovered(Matcher matcher) {
        this.attributes = matcher.possibleAttributeNames();
        this.textTyped = matcher.isTextTyped();
        this.hash = matcher.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Recovered that
                && attributes == that.attributes
                && textTyped == that.textTyped
                && hash == that.hash;
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
