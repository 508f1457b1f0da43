package org.teigram.html;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Nu HTML checker, run as a process of its own. */
public final class NuChecker {
    private static String classPath;

    private NuChecker() {}

    /** What the checker objects to in some pages, one error a line. Skips the test where Maven cannot fetch it. */
    public static List<String> errors(List<Path> pages) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xss16m", "-cp", classPath(),
                "nu.validator.client.SimpleCommandLineValidator", "--errors-only", "--format", "gnu"));
        pages.forEach(page -> command.add(page.toString()));
        Path log = Files.createTempFile("nu", ".log");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        int exit = process.waitFor();
        List<String> errors = Files.readAllLines(log).stream().filter(line -> line.contains("error:")).toList();
        if (exit != 0 && errors.isEmpty()) {
            throw new IOException("the Nu checker failed: " + Files.readString(log));
        }
        Files.delete(log);
        return errors;
    }

    private static synchronized String classPath() throws IOException, InterruptedException {
        if (classPath == null) {
            Path file = Files.createTempFile("nu", ".classpath");
            Process maven = new ProcessBuilder("mvn", "-B", "-q", "-f", "src/test/nu/pom.xml",
                            "dependency:build-classpath", "-Dmdep.outputFile=" + file)
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (maven.waitFor() != 0) {
                abort("Maven could not fetch the Nu HTML checker: pages are not checked");
            }
            classPath = Files.readString(file).strip();
            Files.delete(file);
        }
        return classPath;
    }
}
