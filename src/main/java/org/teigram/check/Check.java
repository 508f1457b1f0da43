package org.teigram.check;

/**
 * One kind of examination of a document. An instance holds what is compiled once for a run and is shared by its threads;
 * what belongs to one document is made anew for each.
 */
public sealed interface Check permits StreamCheck, TreeCheck {

    /** The name that {@code --checks} chooses it by. */
    String name();
}
