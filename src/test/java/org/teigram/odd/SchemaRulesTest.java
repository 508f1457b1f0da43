package org.teigram.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/**
 * Each rule of schemas/teigram.sch against documents: {@code RULE…-error.xml} breaks it where its
 * {@code .expected} says ("line id"), {@code RULE…-valid.xml} nearly does. Where the grammar objects already
 * ({@code RULE…-misspelt-valid.xml}), no rule does.
 */
class SchemaRulesTest {

    private static final Path FIXTURES = Path.of("src/test/resources/schema");
    private static SchematronRules rules;
    private static RelaxNg grammar;

    @BeforeAll
    static void load() throws Exception {
        rules = new SchematronRules(PlainCompiler.read(Path.of("schemas/teigram.sch")));
        grammar = new RelaxNg(new InputSource(Path.of("schemas/teigram.rng").toUri().toString()));
    }

    static Stream<Path> documents() throws IOException {
        try (var files = Files.list(FIXTURES)) {
            return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aRuleSpeaksWhereItShouldAndNowhereElse(Path document) throws Exception {
        boolean misspelt = document.toString().contains("misspelt");
        assertThat(grammar.errors(Files.readString(document)).stream().anyMatch(error -> !error.contains("ID \"")))
                .as("whether the grammar objects")
                .isEqualTo(misspelt);
        assertThat(rules.failed(document.toFile())).isEqualTo(expected(document));
    }

    @Test
    void eachRuleHasADocumentThatBreaksItAndOneThatNearlyDoes() throws Exception {
        var names = documents().map(document -> document.getFileName().toString()).toList();
        var ids = new TreeSet<String>();
        var found = Pattern.compile("sch:(?:assert|report) id=\"([^\"]+)\"")
                .matcher(PlainCompiler.read(Path.of("schemas/teigram.sch")));
        while (found.find()) {
            ids.add(found.group(1));
        }
        assertThat(ids).hasSizeGreaterThan(20);
        assertThat(names).containsAll(ids.stream().map(id -> id + "-error.xml").toList());
        assertThat(names).containsAll(ids.stream().map(id -> id + "-valid.xml").toList());
    }

    private static List<String> expected(Path document) {
        String name = document.getFileName().toString();
        if (name.endsWith("-valid.xml")) {
            return List.of();
        }
        try {
            return Files.readAllLines(document.resolveSibling(name.replace(".xml", ".expected")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
