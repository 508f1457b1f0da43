package org.teigram.export;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One kind of output.
 *
 * @param id the name it is asked for by
 * @param extension of its files, without the leading dot; no two formats of one scope share one
 * @param options what can be set, in the order of the catalog
 */
public record Format(
        String id, String title, Scope scope, URI stylesheet, String extension, String mediaType, List<Option> options) {

    /** The name of what is made of all documents together, without extension. */
    private static final String OF_ALL = "corpus";

    /** What one file of the format is of. */
    public enum Scope {
        /** Of one document. */
        DOCUMENT,
        /** Of all documents of a run, an entry or more for each. */
        PROJECT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A parameter of the stylesheet that users may set.
     *
     * @param values those allowed; empty where any text is
     */
    public record Option(String name, List<String> values, String defaultValue, String description) {}

    /**
     * The path of an output below the output folder.
     *
     * @param document the path of the document's outputs, without extension
     */
    public String outputName(String document) {
        return (scope == Scope.PROJECT ? OF_ALL : document) + "." + extension;
    }

    /** @throws IllegalArgumentException with a sentence for the user, if the format has no such option or value */
    public void verify(Map<String, String> settings) {
        settings.forEach((name, value) -> {
            Option option = options.stream().filter(o -> o.name().equals(name)).findFirst().orElseThrow(
                    () -> new IllegalArgumentException("the format `" + id + "` has no option `" + name + "`"));
            if (!option.values().isEmpty() && !option.values().contains(value)) {
                throw new IllegalArgumentException("the option `" + name + "` of `" + id + "` is one of "
                        + String.join(", ", option.values()) + ", not `" + value + "`");
            }
        });
    }
}
