package org.teigram.check.pointer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teigram.document.place.ElementMark;

/**
 * Elements that point to themselves where TEI speaks of another one, and chains that lead back to their first element
 * (TEI Guidelines, SAAG, SAIE).
 */
final class Circles {

    private static final Set<String> CHAINS = Set.of("next", "prev", "copyOf");
    private static final Set<String> TO_OTHERS = Set.of("next", "prev", "copyOf", "sameAs", "corresp", "synch", "exclude");

    /** @param why the end of a sentence that begins with the pointer */
    record Circle(Pointer pointer, String why) {}

    private Circles() {}

    static List<Circle> of(List<Pointer> pointers, DocumentIds ids) {
        List<Circle> circles = new ArrayList<>();
        Map<String, Map<ElementMark, Pointer>> chains = new HashMap<>();
        for (Pointer pointer : pointers) {
            Optional<ElementMark> target = TO_OTHERS.contains(pointer.attribute()) ? target(pointer, ids) : Optional.empty();
            if (target.isPresent() && target.get() == pointer.mark()) {
                circles.add(new Circle(pointer, "which is this element itself"));
            } else if (target.isPresent() && CHAINS.contains(pointer.attribute())) {
                chains.computeIfAbsent(pointer.attribute(), key -> new LinkedHashMap<>()).put(pointer.mark(), pointer);
            }
        }
        chains.values().forEach(chain -> circles.addAll(in(chain, ids)));
        return circles;
    }

    private static Optional<ElementMark> target(Pointer pointer, DocumentIds ids) {
        return pointer.target().startsWith("#") ? ids.element(pointer.target().substring(1)) : Optional.empty();
    }

    /** Each circle once, told of the element of it that comes first in the document. */
    private static List<Circle> in(Map<ElementMark, Pointer> chain, DocumentIds ids) {
        List<Circle> circles = new ArrayList<>();
        Map<ElementMark, Integer> walked = new IdentityHashMap<>();
        int walk = 0;
        for (ElementMark start : chain.keySet()) {
            walk++;
            ElementMark at = start;
            while (at != null && chain.containsKey(at) && !walked.containsKey(at)) {
                walked.put(at, walk);
                at = target(chain.get(at), ids).orElse(null);
            }
            if (at != null && walked.getOrDefault(at, 0) == walk) {
                circles.add(circle(chain, first(at, chain, ids)));
            }
        }
        return circles;
    }

    private static Circle circle(Map<ElementMark, Pointer> chain, ElementMark first) {
        String attribute = chain.get(first).attribute();
        return new Circle(chain.get(first), "and by `@" + attribute + "` from there the way leads back to this element");
    }

    private static ElementMark first(ElementMark member, Map<ElementMark, Pointer> chain, DocumentIds ids) {
        Set<ElementMark> circle = new HashSet<>();
        ElementMark at = member;
        while (circle.add(at)) {
            at = target(chain.get(at), ids).orElseThrow();
        }
        return chain.keySet().stream().filter(circle::contains).findFirst().orElseThrow();
    }
}
