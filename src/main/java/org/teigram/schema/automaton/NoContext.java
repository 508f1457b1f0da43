package org.teigram.schema.automaton;

import com.thaiopensource.relaxng.match.MatchContext;

/** For steps that no declaration bears on: jing puts names into its messages by it, and nobody reads those. */
enum NoContext implements MatchContext {
    NONE;

    @Override
    public String getPrefix(String namespace) {
        return "p";
    }

    @Override
    public String resolveNamespacePrefix(String prefix) {
        return null;
    }

    @Override
    public String getBaseUri() {
        return null;
    }

    @Override
    public boolean isUnparsedEntity(String name) {
        return false;
    }

    @Override
    public boolean isNotation(String name) {
        return false;
    }
}
