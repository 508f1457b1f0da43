package org.teigram.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs {@code bin/teigram} as a process of its own, as a user does. The JDK is the one these tests run on, or the one
 * that the system property {@code teigram.jdk} names. Of the environment only {@code PATH} and {@code HOME} are handed on.
 */
record Launcher(Path program, Path folder, Map<String, String> environment) {

    static final Path HERE = Path.of("").toAbsolutePath();
    static final Path JDK = Path.of(System.getProperty("teigram.jdk", System.getProperty("java.home")));
    private static final int MINUTES = 5;

    /** A document that names no schema. */
    static final String LETTER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <TEI xmlns="http://www.tei-c.org/ns/1.0">
              <teiHeader>
                <fileDesc>
                  <titleStmt><title>A letter</title></titleStmt>
                  <publicationStmt><p>Unpublished.</p></publicationStmt>
                  <sourceDesc><p>Written for a test.</p></sourceDesc>
                </fileDesc>
              </teiHeader>
              <text><body><p>Это проверка, 毛, für alle.</p></body></text>
            </TEI>
            """;

    /** What a run printed, and its exit code. */
    record Outcome(int code, String out, String err) {}

    Launcher() {
        this(HERE.resolve("bin/teigram"), HERE, Map.of("JAVA_HOME", JDK.toString(), "LC_ALL", "C.UTF-8"));
    }

    Launcher from(Path folder) {
        return new Launcher(program, folder, environment);
    }

    Launcher as(Path program) {
        return new Launcher(program, folder, environment);
    }

    Launcher with(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new Launcher(program, folder, more);
    }

    Launcher without(String variable) {
        Map<String, String> fewer = new HashMap<>(environment);
        fewer.remove(variable);
        return new Launcher(program, folder, fewer);
    }

    Outcome run(Object... arguments) throws IOException, InterruptedException {
        return runWithInput("", arguments);
    }

    Outcome runWithInput(String input, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Path streams = Files.createTempDirectory("teigram-run");
        Path in = Files.writeString(streams.resolve("in"), input);
        Path out = streams.resolve("out");
        Path err = streams.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().retainAll(List.of("PATH", "HOME"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                throw new AssertionError(command + " did not end in " + MINUTES + " minutes");
            }
            return new Outcome(process.exitValue(), text(out), text(err));
        } finally {
            process.destroyForcibly();
            for (Path file : List.of(in, out, err, streams)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** As UTF-8, which must be without fault. */
    private static String text(Path file) throws IOException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
    }
}
