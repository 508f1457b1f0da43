package org.teigram.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teigram.check.relaxng.Mutator;
import org.teigram.check.relaxng.Tally;
import org.teigram.check.relaxng.Witness;

/** Real documents, as they are and damaged, against tei_all: the verdict is jing's, and so is what the first error is about. */
final class RelaxNgAgreementIT {

    private static final Path CORPORA = Path.of("..", "shared", "corpora");
    private static final int SMALL = 60_000;
    private static final int DAMAGED_EACH = 10;
    private static final double SAME_FIRST = 0.99;
    private static final int MEDIAN = 160;

    /** A line of {@code MANIFEST.tsv} with a verdict by tei_all. */
    private record Row(Path file, long bytes, boolean valid) {}

    @TempDir
    Path folder;

    private Witness witness;
    private List<Row> rows;

    @BeforeEach
    void read() throws Exception {
        assumeThat(CORPORA).as("the corpora, which are kept outside the repository").isDirectory();
        witness = new Witness(CORPORA.resolve("tei-schema/tei_all.rng").toRealPath(), CORPORA);
        rows = rows();
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(CORPORA.resolve("MANIFEST.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (cells[3].matches("(.* )?tei_all=(in)?valid.*")) {
                rows.add(new Row(CORPORA.resolve(cells[0]), Long.parseLong(cells[1]), cells[3].contains("tei_all=valid")));
            }
        }
        return rows;
    }

    @Test
    void corporaGetTheVerdictsOfTheManifest() throws Exception {
        Tally tally = new Tally();
        for (Row row : rows) {
            Witness.Verdicts verdicts = witness.judge(row.file());
            tally.add(row.file(), verdicts);
            assertThat(verdicts.ours().isEmpty()).as(row.toString()).isEqualTo(row.valid());
        }
        System.out.println("corpora against tei_all: " + tally);
        assertThat(tally.documents()).isEqualTo(rows.size()).isPositive();
        assertAgreement(tally);
    }

    @Test
    void damagedDocumentsGetJingsVerdict() throws Exception {
        Tally tally = new Tally();
        for (Row row : rows) {
            if (row.bytes() > SMALL) {
                continue;
            }
            String document = Files.readString(row.file(), StandardCharsets.UTF_8);
            for (int seed = 0; seed < DAMAGED_EACH; seed++) {
                Path damaged = folder.resolve("damaged.xml");
                Files.writeString(damaged, Mutator.damage(document, seed));
                tally.add(row.file() + " seed " + seed, witness.judge(damaged));
            }
        }
        System.out.println("damaged documents against tei_all: " + tally);
        assertThat(tally.documents()).isGreaterThan(1_000);
        assertAgreement(tally);
    }

    private static void assertAgreement(Tally tally) {
        assertThat(tally.disagreements()).isEmpty();
        assertThat(tally.firstAgreement()).as(tally.otherFirst().toString()).isGreaterThanOrEqualTo(SAME_FIRST);
        assertThat(tally.medianLength()).isLessThan(MEDIAN);
    }
}
