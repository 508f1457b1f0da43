package org.teigram.document.malformed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what is wrong with an {@code xi:include} (XInclude 1.0), of which Xerces speaks in sentences. */
public final class IncludeWords {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}_.\\-\\u00B7]*");
    private static final Pattern BY_ID = Pattern.compile("\\s*xpointer\\(\\s*id\\((['\"])([^'\"<&]+)\\1\\)\\s*\\)\\s*");

    private IncludeWords() {}

    static Optional<WellFormedness> of(String sentence) {
        if (sentence.startsWith("Recursive include")) {
            return say("an `xi:include` leads back to a file that it stands in", "delete it, or include another file");
        }
        if (sentence.startsWith("Fragment identifiers")) {
            return say("`@href` of an `xi:include` has a `#`, which XInclude forbids", "include the whole file");
        }
        if (sentence.startsWith("Invalid value for 'parse'")) {
            return say("`@parse` of an `xi:include` is neither `xml` nor `text`", "write `parse=\"xml\"`");
        }
        if (sentence.startsWith("xpointer attribute must be present") || sentence.startsWith("The 'href' attribute")) {
            return say("an `xi:include` has no `@href`", "write `href=\"...\"` with the file to include");
        }
        return sentence.startsWith("An 'include' failed")
                ? say("an `xi:include` includes nothing", "correct its `@href` and `@xpointer`, or give it an `xi:fallback`")
                : Optional.empty();
    }

    /** @param pointer the include's {@code xpointer} */
    public static WellFormedness ofPassage(String pointer) {
        if (NAME.matcher(pointer).matches()) {
            return new WellFormedness("an included file has no element with the id `" + pointer + "`",
                    Optional.of("correct `@xpointer`, or give an element of the file this `xml:id`"));
        }
        Matcher byId = BY_ID.matcher(pointer);
        String unknown = "the passage `" + pointer + "` was not included: pointers by `xpointer()` are not followed";
        if (byId.matches()) {
            return new WellFormedness(unknown, Optional.of("write `xpointer=\"" + byId.group(2) + "\"`"));
        }
        String message = pointer.startsWith("element(")
                ? "an included file has no element at `" + pointer + "`"
                : unknown;
        return new WellFormedness(message, Optional.of("name an `xml:id`, or include the whole file"));
    }

    private static Optional<WellFormedness> say(String message, String hint) {
        return Optional.of(new WellFormedness(message, Optional.of(hint)));
    }
}
