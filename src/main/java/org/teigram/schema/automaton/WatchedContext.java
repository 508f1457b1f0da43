package org.teigram.schema.automaton;

import com.thaiopensource.relaxng.match.MatchContext;

/** A document's declarations, and whether anybody asked for them: what depends on them holds for this place only. */
final class WatchedContext implements MatchContext {

    private final MatchContext context;
    private boolean asked;

    WatchedContext(MatchContext context) {
        this.context = context;
    }

    boolean wasAsked() {
        return asked;
    }

    private MatchContext ask() {
        asked = true;
        return context;
    }

    @Override
    public String getPrefix(String namespace) {
        return ask().getPrefix(namespace);
    }

    @Override
    public String resolveNamespacePrefix(String prefix) {
        return ask().resolveNamespacePrefix(prefix);
    }

    @Override
    public String getBaseUri() {
        return ask().getBaseUri();
    }

    @Override
    public boolean isUnparsedEntity(String name) {
        return ask().isUnparsedEntity(name);
    }

    @Override
    public boolean isNotation(String name) {
        return ask().isNotation(name);
    }
}
