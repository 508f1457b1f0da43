package org.teigram.document;

import java.util.Map;
import java.util.Optional;
import org.teigram.diagnostic.Location;

/**
 * A processing instruction {@code <?teigram ...?>}, which speaks of the element that follows it.
 *
 * @param pseudoAttributes its {@code name="value"} pairs
 * @param place where it stands
 * @param element that element from its start tag to its end tag; absent where none follows in its own file and parent
 */
public record ScopedInstruction(
        Map<String, String> pseudoAttributes, Location.Place place, Optional<Location.Place> element) {}
