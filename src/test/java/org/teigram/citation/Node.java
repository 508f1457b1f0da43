package org.teigram.citation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Runs a script of {@code src/test/js} with Node.js. */
public final class Node {
    private static final Path FOLDER = Path.of("src", "test", "js");

    private Node() {}

    /** Skips the test, with the reason, where Node.js or the script's packages are missing. */
    public static void assumeInstalled() {
        Assumptions.assumeTrue(starts(), "no `node` on the path");
        Assumptions.assumeTrue(
                Files.isDirectory(FOLDER.resolve("node_modules")), "no packages: run `npm ci` in " + FOLDER);
    }

    /** The lines a script prints; it must end with exit code 0. */
    public static List<String> lines(String script, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", FOLDER.resolve(script).toString()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
        assertThat(process.waitFor()).as("exit code of %s", script).isZero();
        return lines;
    }

    private static boolean starts() {
        try {
            return new ProcessBuilder("node", "--version").start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
