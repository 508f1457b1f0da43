package org.teigram.document.place;

import java.util.HashMap;
import java.util.Map;

/** How many children of each name an element has had so far. Most elements have children of few names. */
final class ChildCounts {

    private static final int FEW = 4;

    private final String[] names = new String[FEW];
    private final int[] counts = new int[FEW];
    private Map<String, Integer> others = Map.of();

    /** Counts one more child of this name; returns its number among them, from 1. */
    int add(String name) {
        for (int i = 0; i < FEW; i++) {
            if (names[i] == null) {
                names[i] = name;
            }
            if (names[i].equals(name)) {
                return ++counts[i];
            }
        }
        others = others.isEmpty() ? new HashMap<>() : others;
        return others.merge(name, 1, Integer::sum);
    }
}
