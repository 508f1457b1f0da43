package org.teigram.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Location.Place;
import org.teigram.project.Planner;
import org.teigram.project.Request;

/**
 * Each fixture {@code check/AREA/RULE/NAME-error.xml} or {@code NAME-valid.xml} gives just the diagnostics that its
 * {@code .expected} lists (none where there is no such file), by all checks together; a {@code -valid} one has none of
 * the rule it lies under. That a fixture names no schema is told only of those that are about it. With {@code
 * -Dgoldens=rewrite} the expectations are written; review them like code.
 */
class CheckFixturesTest {

    private static final Path ROOT = Path.of("src/test/resources/check");

    static Stream<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files
                    .filter(file -> file.toString().matches(".*-(error|valid)\\.xml"))
                    .filter(file -> !contains(file, "letter.rng")) // RelaxNgFixturesTest, with jing as a witness
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_fixture_is_told_just_what_it_expects(Path fixture) throws Exception {
        List<Diagnostic> diagnostics = diagnose(fixture);
        String actual = String.join("", diagnostics.stream().map(CheckFixturesTest::line).toList());
        Path expected = Path.of(fixture.toString().replaceFirst("\\.xml$", ".expected"));
        if ("rewrite".equals(System.getProperty("goldens"))) {
            rewrite(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.exists(expected) ? Files.readString(expected) : "");
        boolean ruleTold = diagnostics.stream().anyMatch(d -> d.rule().id().equals(rule(fixture)));
        assertThat(ruleTold).as(rule(fixture)).isEqualTo(fixture.toString().endsWith("-error.xml"));
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rewrite(Path expected, String actual) throws IOException {
        if (actual.isEmpty()) {
            Files.deleteIfExists(expected);
        } else {
            Files.writeString(expected, actual);
        }
    }

    @Test
    void no_expectation_is_an_orphan() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            assertThat(files.filter(file -> file.toString().endsWith(".expected")))
                    .allMatch(file -> Files.exists(Path.of(file.toString().replaceFirst("\\.expected$", ".xml"))));
        }
    }

    private static String rule(Path fixture) {
        return ROOT.relativize(fixture.getParent()).toString().replace('\\', '/');
    }

    private static List<Diagnostic> diagnose(Path fixture) throws Exception {
        Request request = new Request(Optional.empty(), List.of(fixture), 1,
                Optional.of(Request.Validate.all()), Optional.empty());
        List<Diagnostic> all = new ArrayList<>();
        Run.of(Planner.plan(request), result -> all.addAll(result.diagnostics()));
        if (!rule(fixture).equals(RunRules.NO_SCHEMA.id())) {
            all.removeIf(diagnostic -> diagnostic.rule().equals(RunRules.NO_SCHEMA));
        }
        return all;
    }

    private static String line(Diagnostic d) {
        String place = d.location() instanceof Place p ? p.span().line() + ":" + p.span().column() : "-";
        return place + " " + d.severity().word() + " " + d.rule().id() + "\n  " + d.message() + "\n"
                + d.hint().map(hint -> "  hint: " + hint + "\n").orElse("");
    }
}
