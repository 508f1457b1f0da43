package org.teigram.document.malformed;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Files that are no XML text from their first bytes on, though their name ends as if they were. */
final class ForeignBytes {

    private static final Pattern DECLARES_WIDE =
            Pattern.compile("^(\u00EF\u00BB\u00BF)?<\\?xml[^>]*encoding\\s*=\\s*[\"']UTF-?(16|32).*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 200;

    private ForeignBytes() {}

    static Optional<WellFormedness> in(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.isBlank()) {
            return say("the file is empty", "write the `TEI` element");
        }
        if (head.startsWith("\u001F\u008B")) {
            return say("the file is compressed by gzip", "unpack it");
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return say("the file is a ZIP archive, as of a word processor, and not XML", "export it as TEI");
        }
        if (head.startsWith("%PDF") || head.startsWith("{\\rtf")) {
            return say("the file is a " + (head.startsWith("%") ? "PDF" : "RTF") + " document and not XML", "export it as TEI");
        }
        if (DECLARES_WIDE.matcher(head).matches()) {
            return say("the file is not in the encoding that its XML declaration names", "write `encoding=\"UTF-8\"`");
        }
        boolean unmarked = head.matches("(?s)<\0[^?].*|\0<\0[^?].*");
        return unmarked
                ? say("the file is in UTF-16, but does not say so", "save it as UTF-8")
                : Optional.empty();
    }

    private static Optional<WellFormedness> say(String message, String hint) {
        return Optional.of(new WellFormedness(message, Optional.of(hint)));
    }
}
