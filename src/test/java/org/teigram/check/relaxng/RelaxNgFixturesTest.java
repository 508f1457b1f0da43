package org.teigram.check.relaxng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Location;

/**
 * Each fixture that names {@code letter.rng} gives the findings of its {@code .expected} file and no others, and jing's own validator has the same
 * verdict. {@code -Dgoldens=rewrite} writes the files anew; what changed is to be read like code.
 */
final class RelaxNgFixturesTest {

    private static final Path FOLDER = Path.of("src/test/resources/check/schema");
    private static final int MEDIAN = 160;

    private static Witness witness;

    @BeforeAll
    static void compile() throws Exception {
        witness = new Witness(FOLDER.resolve("letter.rng").toAbsolutePath(), FOLDER);
    }

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(RelaxNgFixturesTest::namesTheSchema).sorted().toList();
        }
    }

    private static boolean namesTheSchema(Path file) {
        try {
            return file.toString().endsWith(".xml") && Files.readString(file).contains("letter.rng");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void fixtureGivesWhatIsExpectedOfIt(Path fixture) throws Exception {
        Witness.Verdicts verdicts = witness.judge(fixture);
        String found = verdicts.ours().stream().map(RelaxNgFixturesTest::line).collect(Collectors.joining());

        assertThat(verdicts.jing().isEmpty()).isEqualTo(fixture.toString().endsWith("-valid.xml"));
        assertThat(verdicts.agree()).isTrue();
        assertThat(verdicts.sameFirst()).isTrue();
        if (fixture.toString().endsWith("-valid.xml")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).isEqualTo(expected(fixture, found));
        }
    }

    @Test
    void eachErrorFixtureShowsTheRuleItLiesUnderAndHasAValidNeighbour() throws Exception {
        for (Path fixture : fixtures()) {
            if (fixture.toString().endsWith("-error.xml")) {
                String rule = "schema/" + fixture.getParent().getFileName();
                assertThat(witness.judge(fixture).ours())
                        .as(fixture.toString())
                        .anyMatch(finding -> finding.rule().id().equals(rule));
            }
        }
    }

    @Test
    void messagesAreShort() throws Exception {
        List<Integer> lengths = fixtures().stream()
                .flatMap(fixture -> judge(fixture).ours().stream())
                .map(finding -> finding.message().length())
                .sorted()
                .toList();

        assertThat(lengths.get(lengths.size() / 2)).isLessThan(MEDIAN);
    }

    @Test
    void messagesAreSentencesWithoutAFullStop() throws Exception {
        for (Path fixture : fixtures()) {
            for (Diagnostic finding : judge(fixture).ours()) {
                assertThat(finding.message()).doesNotEndWith(".").doesNotContain("\n").contains("`");
            }
        }
    }

    private static Witness.Verdicts judge(Path fixture) {
        try {
            return witness.judge(fixture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String expected(Path fixture, String found) throws IOException {
        Path file = Path.of(fixture.toString().replaceAll("\\.xml$", ".expected"));
        if ("rewrite".equals(System.getProperty("goldens"))) {
            Files.writeString(file, found);
        }
        return Files.readString(file);
    }

    private static String line(Diagnostic diagnostic) {
        Location.Place place = (Location.Place) diagnostic.location();
        return place.span().line() + ":" + place.span().column() + " " + diagnostic.severity().word() + " "
                + diagnostic.rule().id() + "\n  " + diagnostic.message() + "\n"
                + diagnostic.hint().map(hint -> "  hint: " + hint + "\n").orElse("");
    }
}
