import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Validation beside jing, and with rules beside jing and SchXslt2. */
final class Validating {

    private final Contest contest;
    private final String folder;
    private final String schema;

    private Validating(Contest contest, String folder, String schema) {
        this.contest = contest;
        this.folder = folder;
        this.schema = schema;
    }

    /** @param args the project's home, the peers' class path, folder, RELAX NG schema, and Schematron schema if there is one */
    public static void main(String[] args) throws Exception {
        new Validating(new Contest(args[0], args[1]), args[2], args[3]).run(args.length > 4 ? args[4] : "");
    }

    private void run(String rules) throws Exception {
        List<Path> files;
        try (var walk = Files.walk(Path.of(folder))) {
            files = walk.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
        }
        contest.introduce(files);
        List<String> jing = new ArrayList<>(contest.peer("com.thaiopensource.relaxng.util.Driver", schema));
        files.forEach(file -> jing.add(file.toString()));
        contest.measure(
                new Contest.Contestant("teigram, RELAX NG and pointers", List.of(teigram("relaxng,pointers"))),
                new Contest.Contestant("jing", List.of(jing)));
        if (!rules.isEmpty()) {
            List<List<String>> both = new ArrayList<>(List.of(jing));
            both.addAll(schematron(rules));
            contest.measure(
                    new Contest.Contestant(
                            "teigram, RELAX NG, Schematron and pointers", List.of(teigram("relaxng,schematron,pointers"))),
                    new Contest.Contestant("jing, and SchXslt2 on Saxon's command line", both));
        }
    }

    private List<String> teigram(String checks) {
        return contest.teigram("validate", "--schema", schema, "--checks", checks, folder);
    }

    private List<List<String>> schematron(String rules) throws IOException {
        Path transpile = contest.out().resolve("transpile.xsl");
        try (var jar = FileSystems.newFileSystem(contest.jar("schxslt2-"))) {
            Files.copy(jar.getPath("content/transpile.xsl"), transpile);
        }
        Path compiled = contest.out().resolve("rules.xsl");
        Path reports = Files.createDirectories(contest.out().resolve("svrl"));
        return List.of(
                contest.peer("net.sf.saxon.Transform", "-s:" + rules, "-xsl:" + transpile, "-o:" + compiled),
                contest.peer("net.sf.saxon.Transform", "-s:" + folder, "-xsl:" + compiled, "-o:" + reports));
    }
}
