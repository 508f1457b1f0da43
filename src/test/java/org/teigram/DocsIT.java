package org.teigram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.teigram.cli.TestRun;

/** Runs every command that the documentation names, compares what it shows of their output, and follows its links. */
class DocsIT {

    private static final Pattern CONSOLE =
            Pattern.compile("```console\\n\\$ bin/teigram (.*)\\n((?:(?!```).*\\n)*)```");
    private static final Pattern COMMAND = Pattern.compile("(?m)(?:^ *|`)(?:bin/)?teigram ((?:[^`\\n])+)");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)");

    /** A command as a page names it. */
    record Named(Path page, String command) {}

    static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            List<Path> pages = new ArrayList<>(docs.filter(p -> p.toString().endsWith(".md")).sorted().toList());
            pages.add(Path.of("README.md"));
            pages.add(Path.of("CONTRIBUTING.md"));
            return pages;
        }
    }

    static List<Named> commands() throws IOException {
        List<Named> commands = new ArrayList<>();
        for (Path page : pages()) {
            String text = CONSOLE.matcher(Files.readString(page)).replaceAll("");
            Matcher matcher = COMMAND.matcher(text);
            while (matcher.find()) {
                if (matcher.group(1).matches("[a-z].*") && !matcher.group(1).matches("[a-z]+")
                        && !matcher.group(1).contains("RULE")) {
                    commands.add(new Named(page, matcher.group(1).strip()));
                }
            }
        }
        return commands;
    }

    @Test
    void the_output_shown_is_the_output() throws IOException {
        Matcher shown = CONSOLE.matcher(Files.readString(Path.of("README.md")));
        int count = 0;
        while (shown.find()) {
            TestRun run = TestRun.of(shown.group(1).split(" "));
            assertThat(run.out()).as(shown.group(1)).isEqualTo(shown.group(2));
            count++;
        }
        assertThat(count).isGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_that_is_named_works(Named named) {
        TestRun run = TestRun.of(named.command().split(" "));
        boolean faulty = named.page().startsWith("docs/rules/") && example(named);
        assertThat(run.exitCode()).as(named.command() + "\n" + run.err()).isEqualTo(faulty ? 2 : 0);
    }

    /** Whether it stands as the example of a fault, before what to write instead. */
    private static boolean example(Named named) {
        try {
            String page = Files.readString(named.page());
            return page.indexOf(named.command()) < page.indexOf("## Instead");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_link_leads_somewhere(Path page) throws IOException {
        LINK.matcher(Files.readString(page)).results().forEach(link -> assertThat(
                        page.toAbsolutePath().resolveSibling(link.group(1)))
                .as(link.group())
                .exists());
    }
}
