import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs Teigram and its peers over one folder, each in turn and several times, and prints the median times. */
final class Bench {

    private static final int ROUNDS = Integer.parseInt(System.getenv().getOrDefault("ROUNDS", "3"));
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** One thing to measure: commands that together do the work. */
    private record Contestant(String name, List<List<String>> commands, List<Double> seconds) {
        Contestant(String name, List<List<String>> commands) {
            this(name, commands, new ArrayList<>());
        }

        double median() {
            return seconds.stream().sorted().toList().get(seconds.size() / 2);
        }
    }

    private final Path out;
    private final String home;
    private final String peers;
    private final String folder;
    private final String schema;

    private Bench(String[] args) throws IOException {
        out = Files.createTempDirectory("bench");
        home = args[0];
        peers = args[1];
        folder = args[2];
        schema = args[3];
    }

    public static void main(String[] args) throws Exception {
        new Bench(args).compare(args.length > 4 ? args[4] : "");
    }

    private void compare(String rules) throws Exception {
        List<String> files;
        try (var walk = Files.walk(Path.of(folder))) {
            files = walk.filter(file -> file.toString().endsWith(".xml")).map(Path::toString).sorted().toList();
        }
        long bytes = 0;
        for (String file : files) {
            bytes += Files.size(Path.of(file));
        }
        System.out.printf(Locale.ROOT, "%d documents, %.1f MB, median of %d%n%n", files.size(), bytes / 1e6, ROUNDS);
        Contestant jing = new Contestant("jing", List.of(jing(files)));
        measure(new Contestant("teigram, RELAX NG and pointers", List.of(teigram("relaxng,pointers"))), jing);
        if (!rules.isEmpty()) {
            List<List<String>> both = new ArrayList<>(List.of(jing(files)));
            both.addAll(schematron(rules));
            measure(
                    new Contestant("teigram, RELAX NG, Schematron and pointers", List.of(teigram("relaxng,schematron,pointers"))),
                    new Contestant("jing, and SchXslt2 on Saxon's command line", both));
        }
    }

    private List<String> teigram(String checks) {
        return List.of(home + "/bin/teigram", "validate", "--schema", schema, "--checks", checks, folder);
    }

    private List<String> jing(List<String> files) {
        List<String> command = new ArrayList<>(peer("com.thaiopensource.relaxng.util.Driver", schema));
        command.addAll(files);
        return command;
    }

    private List<List<String>> schematron(String rules) throws IOException {
        Path transpile = out.resolve("transpile.xsl");
        try (var jars = java.nio.file.FileSystems.newFileSystem(Path.of(jar("schxslt2-")))) {
            Files.copy(jars.getPath("content/transpile.xsl"), transpile);
        }
        Path reports = Files.createDirectories(out.resolve("svrl"));
        return List.of(
                peer("net.sf.saxon.Transform", "-s:" + rules, "-xsl:" + transpile, "-o:" + out.resolve("rules.xsl")),
                peer("net.sf.saxon.Transform", "-s:" + folder, "-xsl:" + out.resolve("rules.xsl"), "-o:" + reports));
    }

    private String jar(String name) {
        return List.of(peers.split(java.io.File.pathSeparator)).stream()
                .filter(path -> Path.of(path).getFileName().toString().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> peer(String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-cp", peers, main));
        command.addAll(List.of(arguments));
        return command;
    }

    private void measure(Contestant ours, Contestant theirs) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            run(ours);
            run(theirs);
        }
        for (Contestant one : List.of(ours, theirs)) {
            System.out.printf(Locale.ROOT, "%7.2f s  %s%n", one.median(), one.name());
            one.commands().forEach(command -> System.out.println("           " + shown(command)));
        }
        System.out.printf(Locale.ROOT, "%7.2f    times theirs%n%n", ours.median() / theirs.median());
    }

    private void run(Contestant one) throws Exception {
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
