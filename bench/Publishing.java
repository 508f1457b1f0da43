import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The reading edition beside a page that TEI's Stylesheets make on Saxon's command line: each document in a Java of its
 * own (cold), and all in one (warm, if there are many).
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
        measure("cold: " + each,
                some.stream().map(document -> ours(List.of(document))).toList(),
                some.stream().map(document -> theirs(document, "page.html")).toList());
        measure("warm: all documents in one Java", List.of(ours(documents)), List.of(theirs(folder, "pages")));
        if (stylesheet.isEmpty()) {
            System.out.println("No peer was measured: set STYLESHEETS to the folder of TEI's Stylesheets,"
                    + " the one that holds html5/html5.xsl.");
        }
    }

    private void measure(String what, List<List<String>> ours, List<List<String>> theirs) throws Exception {
        Contest.Contestant us = new Contest.Contestant("teigram, " + what, ours);
        if (stylesheet.isPresent()) {
            Files.createDirectories(contest.out().resolve("pages"));
            contest.measure(us, new Contest.Contestant("TEI's Stylesheets, " + what, theirs));
        } else {
            contest.measure(us);
        }
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
