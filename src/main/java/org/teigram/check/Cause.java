package org.teigram.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teigram.document.place.ElementMark;

/**
 * What a finding is about, so that findings of several checks about one thing can be told once.
 *
 * @param attributes the attributes' names as the document writes them, and the name that was meant where one is misspelt;
 *     empty where it is about the element itself
 */
public record Cause(ElementPlace element, Optional<ElementPlace> parent, Set<String> attributes) {

    public static Cause of(ElementMark mark, String... attributes) {
        return new Cause(ElementPlace.of(mark), mark.parent().map(ElementPlace::of), Set.copyOf(List.of(attributes)));
    }

    /** About the document as a whole. */
    public static Cause ofDocument() {
        return new Cause(new ElementPlace("", 0, 0), Optional.empty(), Set.of());
    }
}
