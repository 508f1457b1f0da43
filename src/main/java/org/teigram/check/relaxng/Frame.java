package org.teigram.check.relaxng;

import com.thaiopensource.xml.util.Name;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.teigram.document.ElementMark;

/** An open element, and what has been told in it, so that nothing is told twice. */
final class Frame {

    final Frame parent;
    final ElementMark mark;
    final Name name;
    /** An unexpected element was told, and no element has been accepted since: what is missing here is its fault. */
    boolean hole;
    boolean textTold;
    /** It was told that the element must be empty, and nothing more need be said of what is in it. */
    boolean emptyTold;
    private Set<Name> missing = Set.of();

    Frame(Frame parent, ElementMark mark, Name name) {
        this.parent = parent;
        this.mark = mark;
        this.name = name;
    }

    Optional<Frame> above() {
        return Optional.ofNullable(parent);
    }

    void toldMissing(Name element) {
        missing = missing.isEmpty() ? new HashSet<>() : missing;
        missing.add(element);
    }

    /** Whether this element was told to be missing earlier, and so stands too late; true once. */
    boolean comesLate(Name element) {
        return !missing.isEmpty() && missing.remove(element);
    }
}
