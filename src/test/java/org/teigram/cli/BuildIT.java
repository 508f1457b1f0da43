package org.teigram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teigram.cli.Launcher.Outcome;

/**
 * {@code bin/teigram} builds its jar when it has to, and only then. A folder with the launcher and sources stands for the
 * project, and a script that hands out a jar stands for Maven.
 */
class BuildIT {

    private static final FileTime OLD = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    private static final FileTime NEWER = FileTime.from(Instant.parse("2021-01-01T00:00:00Z"));
    private static final String NOTICE = "teigram: building (the first time takes a minute)\n";

    /** Stands for the program where a test asks only when it is built: it starts at once. */
    static final class Program {
        public static void main(String[] arguments) {
            System.out.println("teigram 0.1.0");
        }
    }

    @TempDir
    private Path folder;

    private Path project;
    private Path jar;
    private Path small;

    @BeforeEach
    void project() throws IOException {
        project = folder.resolve("a project");
        jar = project.resolve("target/teigram.jar");
        for (String file : new String[] {"bin/teigram", "pom.xml", "src/main/java/A.java", "xslt/a.xsl", "docs/rules/a.md"}) {
            Files.createDirectories(project.resolve(file).getParent());
            Files.writeString(project.resolve(file), "");
        }
        Files.createDirectories(jar.getParent());
        Files.copy(Launcher.HERE.resolve("bin/teigram"), project.resolve("bin/teigram"),
                StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        try (var files = Files.walk(project)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, OLD);
            }
        }
        small = smallJar();
        maven("cat", "echo noise", "echo complaint >&2", "cp '" + small + "' '" + jar + "'");
    }

    private Path smallJar() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Program.class.getName());
        Path file = folder.resolve("small.jar");
        String entry = Program.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(file), manifest);
                var bytes = Program.class.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new ZipEntry(entry));
            bytes.transferTo(out);
        }
        return file;
    }

    @Test
    void builds_a_missing_jar_and_keeps_standard_output_clean() throws Exception {
        assertThat(launch()).isEqualTo(new Outcome(0, "teigram 0.1.0\n", NOTICE));
        assertThat(launch()).isEqualTo(new Outcome(0, "teigram 0.1.0\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "src/main/java/A.java", "xslt/a.xsl", "docs/rules/a.md", "xslt"})
    void builds_again_when_this_is_newer(String source) throws Exception {
        oldJar();
        assertThat(launch().err()).isEmpty();
        Files.setLastModifiedTime(project.resolve(source), NEWER);
        Files.setLastModifiedTime(jar, OLD);
        assertThat(launch()).isEqualTo(new Outcome(0, "teigram 0.1.0\n", NOTICE));
        assertThat(launch().err()).isEmpty();
    }

    @Test
    void does_not_build_for_a_test_or_a_document() throws Exception {
        oldJar();
        Files.createDirectories(project.resolve("src/test"));
        Files.createDirectories(project.resolve("tei"));
        Files.setLastModifiedTime(project.resolve("src"), NEWER);
        assertThat(launch().err()).isEmpty();
    }

    @Test
    void leaves_standard_input_to_the_program() throws Exception {
        maven("cat", "cp '" + Launcher.HERE.resolve("target/teigram.jar") + "' '" + jar + "'");
        Path document = Files.writeString(folder.resolve("letter.xml"), Launcher.LETTER);
        Outcome outcome = launcher().runWithInput(document + "\n", "validate", "--files-from", "-");
        assertThat(outcome.err()).isEqualTo(NOTICE);
        assertThat(outcome.out()).contains("letter.xml").contains("1 document");
    }

    @Test
    void tells_why_a_build_failed_and_leaves_no_half_jar() throws Exception {
        maven("echo the reason", "echo half >'" + jar + "'", "exit 1");
        Outcome failed = new Outcome(2, "", NOTICE + "the reason\nteigram: the build failed\n");
        assertThat(launch()).isEqualTo(failed);
        assertThat(jar).doesNotExist();
        assertThat(launch()).isEqualTo(failed);
    }

    @Test
    void builds_once_for_two_who_come_at_the_same_time() throws Exception {
        maven("echo built >>'" + folder.resolve("builds") + "'", "sleep 2", "cp '" + small + "' '" + jar + "'");
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<Outcome> first = pool.submit(this::launch);
            Future<Outcome> second = pool.submit(this::launch);
            assertThat(List.of(first.get().out(), second.get().out())).containsOnly("teigram 0.1.0\n");
        } finally {
            pool.shutdownNow();
        }
        assertThat(folder.resolve("builds")).hasContent("built");
        assertThat(jar.resolveSibling("building")).doesNotExist();
    }

    @Test
    void does_not_wait_for_a_build_that_was_killed() throws Exception {
        Files.createDirectories(jar.resolveSibling("building"));
        Files.writeString(jar.resolveSibling("building").resolve("pid"), "99999999\n");
        assertThat(launch()).isEqualTo(new Outcome(0, "teigram 0.1.0\n", NOTICE));
    }

    @Test
    void keeps_what_java_has_loaded_and_does_without_where_it_cannot() throws Exception {
        Files.copy(Launcher.HERE.resolve("target/teigram.jar"), jar);
        assertThat(launch().out()).isEqualTo("teigram 0.1.0\n");
        assertThat(kept()).hasSize(1).allMatch(file -> file.toFile().length() > 0);
        Files.write(kept().get(0), new byte[100]);
        assertThat(launch()).isEqualTo(new Outcome(0, "teigram 0.1.0\n", ""));
    }

    private List<Path> kept() throws IOException {
        try (var files = Files.list(jar.getParent())) {
            return files.filter(file -> file.getFileName().toString().startsWith("classes-")).toList();
        }
    }

    private void oldJar() throws IOException {
        Files.copy(small, jar);
        Files.setLastModifiedTime(jar, OLD);
    }

    private void maven(String... lines) throws IOException {
        LauncherIT.program(folder.resolve("maven/mvn"), "#!/bin/sh\n" + String.join("\n", lines));
    }

    private Launcher launcher() {
        return new Launcher().as(project.resolve("bin/teigram"))
                .with("PATH", folder.resolve("maven") + ":" + System.getenv("PATH"));
    }

    private Outcome launch() throws Exception {
        return launcher().run("--version");
    }
}
