import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.teigram.cli.Main;
import org.xml.sax.helpers.DefaultHandler;

/** Validation in a Java that is warm, on one thread, beside the parser alone. */
final class Warm {

    private static final int WARMING = 4;
    private static final int ROUNDS = Integer.parseInt(System.getenv().getOrDefault("ROUNDS", "3"));

    /** @param args folder and RELAX NG schema */
    public static void main(String[] args) throws Exception {
        List<Path> files;
        try (var walk = Files.walk(Path.of(args[0]))) {
            files = walk.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
        }
        Callable<Object> ours = () -> Main.run(
                new PrintWriter(OutputStream.nullOutputStream()), new PrintWriter(System.err),
                "validate", "--quiet", "--jobs", "1", "--checks", "relaxng,pointers", "--schema", args[1], args[0]);
        Callable<Object> parser = () -> parse(files);
        for (int round = 0; round < WARMING; round++) {
            ours.call();
            parser.call();
        }
        long[] validating = new long[ROUNDS];
        long[] parsing = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            validating[round] = time(ours);
            parsing[round] = time(parser);
        }
        System.out.printf(Locale.ROOT, "%d document%s, one thread, warm, median of %d%n%n", files.size(), files.size() == 1 ? "" : "s", ROUNDS);
        System.out.printf(Locale.ROOT, "%7.2f s  teigram, RELAX NG and pointers%n", median(validating));
        System.out.printf(Locale.ROOT, "%7.2f s  the parser alone%n", median(parsing));
        System.out.printf(Locale.ROOT, "%7.2f    times the parser%n", median(validating) / median(parsing));
    }

    private static Object parse(List<Path> files) throws Exception {
        SAXParserFactory factory = SAXParserFactory.newInstance("org.apache.xerces.jaxp.SAXParserFactoryImpl", null);
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        SAXParser parser = factory.newSAXParser();
        for (Path file : files) {
            parser.parse(file.toFile(), new DefaultHandler());
        }
        return null;
    }

    private static long time(Callable<Object> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return System.nanoTime() - start;
    }

    private static double median(long[] nanoseconds) {
        return LongStream.of(nanoseconds).sorted().toArray()[nanoseconds.length / 2] / 1e9;
    }
}
