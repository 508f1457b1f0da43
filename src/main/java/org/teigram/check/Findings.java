package org.teigram.check;

import java.util.ArrayList;
import java.util.List;

/** Collects what the checks of one document object to. Used on one thread. */
public final class Findings {

    private final List<Finding> all = new ArrayList<>();

    public void add(Finding finding) {
        all.add(finding);
    }

    /** All of them, in the order in which they came. */
    public List<Finding> all() {
        return List.copyOf(all);
    }
}
