package org.teigram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teigram.cli.Launcher.Outcome;

/** {@code bin/teigram} finds itself, its Java and its characters wherever and however it is called. */
class LauncherIT {

    private static final Outcome VERSION = new Outcome(0, "teigram 0.1.0\n", "");

    @TempDir
    private Path folder;

    @Test
    void says_its_version_and_nothing_else() throws Exception {
        assertThat(new Launcher().run("--version")).isEqualTo(VERSION);
    }

    @Test
    void runs_from_another_folder_by_a_relative_path() throws Exception {
        Path relative = folder.toRealPath().relativize(Launcher.HERE.toRealPath()).resolve("bin/teigram");
        assertThat(new Launcher().from(folder.toRealPath()).as(relative).run("--version")).isEqualTo(VERSION);
    }

    @Test
    void runs_through_a_chain_of_links() throws Exception {
        Path absolute = Files.createSymbolicLink(folder.resolve("absolute"), Launcher.HERE.resolve("bin/teigram"));
        Path relative = Files.createSymbolicLink(folder.resolve("relative"), absolute.getFileName());
        assertThat(new Launcher().as(relative).run("--version")).isEqualTo(VERSION);
    }

    @Test
    void is_not_misled_by_a_path_for_cd() throws Exception {
        Files.createDirectories(folder.resolve("bin"));
        Launcher launcher = new Launcher().with("CDPATH", folder.toString()).as(Path.of("bin/teigram"));
        assertThat(launcher.run("--version")).isEqualTo(VERSION);
    }

    @Test
    void runs_with_the_java_of_the_path() throws Exception {
        Launcher launcher = new Launcher().without("JAVA_HOME").with("PATH", Launcher.JDK + "/bin:" + System.getenv("PATH"));
        assertThat(launcher.run("--version")).isEqualTo(VERSION);
    }

    @Test
    void honours_java_home_before_the_path() throws Exception {
        program(folder.resolve("bin/java"), "#!/bin/sh", "echo the java of JAVA_HOME");
        assertThat(new Launcher().with("JAVA_HOME", folder.toString()).run("--version"))
                .isEqualTo(new Outcome(0, "the java of JAVA_HOME\n", ""));
    }

    @Test
    void names_the_java_that_is_not_there() throws Exception {
        assertThat(new Launcher().with("JAVA_HOME", "/nowhere").run("--version")).isEqualTo(new Outcome(
                2, "", "teigram: there is no Java at `/nowhere/bin/java`: install a JDK, 17 or newer, or set JAVA_HOME\n"));
    }

    @ParameterizedTest
    @CsvSource({"LC_ALL, C", "LC_ALL, POSIX", "LANG, xx_XX.UTF-8", "LC_CTYPE, C", "TZ, Pacific/Kiritimati"})
    void prints_utf8_and_opens_any_name_in(String variable, String value) throws Exception {
        Path document = Files.writeString(folder.resolve("Шифр № 1 für 毛.xml"), Launcher.LETTER);
        Outcome usual = new Launcher().run("validate", document);
        assertThat(usual.out()).contains("Шифр № 1 für 毛.xml");
        assertThat(new Launcher().without("LC_ALL").with(variable, value).run("validate", document)).isEqualTo(usual);
    }

    static void program(Path file, String... lines) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(lines));
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
