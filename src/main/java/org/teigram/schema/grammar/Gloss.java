package org.teigram.schema.grammar;

import com.thaiopensource.relaxng.edit.Annotated;
import com.thaiopensource.relaxng.edit.ElementAnnotation;
import com.thaiopensource.relaxng.edit.TextAnnotation;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a schema's documentation says an element or attribute is for (RELAX NG DTD Compatibility, 2.5). Schemas made from
 * an ODD carry the TEI's own descriptions there, with the other name before it and the chapters behind.
 */
final class Gloss {

    private static final String NAMESPACE = "http://relaxng.org/ns/compatibility/annotations/1.0";
    private static final int LONGEST = 110;

    private Gloss() {}

    /** The first description, on one line, without a full stop, shortened at a word. */
    static Optional<String> of(Annotated pattern) {
        return pattern.getChildElementAnnotations().stream()
                .filter(ElementAnnotation.class::isInstance)
                .map(ElementAnnotation.class::cast)
                .filter(annotation -> NAMESPACE.equals(annotation.getNamespaceUri())
                        && annotation.getLocalName().equals("documentation"))
                .map(Gloss::text)
                .map(Gloss::plain)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static String text(ElementAnnotation annotation) {
        return annotation.getChildren().stream()
                .filter(TextAnnotation.class::isInstance)
                .map(child -> ((TextAnnotation) child).getValue())
                .collect(Collectors.joining());
    }

    private static String plain(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        line = line.replaceFirst("^\\([^()]{1,60}\\) ", "").replaceFirst(" ?\\[[^\\[]*]$", "");
        line = line.replaceFirst("\\.$", "").replace('`', '\'');
        int end = line.lastIndexOf(' ', LONGEST);
        return line.length() <= LONGEST || end < 0 ? line : line.substring(0, end).replaceFirst("[,;:]$", "") + " …";
    }
}
