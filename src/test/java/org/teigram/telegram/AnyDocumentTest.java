package org.teigram.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teigram.cli.TestRun;

/** Nothing in the program knows the telegram: neither its words, nor its ids, nor the order of its divisions. */
class AnyDocumentTest {

    private static final Path TELEGRAM = Path.of("tei/telegram-21405.xml");
    private static final Pattern DIVISION =
            Pattern.compile("\\n *<div [^>]*type=\"(facsimile|transcription|translation)\".*?\\n      </div>", Pattern.DOTALL);

    @TempDir
    static Path project;

    @BeforeAll
    static void disguise() throws IOException {
        Files.createDirectories(project.resolve("schemas"));
        for (String name : List.of("teigram.odd", "teigram.rng", "teigram.xsd", "xml.xsd")) {
            Files.copy(Path.of("schemas", name), project.resolve("schemas").resolve(name));
        }
        Files.createDirectories(project.resolve("tei"));
        String text = reorder(Files.readString(TELEGRAM));
        // what the schema itself names must keep its id: the class of the text
        text = text.replaceAll("xml:id=\"(?!text-class\"|telegram\"|letter\")", "xml:id=\"x9-")
                .replaceAll("(?<=[\" \\n])#(?!text-class\"|telegram\"|letter\")(?=[\\w-]+[\" \\n])", "#x9-");
        Files.writeString(project.resolve("tei/other.xml"), text);
        Files.copy(TELEGRAM, project.resolve("tei/telegram.xml"));
    }

    private static String reorder(String text) {
        Matcher matcher = DIVISION.matcher(text);
        List<String> divisions = new ArrayList<>();
        while (matcher.find()) {
            divisions.add(matcher.group());
        }
        assertThat(divisions).hasSize(3);
        int start = text.indexOf(divisions.get(0));
        int end = text.indexOf(divisions.get(2)) + divisions.get(2).length();
        return text.substring(0, start) + divisions.get(2) + divisions.get(0) + divisions.get(1) + text.substring(end);
    }

    @Test
    void the_disguised_telegram_is_as_valid() {
        TestRun run = TestRun.of("validate", "--color", "never", project.resolve("tei/other.xml").toString());
        assertThat(run.out()).isEqualTo("1 document: 1 valid\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"facsimile", "transcription", "translation"})
    void its_divisions_have_the_same_words(String division) throws IOException {
        for (String reading : List.of("diplomatic", "normalized")) {
            assertSame("text", "--set", "division=" + division, "--set", "reading=" + reading, "--set", "notes=no");
        }
    }

    @Test
    void its_citations_are_the_same() throws IOException {
        assertSame("archival,bibtex,ris,csl-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main", "xslt", "schemas"})
    void no_source_names_it(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                        .as(file.toString())
                        .doesNotContain("21405", "Filippov", "Филиппов")
                        .doesNotContainPattern("\\bMao\\b");
            }
        }
    }

    /** What both documents are exported to is the same, and something. */
    private static void assertSame(String formats, String... options) throws IOException {
        Path out = Files.createTempDirectory(project, "out");
        List<String> arguments = new ArrayList<>(List.of("export", "--to", formats, "--out", out.toString()));
        arguments.addAll(List.of(options));
        arguments.add(project.resolve("tei").toString());
        TestRun run = TestRun.of(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        try (Stream<Path> files = Files.list(out)) {
            List<Path> disguised = files.filter(file -> file.getFileName().toString().startsWith("other.")).toList();
            assertThat(disguised).hasSize(formats.split(",").length);
            for (Path file : disguised) {
                assertThat(file).isNotEmptyFile()
                        .hasSameTextualContentAs(file.resolveSibling(file.getFileName().toString().replace("other", "telegram")));
            }
        }
    }
}
