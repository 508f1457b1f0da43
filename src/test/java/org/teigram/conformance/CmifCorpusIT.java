package org.teigram.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teigram.citation.MetadataJudges;
import org.teigram.cli.TestRun;

/** One index of the letters of a corpus, before the schema of others. */
class CmifCorpusIT {
    private static final Path SHARED = Path.of("..", "shared");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "../shared/corpora/schnitzler-briefe/src/data/editions", "../shared/corpora/serafin", "../shared/corpora/aozora",
        "../shared/corpora/cmif-schnitzler", "src/test/resources/export/cmif", "tei"
    })
    void letters_make_an_index_that_fits_the_schema_of_the_correspondence_sig(String documents) throws Exception {
        Path schema = SHARED.resolve("corpora/cmif-sig/src/schema/cmi-customization.rng");
        assumeThat(schema).as("the schema, which is kept outside the repository").exists();
        TestRun run = TestRun.of("export", "--to", "cmif", "--out", folder.toString(), documents,
                "--set", "title=An index", "--set", "editor=An editor", "--set", "date=2020",
                "--set", "licence=https://creativecommons.org/licenses/by/4.0/");
        assertThat(run.err()).isEmpty();
        Path index = folder.resolve("corpus.cmif.xml");
        assertThat(MetadataJudges.byRelaxNg(schema, index)).isEmpty();
        TestRun rules = TestRun.of("validate", "--schema", SHARED.resolve("corpora/cmif-sig/src/odd/cmif.sch").toString(),
                "--rule", "schema/none=off", "--quiet", index.toString());
        assertThat(rules.exitCode()).as(rules.out()).isZero();
        assertThat(rules.out()).doesNotContain("warning:").doesNotContain("error:");
    }
}
