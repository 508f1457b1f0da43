package org.teigram.schema.store;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the TEI release that a schema says it was made from, as TEI's tools write it into a comment at its head. */
final class TeiVersion {

    private static final int HEAD = 20_000;
    private static final Pattern VERSION = Pattern.compile(
            "TEI Edition:\\s*(?:P5\\s+)?(?:Version\\s+)?(\\d[\\w.]*\\w)\\b|/Vault/P5/(\\d[\\w.]*\\w)/", Pattern.CASE_INSENSITIVE);

    private TeiVersion() {}

    static Optional<String> in(byte[] schema) {
        String head = new String(schema, 0, Math.min(schema.length, HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
        Matcher matcher = VERSION.matcher(head);
        return matcher.find()
                ? Optional.of(matcher.group(1) != null ? matcher.group(1) : matcher.group(2))
                : Optional.empty();
    }
}
