package org.teigram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.teigram.cli.Launcher.Outcome;

/** {@code bench/validate} measures Teigram and its peers over the same documents. */
class BenchIT {

    @Test
    void measures_us_and_the_peers() throws Exception {
        Path schemas = Launcher.HERE.resolve("schemas");
        Outcome outcome = new Launcher()
                .as(Launcher.HERE.resolve("bench/validate"))
                .with("ROUNDS", "1")
                .run(Launcher.HERE.resolve("tei"), schemas.resolve("teigram.rng"), schemas.resolve("teigram.sch"));
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("teigram, RELAX NG and pointers", "com.thaiopensource.relaxng.util.Driver")
                .contains("jing, and SchXslt2 on Saxon's command line", "net.sf.saxon.Transform")
                .contains(" times theirs");
    }
}
