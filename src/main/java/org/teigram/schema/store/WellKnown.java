package org.teigram.schema.store;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Aliases that need not be given: the schemas of the TEI's own releases. Nothing is fetched until one is added. */
public final class WellKnown {

    private static final String FOLDER = "https://www.tei-c.org/release/xml/tei/custom/schema/relaxng/";
    private static final List<String> NAMES = List.of(
            "tei_all", "tei_bare", "tei_corpus", "tei_dictionaries", "tei_drama", "tei_jtei", "tei_lite", "tei_minimal",
            "tei_ms", "tei_odds", "tei_simplePrint", "tei_speech", "tei_tite");

    private WellKnown() {}

    public static List<String> names() {
        return NAMES;
    }

    public static Optional<URI> url(String alias) {
        return NAMES.contains(alias) ? Optional.of(URI.create(FOLDER + alias + ".rng")) : Optional.empty();
    }
}
