package org.teigram.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Location.Place;
import org.teigram.diagnostic.Severity;
import org.teigram.project.Planner;
import org.teigram.project.Request;
import org.teigram.run.Run;
import org.teigram.telegram.PlantedFaults.Fault;
import org.teigram.telegram.PlantedFaults.Kind;

/** One fault planted into a copy of the telegram gives one error, on the line of the changed tag. */
class PlantedFaultsTest {

    private static final int OF_EACH = Integer.getInteger("faults", 5);
    private static final Path TELEGRAM = Path.of("tei/telegram-21405.xml");

    /** A copy of the project's schemas and documents, so that what documents name is found. */
    @TempDir
    static Path project;

    private static final Map<String, List<Diagnostic>> ERRORS = new HashMap<>();

    /** All copies in one run: schemas are compiled once. */
    @BeforeAll
    static void validate() throws Exception {
        Files.createDirectories(project.resolve("schemas"));
        for (String name : List.of("teigram.odd", "teigram.rng", "teigram.xsd", "xml.xsd")) {
            Files.copy(Path.of("schemas", name), project.resolve("schemas").resolve(name));
        }
        Files.createDirectories(project.resolve("tei"));
        Files.copy(TELEGRAM, project.resolve("tei/sound.xml"));
        for (Fault fault : faults().toList()) {
            Files.writeString(project.resolve("tei").resolve(fault.file()), fault.text());
        }
        Request request = new Request(Optional.empty(), List.of(project.resolve("tei")), 2,
                Optional.of(Request.Validate.all()), Optional.empty());
        Run.of(Planner.plan(request), result -> ERRORS.put(
                result.file().path().getFileName().toString(),
                result.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).toList()));
    }

    static Stream<Fault> faults() throws IOException {
        String text = Files.readString(TELEGRAM);
        return Arrays.stream(Kind.values())
                .flatMap(kind -> IntStream.range(0, OF_EACH)
                        .mapToObj(i -> new PlantedFaults(text, 1951L * kind.ordinal() + i).plant(kind, i)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void one_fault_is_one_error_where_it_is(Fault fault) {
        List<Diagnostic> errors = ERRORS.get(fault.file());
        assertThat(errors).as("%s", errors.stream().map(Diagnostic::message).toList()).hasSize(1);
        Place place = (Place) errors.get(0).location();
        if (fault.kind() == Kind.CORRESP) {
            assertThat(place.span().line()).isIn(linesOf(fault));
        } else if (fault.kind() != Kind.NOT_WELL_FORMED) { // PlantedFaultsIT asks xmllint
            assertThat(place.span().line()).isBetween(fault.from(), fault.to());
        }
    }

    @Test
    void the_telegram_itself_has_none() {
        assertThat(ERRORS.get("sound.xml")).isEmpty();
    }

    /** Of the element that lost its {@code @corresp}, and of its partners. */
    private static List<Integer> linesOf(Fault fault) {
        List<Integer> lines = new ArrayList<>(IntStream.rangeClosed(fault.from(), fault.to()).boxed().toList());
        String[] text = fault.text().split("\n");
        for (int i = 0; i < text.length; i++) {
            String line = text[i];
            if (fault.partners().stream().anyMatch(id -> line.contains("xml:id=\"" + id + "\""))) {
                lines.add(i + 1);
            }
        }
        return lines;
    }
}
