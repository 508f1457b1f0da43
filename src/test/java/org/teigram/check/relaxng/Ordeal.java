package org.teigram.check.relaxng;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.teigram.check.relaxng.FormMutator.Damaged;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Location;
import org.teigram.project.Planner;
import org.teigram.project.Request;
import org.teigram.run.DocumentResult;
import org.teigram.run.Run;
import org.teigram.run.Verdict;

/**
 * Puts damaged documents through the program and jing: what must hold of each of them, whatever the damage. Writes them
 * into one folder, as many at a time as are to be run together.
 */
public final class Ordeal {

    private static final Duration LONG = Duration.ofSeconds(10);

    private final Path schema;
    private final Path folder;
    private final Witness witness;
    private final Tally tally = new Tally();
    private final List<String> broken = new ArrayList<>();

    public Ordeal(Path schema, Path folder) throws Exception {
        this.schema = schema;
        this.folder = folder;
        this.witness = new Witness(schema, schema.toAbsolutePath().getRoot());
    }

    public Tally tally() {
        return tally;
    }

    /** What did not hold, and of which document. */
    public List<String> broken() {
        return broken;
    }

    /** @param damage makes of a number a damaged document */
    public void run(int from, int to, Function<Integer, Damaged> damage) throws Exception {
        List<Path> files = new ArrayList<>();
        List<Damaged> documents = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Path file = folder.resolve(String.format("%07d.xml", i));
            Damaged damaged = damage.apply(i);
            Files.write(file, damaged.bytes());
            files.add(file);
            documents.add(damaged);
        }
        List<DocumentResult> results = results(files, 1);
        if (!told(results).equals(told(results(files, 2)))) {
            broken.add("other results by two threads: " + from + " to " + to);
        }
        for (int i = 0; i < files.size(); i++) {
            judge(files.get(i), documents.get(i), results.get(i));
            Files.delete(files.get(i));
        }
    }

    private List<DocumentResult> results(List<Path> files, int jobs) throws Exception {
        Request request = new Request(Optional.empty(), files, jobs,
                Optional.of(new Request.Validate(Set.of("relaxng"), Optional.of(schema))), Optional.empty());
        List<DocumentResult> results = new ArrayList<>();
        Run.of(Planner.plan(request), results::add);
        return results;
    }

    private void judge(Path file, Damaged damaged, DocumentResult result) throws IOException {
        String name = file.getFileName().toString();
        long start = System.nanoTime();
        Witness.Verdicts verdicts = witness.judge(file);
        if (System.nanoTime() - start > LONG.toNanos()) {
            broken.add(name + " took long");
        }
        tally.add(name, verdicts);
        if (!verdicts.agree()) {
            broken.add(name + " jing: " + verdicts.jing() + " ours: " + verdicts.ours());
        }
        List<String> ours = verdicts.ours().stream().map(Diagnostic::message).toList();
        if (!witness.ours(file).stream().map(Diagnostic::message).toList().equals(ours)) {
            broken.add(name + " has other findings the second time");
        }
        checkRun(name, verdicts, result);
        damaged.text().ifPresent(text -> checkPlaces(name, text, result));
    }

    private void checkRun(String name, Witness.Verdicts verdicts, DocumentResult result) {
        Optional<Verdict> verdict = result.verdict();
        boolean told = !result.diagnostics().isEmpty();
        if (result.diagnostics().stream().anyMatch(d -> d.rule().id().equals("run/bug"))) {
            broken.add(name + " " + result.diagnostics());
        } else if (!verdicts.complete() && !told) {
            broken.add(name + " was not read to its end, and nothing is told of it");
        } else if (verdicts.complete() && verdict.equals(Optional.of(Verdict.VALID)) != verdicts.jing().isEmpty()
                && !result.diagnostics().stream().anyMatch(d -> d.rule().id().equals("document/not-tei"))) {
            broken.add(name + " is " + verdict + " in a run, but jing says: " + verdicts.jing());
        }
    }

    private void checkPlaces(String name, String text, DocumentResult result) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (Diagnostic diagnostic : result.diagnostics()) {
            if (diagnostic.location() instanceof Location.Place place) {
                int line = place.span().line();
                int column = place.span().column();
                boolean inside = line <= lines.length && column <= lines[line - 1].length() + 1;
                if (!inside || !fits(diagnostic, lines[line - 1].substring(column - 1), text)) {
                    broken.add(name + " " + line + ":" + column + " is no place for: " + diagnostic.message());
                }
            }
        }
    }

    /** A finding about an element stands at its tag, one about an attribute there or at the attribute. */
    private static boolean fits(Diagnostic diagnostic, String rest, String text) {
        boolean mixedLineEnds = text.contains("\n") && text.replace("\r\n", "").contains("\r");
        if (text.contains("<!ENTITY") || mixedLineEnds) {
            return true; // what came from an entity stands at the reference; a stray carriage return misleads the parser
        }
        return switch (diagnostic.rule().id()) {
            case "schema/unexpected-element", "schema/missing-element" -> rest.startsWith("<");
            case "schema/missing-attribute" -> rest.startsWith("<");
            case "schema/bad-value", "schema/unexpected-attribute", "schema/duplicate-id", "schema/unresolved-idref" ->
                    rest.matches("(?s)[\\p{L}_:][^\\s=<>\"']*\\s*=?.*");
            case "schema/unexpected-text" -> !rest.isBlank();
            default -> true;
        };
    }

    private static List<String> told(List<DocumentResult> results) {
        return results.stream()
                .map(result -> result.file().name() + result.verdict() + result.diagnostics())
                .toList();
    }
}
