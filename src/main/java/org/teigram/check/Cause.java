package org.teigram.check;

import java.util.Set;
import org.teigram.document.ElementMark;

/**
 * What a finding is about, so that findings of several checks about one thing can be told once: the element, known by
 * where its start tag ends, and the attributes concerned.
 *
 * @param attributes the attributes' names as the document writes them, and the name that was meant where one is misspelt;
 *     empty where it is about the element itself
 */
public record Cause(String systemId, int line, int column, Set<String> attributes) {

    public static Cause of(ElementMark mark, String... attributes) {
        return new Cause(mark.systemId(), mark.line(), mark.column(), Set.of(attributes));
    }
}
