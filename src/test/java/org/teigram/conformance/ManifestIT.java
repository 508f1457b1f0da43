package org.teigram.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.teigram.check.relaxng.Tally;
import org.teigram.check.relaxng.Witness;
import org.teigram.project.Planner;
import org.teigram.project.Request;
import org.teigram.run.Run;
import org.teigram.run.Verdict;

/** Every verdict of {@code MANIFEST.tsv} whose schema the corpora hold, by the program's own runs; none is left out. */
class ManifestIT {

    private static final Path CORPORA = Path.of("..", "shared", "corpora");

    /** A verdict's name, with its folder where several folders mean their own by it; and the schema. */
    private static final Map<String, String> SCHEMAS = Map.of(
            "tei_all", "tei-schema/tei_all.rng",
            "own-dracor160", "dracor-validate/src/schemas/dracor_1.6.0.rng",
            "own-cmif", "cmif-sig/src/schema/cmi-customization.rng",
            "dharma-pallava own", "dharma-schema/src/schema/latest/DHARMA_Schema.rng");

    /** Verdicts by schemas that the corpora do not hold, and where their documents look for them. */
    private static final Map<String, String> ABSENT = Map.of(
            "xsd11-own", "schnitzler-briefe/src/data/meta/schnitzler-briefe-schema.xsd",
            "own-teilite", "serafin/src/profiles/serafin/resources/odd/teilite.rng",
            "own2-epidoc", "dharma-schema/src/schema/latest/tei-epidoc.rng",
            "eltec-eng own", "eltec-eng/src/Schemas/eltec-1.rng");

    private record Row(Path file, String schema, Verdict verdict) {
        static Row of(String file, String verdict) {
            String[] parts = verdict.split("=");
            String schema = parts[0].equals("own") ? file.substring(0, file.indexOf('/')) + " own" : parts[0];
            return new Row(CORPORA.resolve(file), schema, Verdict.valueOf(parts[1].toUpperCase(Locale.ROOT)));
        }
    }

    @BeforeEach
    void corporaAreThere() {
        assumeThat(CORPORA).as("the corpora, which are kept outside the repository").isDirectory();
    }

    private static List<Row> rows() throws IOException {
        try (Stream<String> lines = Files.lines(CORPORA.resolve("MANIFEST.tsv"))) {
            return lines.skip(1)
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> !cells[3].isBlank())
                    .flatMap(cells -> Arrays.stream(cells[3].trim().split(" ")).map(verdict -> Row.of(cells[0], verdict)))
                    .toList();
        }
    }

    static Set<String> schemas() {
        return SCHEMAS.keySet();
    }

    @Test
    void every_verdict_is_by_a_schema_that_is_run_or_not_there() throws IOException {
        assertThat(rows()).allSatisfy(row -> assertThat(SCHEMAS.containsKey(row.schema()) || ABSENT.containsKey(row.schema()))
                .as(row.toString()).isTrue());
        assertThat(ABSENT.values()).noneMatch(schema -> Files.exists(CORPORA.resolve(schema)));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void the_program_gives_the_verdicts(String schema) throws Exception {
        List<Row> rows = rows().stream().filter(row -> row.schema().equals(schema)).toList();
        Map<Path, Verdict> verdicts = verdicts(rows.stream().map(Row::file).toList(), CORPORA.resolve(SCHEMAS.get(schema)));
        List<String> other = new ArrayList<>();
        for (Row row : rows) {
            Verdict verdict = verdicts.get(row.file().toRealPath());
            if (verdict != row.verdict()) {
                other.add(row.file() + " is " + verdict + ", not " + row.verdict());
            }
        }
        System.out.printf("%s: %d verdicts, %d other%n", schema, rows.size(), other.size());
        assertThat(rows).isNotEmpty();
        assertThat(other).isEmpty();
    }

    /** The manifest has no verdicts for them; jing gives them. Its rejected half (detest) the corpora do not hold. */
    @Test
    void the_tests_and_exemplars_of_tei_itself_get_jings_verdict() throws Exception {
        Witness witness = new Witness(CORPORA.resolve("tei-schema/tei_all.rng").toRealPath(), CORPORA);
        Tally tally = new Tally();
        for (String folder : List.of("tei-p5-test/src", "tei-p5-exemplars/src")) {
            try (Stream<Path> files = Files.list(CORPORA.resolve(folder))) {
                for (Path file : files.filter(name -> name.toString().matches(".*\\.(xml|odd|tei|template)")).sorted().toList()) {
                    tally.add(file, witness.judge(file));
                }
            }
        }
        System.out.println("tests and exemplars of TEI against tei_all: " + tally);
        assertThat(tally.documents()).isGreaterThan(60);
        assertThat(tally.disagreements()).isEmpty();
        assertThat(tally.firstAgreement()).as(tally.otherFirst().toString()).isEqualTo(1);
    }

    private static Map<Path, Verdict> verdicts(List<Path> files, Path schema) throws Exception {
        Request request = new Request(Optional.empty(), files, 2,
                Optional.of(new Request.Validate(Set.of("relaxng"), Optional.of(schema))), Optional.empty());
        Map<Path, Verdict> verdicts = new HashMap<>();
        Run.of(Planner.plan(request), result -> {
            try {
                verdicts.put(result.file().path().toRealPath(), result.verdict().orElseThrow());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return verdicts;
    }
}
