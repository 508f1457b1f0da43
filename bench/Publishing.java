import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The reading edition beside a page that TEI's Stylesheets make on Saxon's command line: each document in a Java of its
 * own (cold), and all in one (warm, if there are many); then ours of many in one call beside theirs of one call each, as
 * both are called.
 */
final class Publishing {

    /** How many documents are made one by one: those that divide the folder's, by their size, into even parts. */
    private static final int COLD = 3;

    private static final String SAXON = "net.sf.saxon.Transform";

    private final Contest contest;
    private final Path folder;
    private final Optional<String> stylesheet;

    private Publishing(Contest contest, Path folder, Optional<String> stylesheet) {
        this.contest = contest;
        this.folder = folder;
        this.stylesheet = stylesheet;
    }

    /** @param args the project's home, the peers' class path, folder, and the peer's stylesheet if there is one */
    public static void main(String[] args) throws Exception {
        new Publishing(
                        new Contest(args[0], args[1]),
                        Path.of(args[2]),
                        args.length > 3 ? Optional.of(args[3]) : Optional.empty())
                .run();
    }

    private void run() throws Exception {
        List<Path> documents = documents();
        if (documents.isEmpty()) {
            System.err.println("bench/publish: there is no `*.xml` in `" + folder + "`");
            System.exit(2);
        }
        contest.introduce(documents);
        List<Path> some = spread(documents);
        String each = some.size() == 1 ? "one document" : some.size() + " documents, each in a Java of its own";
        String all = "warm: all documents in one Java";
        Contest.Contestant oursCold = teigram(
                "cold: " + each, some.stream().map(document -> ours(List.of(document))).toList());
        Contest.Contestant oursWarm = teigram(all, List.of(ours(documents)));
        if (stylesheet.isEmpty()) {
            contest.measure(oursCold);
            contest.measure(oursWarm);
            System.out.println("No peer was measured: set STYLESHEETS to the folder of TEI's Stylesheets,"
                    + " the one that holds html5/html5.xsl.");
            return;
        }
        Files.createDirectories(contest.out().resolve("pages"));
        Contest.Contestant theirsCold = peer(
                "cold: " + each, some.stream().map(document -> theirs(document, "page.html")).toList());
        contest.measure(oursCold, theirsCold);
        contest.measure(oursWarm, peer(all, List.of(theirs(folder, "pages"))));
        printByPage(oursWarm.median() / documents.size(), theirsCold.median() / some.size());
    }

    /** As each is called: TEI's Stylesheets come with commands that make one page a call. */
    private static void printByPage(double ours, double theirs) {
        System.out.printf(Locale.ROOT, "%7.3f s  teigram, a page of all in one call%n", ours);
        System.out.printf(Locale.ROOT, "%7.3f s  TEI's Stylesheets, a page of one call a document%n", theirs);
        System.out.printf(Locale.ROOT, "%7.2f    times theirs%n%n", ours / theirs);
    }

    private static Contest.Contestant teigram(String what, List<List<String>> commands) {
        return new Contest.Contestant("teigram, " + what, commands);
    }

    private static Contest.Contestant peer(String what, List<List<String>> commands) {
        return new Contest.Contestant("TEI's Stylesheets, " + what, commands);
    }

    /** Those that lie in the folder itself, smallest first: Saxon does not look further. */
    private List<Path> documents() throws IOException {
        try (var list = Files.list(folder)) {
            return list.filter(file -> file.toString().endsWith(".xml"))
                    .sorted((a, b) -> Long.compare(a.toFile().length(), b.toFile().length()))
                    .toList();
        }
    }

    private static List<Path> spread(List<Path> documents) {
        if (documents.size() <= COLD) {
            return documents;
        }
        List<Path> some = new ArrayList<>();
        for (int part = 0; part < COLD; part++) {
            some.add(documents.get(part * (documents.size() - 1) / (COLD - 1)));
        }
        return some;
    }

    private List<String> ours(List<Path> documents) {
        List<String> command = new ArrayList<>(contest.teigram(
                "export", "--to", "html", "--out", contest.out().resolve("ours").toString()));
        documents.forEach(document -> command.add(document.toString()));
        return command;
    }

    private List<String> theirs(Path source, String output) {
        return contest.peer(
                SAXON, "-s:" + source, "-xsl:" + stylesheet.orElse(""), "-o:" + contest.out().resolve(output));
    }
}
