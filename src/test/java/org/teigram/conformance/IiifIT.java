package org.teigram.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teigram.citation.MetadataJudges;
import org.teigram.citation.Node;
import org.teigram.cli.TestRun;

/** Manifests before the schema of IIIF Presentation 3. */
class IiifIT {
    private static final Path EDITION = Path.of("../shared/corpora/editioncrafter");

    @TempDir
    Path folder;

    @BeforeEach
    void needsTheSchema() {
        assumeTrue(MetadataJudges.schemasAreHere(), "no ../shared/format-schemas here");
        Node.assumeInstalled();
    }

    private static List<Path> manifests(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".iiif.json")).sorted().toList();
        }
    }

    @Test
    void goldens_fit() throws Exception {
        List<Path> goldens = manifests(Path.of("src/test/resources/export/iiif"));
        assertThat(goldens).hasSizeGreaterThanOrEqualTo(3);
        assertThat(MetadataJudges.byIiif(goldens)).isEmpty();
    }

    @Test
    void an_edition_with_facsimiles_fits_and_has_all_its_leaves() throws Exception {
        assumeThat(EDITION).as("the corpus, which is kept outside the repository").isDirectory();
        TestRun run = TestRun.of("export", "--to", "iiif", "--out", folder.toString(), "--set", "base=https://example.org", EDITION.toString());
        assertThat(run.err()).isEmpty();
        List<Path> manifests = manifests(folder);
        assertThat(manifests).isNotEmpty();
        assertThat(MetadataJudges.byIiif(manifests)).isEmpty();
        assertThat(Files.readString(manifests.get(0)).split("\"type\": \"Canvas\"", -1)).hasSize(1 + 27);
    }

    @Test
    void what_is_no_manifest_is_objected_to() throws Exception {
        Path other = Files.writeString(folder.resolve("other.iiif.json"), "{\"type\": \"Manifest\", \"id\": \"here\", \"items\": []}");
        assertThat(MetadataJudges.byIiif(List.of(other))).isNotEmpty();
    }
}
