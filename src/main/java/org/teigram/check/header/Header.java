package org.teigram.check.header;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teigram.document.place.ElementMark;

/** What the header of one document, or of a corpus, says. */
final class Header {

    private final ElementMark root;
    private final Set<Fact> said;
    private final Map<String, ElementMark> places = new HashMap<>();

    /** @param root the {@code TEI} or {@code teiCorpus} */
    Header(ElementMark root, Set<Fact> saidAround) {
        this.root = root;
        this.said = saidAround.isEmpty() ? EnumSet.noneOf(Fact.class) : EnumSet.copyOf(saidAround);
    }

    ElementMark root() {
        return root;
    }

    Set<Fact> said() {
        return said;
    }

    void element(String name, ElementMark mark) {
        places.putIfAbsent(name, mark);
    }

    void say(Fact fact) {
        said.add(fact);
    }

    /** Some text stands there that is not blank. */
    void text(List<String> path) {
        for (Fact fact : Fact.values()) {
            if (!said.contains(fact) && fact.isSaidBy(path)) {
                said.add(fact);
            }
        }
    }

    /** Where a fact should stand: the element meant for it, else the nearest one that there is. */
    ElementMark place(Fact fact) {
        return places.getOrDefault(fact.place(), places.getOrDefault("fileDesc", places.getOrDefault("teiHeader", root)));
    }

    boolean isThere() {
        return places.containsKey("teiHeader");
    }
}
