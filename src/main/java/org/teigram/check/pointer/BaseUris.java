package org.teigram.check.pointer;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import org.teigram.document.place.ElementMark;

/**
 * The base URI in force at each element (XML Base): {@code xml:base}, relative to that of the parent, else the file that
 * holds the element. Most documents have one, and nothing is kept for their elements.
 */
final class BaseUris {

    private record Scope(int depth, String base) {}

    private final Deque<Scope> scopes = new ArrayDeque<>();
    private int depth;

    /** @param own the element's {@code xml:base}; null where it has none */
    void start(ElementMark element, String own) {
        depth++;
        boolean entered = element.entersFile();
        if (entered || own != null) {
            String outer = entered ? element.systemId() : base();
            scopes.push(new Scope(depth, own == null ? outer : resolve(outer, own)));
        }
    }

    void end() {
        if (scopes.peek().depth() == depth) {
            scopes.pop();
        }
        depth--;
    }

    String base() {
        return scopes.peek().base();
    }

    private static String resolve(String outer, String own) {
        try {
            return URI.create(outer).resolve(own.strip()).toString();
        } catch (IllegalArgumentException e) {
            return outer;
        }
    }
}
