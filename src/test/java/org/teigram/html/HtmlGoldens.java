package org.teigram.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.sf.saxon.s9api.SaxonApiException;
import org.teigram.testing.Goldens;
import org.teigram.testing.Transform;

/** The goldens of the format, and how they are made: the assets by name only, and blocks on lines of their own. */
public final class HtmlGoldens {
    static final Path ASSETS = Path.of("xslt/html/assets");
    private static final String BLOCK =
            "(?=<(?:p|div|section|article|header|main|aside|details|fieldset|footer|h[1-6]|li|ul|ol|dl|dt|dd|table|tr|meta|title|style|script)[ >])";
    private static final Transform EDITION = Transform.of("html/edition.xsl");

    /** Made once for all that is asked of them. */
    private static final Map<Goldens.Golden, String> PAGES = new ConcurrentHashMap<>();

    private HtmlGoldens() {}

    public static Stream<Goldens.Golden> all() throws IOException {
        return Goldens.of("html", "html").all();
    }

    /** The page of a golden, whole. */
    public static String page(Goldens.Golden golden) {
        return PAGES.computeIfAbsent(golden, HtmlGoldens::make);
    }

    private static String make(Goldens.Golden golden) {
        try {
            return EDITION.apply(golden.input(), golden.options());
        } catch (SaxonApiException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The page as a golden holds it. */
    static String compact(String page) throws IOException {
        String bare = page;
        for (Path sheet : assets(".css")) {
            bare = bare.replace(inThePage(sheet), "");
        }
        return bare.replaceFirst("<style>\\s*", "<style>\n/* edition.css */\n")
                .replaceAll("(?s)<script>.*?</script>", "<script>/* edition.js */</script>")
                .replaceAll("'sha256-[^']*'", "'sha256-" + "A".repeat(43) + "='")
                .replaceAll(BLOCK, "\n");
    }

    /** The files of one kind that style sheets and scripts are put together from. */
    static List<Path> assets(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(ASSETS)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    /** What a page has of an asset: style sheets without their comments. */
    static String inThePage(Path asset) throws IOException {
        String text = Files.readString(asset);
        return asset.toString().endsWith(".css") ? text.replaceAll("(?s)/\\*.*?\\*/\\s*", "").replaceAll("\n\\s+", "\n") : text;
    }
}
