package org.teigram.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teigram.project.Planner;
import org.teigram.project.Request;
import org.teigram.run.DocumentResult;
import org.teigram.run.Run;

/** James Clark's XML cases: all that are not well-formed are told as that, and those that are, as not being TEI. */
class W3cXmlIT {

    /** Not well-formed by Namespaces in XML; and two whose external entities do not lie beside them. */
    private static final Set<String> APART = Set.of("valid/sa/012.xml", "valid/sa/097.xml", "not-wf/sa/185.xml");
    private static final Path CASES = Path.of("../shared/corpora/w3c-xmlconf/src/xmlconf/xmltest");

    @ParameterizedTest
    @CsvSource({"not-wf/sa, xml/not-well-formed", "valid/sa, document/not-tei"})
    void verdicts_agree(String folder, String rule) throws Exception {
        assumeTrue(Files.isDirectory(CASES), "the corpora are not there: " + CASES);
        try (Stream<Path> files = Files.list(CASES.resolve(folder))) {
            List<Path> cases = files.filter(file -> file.toString().endsWith(".xml"))
                    .filter(file -> !APART.contains(folder + "/" + file.getFileName()))
                    .sorted()
                    .toList();
            assertThat(cases).hasSizeGreaterThan(100);
            assertThat(rules(cases)).allSatisfy(told -> assertThat(told).endsWith(" [" + rule + "]"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "../shared/corpora/defusedxml/src/xmltestdata")
    void attack_files_end_with_an_error(Path folder) throws Exception {
        assumeTrue(Files.isDirectory(folder), "the corpora are not there: " + folder);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(rules(files.filter(file -> file.toString().endsWith(".xml")).sorted().toList()))
                    .hasSize(3)
                    .noneMatch(told -> told.contains("run/bug") || told.contains("[]"));
        }
    }

    private static List<String> rules(List<Path> files) throws Exception {
        Request request = new Request(Optional.empty(), files, 2,
                Optional.of(Request.Validate.all()),
                Optional.empty());
        List<String> told = new ArrayList<>();
        Run.of(Planner.plan(request), result -> told.add(told(result)));
        return told;
    }

    private static String told(DocumentResult result) {
        return result.file().name() + " " + result.diagnostics().stream().map(d -> d.rule().id()).distinct().toList();
    }
}
