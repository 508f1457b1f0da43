package org.teigram.check.relaxng;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One compiled schema, many threads: each gets what one thread alone gets. */
final class SharedSchemaTest {

    private static final Path FOLDER = Path.of("src/test/resources/check/schema");
    private static final int THREADS = 8;
    private static final int ROUNDS = 3;

    @Test
    void threadsDoNotDisturbEachOther() throws Exception {
        Witness witness = new Witness(FOLDER.resolve("letter.rng").toAbsolutePath(), FOLDER);
        List<Path> fixtures = RelaxNgFixturesTest.fixtures();
        List<String> alone = judge(new Witness(FOLDER.resolve("letter.rng").toAbsolutePath(), FOLDER), fixtures);

        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        List<Future<List<String>>> results = new ArrayList<>();
        for (int i = 0; i < ROUNDS * THREADS; i++) {
            results.add(pool.submit(() -> judge(witness, fixtures)));
        }
        for (Future<List<String>> result : results) {
            assertThat(result.get()).isEqualTo(alone);
        }
        pool.shutdown();
    }

    private static List<String> judge(Witness witness, List<Path> fixtures) throws Exception {
        List<String> results = new ArrayList<>();
        for (Path fixture : fixtures) {
            results.add(witness.ours(fixture).toString());
        }
        return results;
    }
}
