package org.teigram.check.alignment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xml.sax.Attributes;

/** The words by which projects say what view of a text an element is, as {@code xslt/lib/divisions.xsl} has them. */
final class ViewKinds {

    private static final Map<String, String> KINDS = Map.of(
            "facsimile", "facsimile",
            "edition", "transcription",
            "original", "transcription",
            "source", "transcription",
            "transcription", "transcription",
            "transcript", "transcription",
            "diplomatic", "transcription",
            "normalized", "transcription",
            "normalised", "transcription",
            "translation", "translation");

    private ViewKinds() {}

    /** Of the element's type or subtype. */
    static Optional<String> of(Attributes attributes) {
        String type = attributes.getValue("type");
        String subtype = attributes.getValue("subtype");
        return type == null && subtype == null
                ? Optional.empty()
                : Stream.of(type, subtype)
                        .filter(value -> value != null)
                        .flatMap(value -> Arrays.stream(value.strip().split("\\s+")))
                        .flatMap(word -> ofWord(word).stream())
                        .findFirst();
    }

    static Optional<String> ofWord(String word) {
        return Optional.ofNullable(KINDS.get(word.toLowerCase(Locale.ROOT)));
    }
}
