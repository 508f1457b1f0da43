package org.teigram.check.alignment;

import java.util.Arrays;
import java.util.List;

/** The ids of this document that a list of pointers names. */
final class LocalIds {

    private LocalIds() {}

    static List<String> of(String pointers) {
        return pointers.indexOf('#') < 0
                ? List.of()
                : Arrays.stream(pointers.strip().split("\\s+"))
                        .filter(pointer -> pointer.startsWith("#"))
                        .map(pointer -> pointer.substring(1))
                        .toList();
    }
}
