package org.teigram.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teigram.check.relaxng.FormMutator;
import org.teigram.check.relaxng.Ordeal;

/**
 * Real documents damaged in every way we could think of, by several schemas: no crash, no hang, jing's verdict, its first
 * error's tag, places inside the document, the same by two threads. {@code -Dmutations=20000} tries so many of each pair.
 */
class MutationIT {

    private static final Path CORPORA = Path.of("..", "shared", "corpora");
    private static final int MUTATIONS = Integer.getInteger("mutations", 150);
    private static final int FROM = Integer.getInteger("mutations.from", 0);
    private static final int AT_ONCE = 500;
    private static final int SMALL = 60_000;
    private static final double SAME_FIRST = 0.99;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "tei-schema/tei_all.rng, dharma-pallava",
        "tei-schema/tei_all.rng, schnitzler-briefe",
        "tei-schema/tei_all.rng, cmif-schnitzler",
        "tei-schema/tei_all.rng, serafin",
        "tei-schema/tei_lite.rng, aozora",
        "tei-schema/tei_lite.rnc, aozora",
        "tei-schema/tei_drama.rng, dracor-ger",
        "tei-schema/tei_ms.rng, dharma-pallava",
        "dharma-schema/src/schema/latest/DHARMA_Schema.rng, dharma-pallava",
        "dracor-validate/src/schemas/dracor_1.6.0.rng, dracor-ger",
        "cmif-sig/src/schema/cmi-customization.rng, cmif-schnitzler"
    })
    void whatever_is_done_to_a_document(String schema, String corpus) throws Exception {
        assumeThat(CORPORA).as("the corpora, which are kept outside the repository").isDirectory();
        List<String> documents = documents(CORPORA.resolve(corpus));
        Ordeal ordeal = new Ordeal(CORPORA.resolve(schema).toRealPath(), folder);
        for (int from = FROM; from < FROM + MUTATIONS; from += AT_ONCE) {
            int to = Math.min(FROM + MUTATIONS, from + AT_ONCE);
            ordeal.run(from, to, i -> FormMutator.damage(documents.get(i % documents.size()), i));
        }
        System.out.println("damaged " + corpus + " by " + schema + ": " + ordeal.tally());
        assertThat(ordeal.broken()).isEmpty();
        assertThat(ordeal.tally().firstAgreement())
                .as(ordeal.tally().otherFirst().toString())
                .isGreaterThanOrEqualTo(SAME_FIRST);
        assertThat(ordeal.tally().documents()).isGreaterThan(MUTATIONS / 4);
    }

    private static List<String> documents(Path corpus) throws IOException {
        try (Stream<Path> files = Files.walk(corpus)) {
            return files.filter(file -> file.toString().endsWith(".xml") && file.toFile().length() < SMALL)
                    .sorted()
                    .map(MutationIT::read)
                    .filter(text -> text.contains("http://www.tei-c.org/ns/1.0"))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
