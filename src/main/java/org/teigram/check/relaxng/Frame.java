package org.teigram.check.relaxng;

import com.thaiopensource.xml.util.Name;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.teigram.document.place.ElementMark;

/** An open element, and what has been told in it, so that nothing is told twice. */
final class Frame {

    final Frame parent;
    final ElementMark mark;
    final Name name;
    /** The sibling before it that the parent took; null where there is none. */
    private final ElementMark preceding;
    private ElementMark lastChild;
    /** An unexpected element was told, and no element has been accepted since: what is missing here is its fault. */
    private boolean hole;
    /** How many unexpected elements and texts were told that have not yet accounted for something missing. */
    private int strays;
    /** The element itself was told to be unexpected: what does not fit in it is no fault of its own. */
    boolean stray;
    boolean textTold;
    /** It was told that the element holds no elements, and nothing more need be said of what is in it. */
    boolean emptyTold;
    private Set<Name> missing = Set.of();

    Frame(Frame parent, ElementMark mark, Name name) {
        this.parent = parent;
        this.mark = mark;
        this.name = name;
        this.preceding = parent == null ? null : parent.lastChild;
        if (parent != null) {
            parent.lastChild = mark;
        }
    }

    Optional<ElementMark> preceding() {
        return Optional.ofNullable(preceding);
    }

    /** It does not belong here, and what comes after it is not to be judged by it. */
    void isStray() {
        stray = true;
        if (parent != null) {
            parent.lastChild = preceding;
        }
    }

    Optional<Frame> above() {
        return Optional.ofNullable(parent);
    }

    boolean hasHole() {
        return hole;
    }

    void toldUnexpected() {
        hole = true;
        strays++;
    }

    void toldText() {
        textTold = true;
        strays++; // untagged text mostly stands for the element it was to be in
    }

    void accepted() {
        hole = false;
    }

    /**
     * Whether it has been told already that something is missing: an unexpected element stands in its place. Each
     * accounts for one missing element, and for all that are missing where it stands.
     */
    boolean isAccountedFor(int missingElements) {
        boolean accounted = hole || missingElements <= strays;
        strays = accounted ? Math.max(0, strays - missingElements) : strays;
        return accounted;
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
