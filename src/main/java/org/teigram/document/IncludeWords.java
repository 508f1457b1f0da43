package org.teigram.document;

import java.util.Optional;

/** Says what is wrong with an {@code xi:include} (XInclude 1.0), of which Xerces speaks in sentences. */
final class IncludeWords {

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
    static WellFormedness ofPassage(String pointer) {
        String message = pointer.startsWith("element(/")
                ? "an included file has no element at `" + pointer + "`"
                : "the passage `" + pointer + "` was not included: only pointers such as `element(/1/2)` are followed";
        return new WellFormedness(message, Optional.of("include the whole file, or a file with the passage alone"));
    }

    private static Optional<WellFormedness> say(String message, String hint) {
        return Optional.of(new WellFormedness(message, Optional.of(hint)));
    }
}
