package org.teigram.check.facsimile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.xml.sax.Attributes;

/**
 * The corners of a place on an image, as far as they are given.
 *
 * @param numbers by attribute
 * @param bad those of the attributes that hold no number
 */
record Corners(Map<String, Double> numbers, List<String> bad) {

    private static final List<String> NAMES = List.of("ulx", "uly", "lrx", "lry");
    private static final Corners NONE = new Corners(Map.of(), List.of());

    static Corners of(Attributes attributes) {
        if (NAMES.stream().allMatch(name -> attributes.getIndex(name) < 0)) {
            return NONE;
        }
        Map<String, Double> numbers = new HashMap<>();
        List<String> bad = new ArrayList<>();
        for (String name : NAMES) {
            String value = attributes.getValue(name);
            OptionalDouble number = value == null ? OptionalDouble.empty() : Numbers.of(value);
            number.ifPresent(n -> numbers.put(name, n));
            if (value != null && number.isEmpty()) {
                bad.add(name);
            }
        }
        return new Corners(numbers, bad);
    }

    List<String> given() {
        return NAMES.stream().filter(numbers::containsKey).toList();
    }

    List<String> missing() {
        return NAMES.stream().filter(name -> !numbers.containsKey(name)).toList();
    }

    boolean isIncomplete() {
        return !numbers.isEmpty() && numbers.size() < NAMES.size();
    }

    boolean isInverted(String upper, String lower) {
        return numbers.containsKey(upper) && numbers.containsKey(lower) && numbers.get(upper) > numbers.get(lower);
    }
}
