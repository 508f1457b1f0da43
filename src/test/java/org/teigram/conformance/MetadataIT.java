package org.teigram.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teigram.citation.Citations;
import org.teigram.citation.MetadataJudges;
import org.teigram.citation.Node;
import org.teigram.testing.Sample;

/** Metadata before its own schemas: those of our documents, and of real headers that nobody here wrote. */
class MetadataIT {
    private static final Path CORPORA = Path.of("..", "shared", "corpora");

    private static final int SOME = 40;

    @TempDir
    Path folder;

    static Stream<String> formats() {
        return MetadataJudges.formats().stream();
    }

    @BeforeEach
    void needsTheSchemas() {
        assumeTrue(MetadataJudges.schemasAreHere(), "no ../shared/format-schemas here");
        Node.assumeInstalled();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void ourOwnDocumentsFitTheFormat(String format) throws Exception {
        List<Path> written = written(format, Path.of("src/test/resources/export/record"));
        assertThat(written).hasSizeGreaterThanOrEqualTo(8);
        assertThat(MetadataJudges.objections(format, written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "dracor-ger/src/tei", "dracor-yid/src/tei", "schnitzler-briefe/src/data/editions",
        "serafin/src/profiles/serafin/data/letters", "eltec-eng/src/level1", "dharma-pallava/src",
        "aozora/src/data/complete/tei_lib_lv3", "frus/src/volumes", "eebo-A00011/src"
    })
    void realHeadersFitEveryFormat(String corpus) throws Exception {
        assumeThat(CORPORA.resolve(corpus)).as("the corpus, which is kept outside the repository").isDirectory();
        for (String format : MetadataJudges.formats()) {
            List<Path> written = written(format, CORPORA.resolve(corpus));
            assertThat(MetadataJudges.objections(format, written)).as(format).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFileOfAnotherFormatIsObjectedTo(String format) throws Exception {
        Path other = Files.writeString(folder.resolve("other." + (format.equals("cff") ? "cff" : "xml")),
                format.matches("cff|schema-org") ? "{\"name\": 1}" : "<other/>");
        assertThat(MetadataJudges.objections(format, List.of(other))).isNotEmpty();
    }

    private List<Path> written(String format, Path documents) throws Exception {
        List<Path> written = new ArrayList<>();
        for (Path document : sample(documents)) {
            Citations.write(document, format, folder).ifPresent(written::add);
        }
        return written;
    }

    private static List<Path> sample(Path documents) throws Exception {
        try (Stream<Path> files = Files.list(documents)) {
            return Sample.of(SOME, files.filter(file -> file.getFileName().toString().matches("[^.]+\\.xml|telegram.*\\.xml")).sorted().toList());
        }
    }
}
