package org.teigram.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teigram.cli.TestRun;

/** A site whose pages share style sheet and scripts: opened from disk and from a server, it is as the embedded one. */
class SharedAssetsIT {
    private static final List<String> DOCUMENTS = List.of("letter.xml", "box/deep/readings.xml");

    @TempDir
    static Path folder;

    private static Path shared;
    private static Path embedded;

    @BeforeAll
    static void export() throws Exception {
        Path documents = folder.resolve("tei");
        for (String document : DOCUMENTS) {
            Path copy = documents.resolve(document);
            Files.createDirectories(copy.getParent());
            Files.copy(Path.of("tei/telegram-21405.xml"), copy);
        }
        shared = export(documents, "shared");
        embedded = export(documents, "embedded");
    }

    private static Path export(Path documents, String assets) {
        Path out = folder.resolve(assets);
        TestRun run = TestRun.of("export", "--to", "html", "--set", "html.assets=" + assets,
                "--out", out.toString(), documents.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return out;
    }

    @Test
    void filesAreWrittenOnceForAllPages() throws IOException {
        assertThat(files(shared)).containsExactly("assets/edition.css", "assets/edition.js", "assets/facsimile.js",
                "assets/openseadragon.js", "box/deep/readings.html", "letter.html");
        assertThat(files(embedded)).containsExactly("box/deep/readings.html", "letter.html");
        assertThat(Files.size(shared.resolve("letter.html"))).isLessThan(Files.size(embedded.resolve("letter.html")) - 30_000);
    }

    private static List<String> files(Path out) throws IOException {
        try (Stream<Path> all = Files.walk(out)) {
            return all.filter(Files::isRegularFile).map(file -> out.relativize(file).toString()).sorted().toList();
        }
    }

    @Test
    void fromDisk() {
        pagesLookAndWorkAlike(shared.toUri().toString());
    }

    @Test
    void fromAServer() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", SharedAssetsIT::answer);
        server.start();
        try {
            pagesLookAndWorkAlike("http://localhost:" + server.getAddress().getPort() + "/");
        } finally {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        Path file = shared.resolve(exchange.getRequestURI().getPath().substring(1));
        boolean there = Files.isRegularFile(file);
        String name = file.getFileName().toString();
        Map<String, String> types = Map.of("css", "text/css", "js", "text/javascript", "html", "text/html");
        exchange.getResponseHeaders()
                .add("Content-Type", types.getOrDefault(name.substring(name.indexOf('.') + 1), "text/plain"));
        byte[] body = there ? Files.readAllBytes(file) : new byte[0];
        exchange.sendResponseHeaders(there ? 200 : 404, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void pagesLookAndWorkAlike(String site) {
        Chromium.assumeInstalled();
        Chromium chromium = Chromium.with(true);
        for (String document : DOCUMENTS) {
            String page = document.replace(".xml", ".html");
            chromium.open(embedded.resolve(page), 1400, 1000);
            List<Object> wanted = looks(chromium);
            chromium.open(site + page, 1400, 1000);
            assertThat(looks(chromium)).isEqualTo(wanted);
            chromium.click("label[for='~show-1']");
            assertThat((String) chromium.driver().executeScript("return location.hash")).isNotEmpty();
        }
        assertThat(chromium.complaints()).noneMatch(line -> !line.contains("favicon"));
    }

    /** Where things stand, and in what colours. */
    private static List<Object> looks(Chromium chromium) {
        return List.of(chromium.seen("h1"), chromium.seen("main"), chromium.seen("footer"),
                chromium.driver().executeScript("return getComputedStyle(document.body).backgroundColor"));
    }
}
