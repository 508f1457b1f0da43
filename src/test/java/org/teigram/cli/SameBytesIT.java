package org.teigram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teigram.cli.Launcher.Outcome;

/**
 * The same documents give the same bytes in every format, wherever the export runs and with however many threads. What is
 * expected comes from the JDK of these tests, the rest from the one that {@code teigram.jdk} names.
 */
class SameBytesIT {

    private static final String SET_BASE = "--set=iiif.base=https://example.org/";
    private static final String SET_TITLE = "--set=cmif.title=Letters";
    private static final String SET_EDITOR = "--set=cmif.editor=An editor";
    private static final String SET_LICENCE = "--set=cmif.licence=https://creativecommons.org/licenses/by/4.0/";

    @TempDir
    private static Path folder;

    private static Path documents;
    private static String formats;
    private static Map<Path, String> expected;

    @BeforeAll
    static void exportOnce() throws Exception {
        documents = folder.resolve("documents");
        copyTo(documents);
        formats = new Launcher().run("formats").out().lines()
                .filter(line -> !line.startsWith(" "))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .collect(Collectors.joining(","));
        Launcher first = new Launcher().with("JAVA_HOME", System.getProperty("java.home"));
        expected = export(first, documents, "first", "--jobs", "1");
        assertThat(expected.keySet().stream().map(file -> file.getFileName().toString().replaceFirst("any|letter|leaves", "")).distinct())
                .as("a format may have nothing to write of some of the documents, but not of all")
                .hasSameSizeAs(formats.split(","))
                .hasSizeGreaterThan(9);
    }

    @Test
    void with_two_threads_from_another_folder_and_of_documents_in_another_folder() throws Exception {
        Path elsewhere = folder.resolve("else where/ünd anders");
        copyTo(elsewhere);
        assertThat(export(new Launcher().from(elsewhere), Path.of("."), "elsewhere", "--jobs", "2")).isEqualTo(expected);
    }

    @Test
    void in_the_c_locale_and_another_time_zone() throws Exception {
        Launcher launcher = new Launcher().with("LC_ALL", "C").with("TZ", "Pacific/Kiritimati");
        assertThat(export(launcher, documents, "c-locale", "--jobs", "1")).isEqualTo(expected);
    }

    @Test
    void under_another_language_charset_and_line_separator() throws Exception {
        Launcher launcher = new Launcher().with("JAVA_TOOL_OPTIONS",
                "-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-1 '-Dline.separator=\r\n'");
        Path out = folder.resolve("turkish");
        Outcome outcome = launcher.run("export", documents, "--to", formats, "--out", out, SET_TITLE, SET_EDITOR, SET_LICENCE, SET_BASE);
        assertThat(outcome.code()).isZero();
        assertThat(contents(out)).isEqualTo(expected);
    }

    @Test
    void references_under_another_language() throws Exception {
        Object[] cite = {"cite", "--style", "iso690-full-note-en", "tei/telegram-21405.xml"};
        Launcher turkish = new Launcher().with("JAVA_TOOL_OPTIONS", "-Duser.language=tr -Duser.country=TR");
        assertThat(turkish.run(cite).out()).isEqualTo(new Launcher().run(cite).out()).startsWith("MAO, Zedong");
    }

    private static Map<Path, String> export(Launcher launcher, Path documents, String name, Object... options) throws Exception {
        Path out = folder.resolve(name);
        Object[] fixed = {"export", documents, "--to", formats, "--out", out, SET_TITLE, SET_EDITOR, SET_LICENCE, SET_BASE};
        Outcome outcome = launcher.run(Stream.of(fixed, options).flatMap(Stream::of).toArray());
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        return contents(out);
    }

    private static void copyTo(Path target) throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> files = Files.list(Launcher.HERE.resolve("tei"))) {
            Path any = files.filter(file -> file.toString().endsWith(".xml")).sorted().findFirst().orElseThrow();
            Files.copy(any, target.resolve("any.xml"));
        }
        Files.writeString(target.resolve("letter.xml"), Launcher.LETTER);
        Files.copy(Launcher.HERE.resolve("src/test/resources/export/iiif/zones.xml"), target.resolve("leaves.xml"));
    }

    private static Map<Path, String> contents(Path folder) throws IOException {
        Map<Path, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return contents;
    }
}
