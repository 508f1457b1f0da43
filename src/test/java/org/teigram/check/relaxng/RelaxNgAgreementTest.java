package org.teigram.check.relaxng;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fixtures, damaged in many ways: our verdict is jing's each time. */
final class RelaxNgAgreementTest {

    private static final Path FOLDER = Path.of("src/test/resources/check/schema");
    private static final int EACH = 25;
    private static final double SAME_FIRST = 0.99;

    @TempDir
    Path folder;

    @Test
    void damagedDocumentsGetJingsVerdict() throws Exception {
        Witness witness = new Witness(FOLDER.resolve("letter.rng").toAbsolutePath(), FOLDER);
        Tally tally = new Tally();
        for (Path fixture : RelaxNgFixturesTest.fixtures()) {
            String document = Files.readString(fixture);
            for (int seed = 0; seed < EACH; seed++) {
                Path damaged = folder.resolve(seed + "-" + fixture.getFileName());
                Files.writeString(damaged, Mutator.damage(document, seed));
                tally.add(damaged, witness.judge(damaged));
            }
        }

        assertThat(tally.documents()).isGreaterThan(500);
        assertThat(tally.disagreements()).isEmpty();
        assertThat(tally.firstAgreement()).as(tally.otherFirst().toString()).isGreaterThanOrEqualTo(SAME_FIRST);
    }
}
