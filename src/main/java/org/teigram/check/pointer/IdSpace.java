package org.teigram.check.pointer;

import java.util.Optional;
import java.util.Set;

/** The ids that a pointer's fragment may name: those of this document or of another file. */
interface IdSpace {

    boolean has(String id);

    /** The local name of the TEI element with this id; empty where it is another vocabulary's, or not one. */
    Optional<String> kind(String id);

    Set<String> all();
}
