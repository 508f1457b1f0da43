import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs Teigram and a peer over the same documents, in turn and several times, and prints the median times. */
final class Contest {

    private static final int ROUNDS = Integer.parseInt(System.getenv().getOrDefault("ROUNDS", "3"));
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** One thing to measure: commands that together do the work. */
    record Contestant(String name, List<List<String>> commands, List<Double> seconds) {
        Contestant(String name, List<List<String>> commands) {
            this(name, commands, new ArrayList<>());
        }

        /** The time of all commands together, in seconds. */
        double median() {
            return seconds.stream().sorted().toList().get(seconds.size() / 2);
        }
    }

    private final String home;
    private final String peers;
    private final Path out;

    /**
     * @param home the folder of the project
     * @param peers a class path
     */
    Contest(String home, String peers) throws IOException {
        this.home = home;
        this.peers = peers;
        this.out = Files.createTempDirectory("bench");
    }

    /** A folder for what the contestants write. */
    Path out() {
        return out;
    }

    void introduce(List<Path> documents) throws IOException {
        long bytes = 0;
        for (Path document : documents) {
            bytes += Files.size(document);
        }
        System.out.printf(Locale.ROOT, "%d document%s, %.1f MB, median of %d%n%n",
                documents.size(), documents.size() == 1 ? "" : "s", bytes / 1e6, ROUNDS);
    }

    List<String> teigram(String... arguments) {
        return command(List.of(home + "/bin/teigram"), arguments);
    }

    /** @param main the class of a peer */
    List<String> peer(String main, String... arguments) {
        return command(List.of(JAVA.toString(), "-cp", peers, main), arguments);
    }

    private static List<String> command(List<String> start, String... arguments) {
        List<String> command = new ArrayList<>(start);
        command.addAll(List.of(arguments));
        return command;
    }

    /** The peer's jar whose name starts so. */
    Path jar(String name) {
        return List.of(peers.split(java.io.File.pathSeparator)).stream()
                .map(Path::of)
                .filter(path -> path.getFileName().toString().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    void measure(Contestant ours, Contestant theirs) throws IOException, InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            run(ours);
            run(theirs);
        }
        print(ours);
        print(theirs);
        System.out.printf(Locale.ROOT, "%7.2f    times theirs%n%n", ours.median() / theirs.median());
    }

    /** Without a peer. */
    void measure(Contestant ours) throws IOException, InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            run(ours);
        }
        print(ours);
        System.out.println();
    }

    private void print(Contestant one) {
        System.out.printf(Locale.ROOT, "%7.2f s  %s%n", one.median(), one.name());
        one.commands().stream().limit(3).forEach(command -> System.out.println("           " + shown(command)));
        if (one.commands().size() > 3) {
            System.out.println("           and " + (one.commands().size() - 3) + " more");
        }
    }

    private void run(Contestant one) throws IOException, InterruptedException {
        long start = System.nanoTime();
        for (List<String> command : one.commands()) {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(out.resolve("out").toFile());
            builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8"));
            int code = builder.start().waitFor();
            if (code > 1) {
                throw new IllegalStateException(
                        shown(command) + " ended with " + code + ":\n" + Files.readString(out.resolve("out")));
            }
        }
        one.seconds().add((System.nanoTime() - start) / 1e9);
    }

    private String shown(List<String> command) {
        String line = String.join(" ", command.subList(0, Math.min(12, command.size())))
                .replace(peers, "PEERS").replace(home + "/", "").replace(JAVA.toString(), "java")
                .replace(out + "/", "");
        return line.length() > 150 ? line.substring(0, 150) + " ..." : line;
    }
}
