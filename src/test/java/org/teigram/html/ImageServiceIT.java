package org.teigram.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Rectangle;
import org.teigram.testing.Transform;

/** Page images from a IIIF service on this machine, in a page from disk and in one from a server. */
class ImageServiceIT {
    private static final String INFO = """
            {"@context": "http://iiif.io/api/image/2/context.json", "@id": "https://elsewhere.example.org/f1",
             "protocol": "http://iiif.io/api/image", "width": 2000, "height": 3000,
             "tiles": [{"width": 512, "scaleFactors": [1, 2, 4, 8]}], "profile": ["http://iiif.io/api/image/2/level2.json"]}
            """;

    @TempDir
    static Path folder;

    private static HttpServer server;
    private static String host;
    private static Path page;

    @BeforeAll
    static void serve() throws Exception {
        Chromium.assumeInstalled();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", ImageServiceIT::answer);
        server.start();
        host = "http://localhost:" + server.getAddress().getPort();
        Path document = Path.of("src/test/resources/export/html/service.xml");
        String tei = Files.readString(document).replaceAll("https://(images|cuts)\\.example\\.(org|net)", host);
        page = Files.writeString(folder.resolve("page.html"), Transform.of("html/edition.xsl").apply(tei, Map.of()));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** The page; what the service of the first image offers; any image; nothing of the second image's service. */
    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        exchange.getResponseHeaders().add("Access-Control-Allow-Origin", "*");
        if (path.equals("/page.html")) {
            send(exchange, 200, "text/html", Files.readAllBytes(page));
        } else if (path.equals("/iiif/f1/info.json")) {
            send(exchange, 200, "application/json", INFO.getBytes(StandardCharsets.UTF_8));
        } else if (path.endsWith(".jpg")) {
            send(exchange, 200, "image/jpeg", picture());
        } else {
            send(exchange, 404, "text/plain", new byte[0]);
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(512, 512, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return bytes.toByteArray();
    }

    @Test
    void fromDisk() {
        tilesComeFromWhereTheDocumentSays(page.toUri().toString());
    }

    @Test
    void fromAServer() {
        tilesComeFromWhereTheDocumentSays(host + "/page.html");
    }

    private static void tilesComeFromWhereTheDocumentSays(String address) {
        Chromium chromium = Chromium.with(true);
        chromium.open(address, 1400, 1000);
        chromium.await("#f1.deepened .deep .zones");
        settle(chromium);
        Rectangle zone = chromium.seen("#z1 rect");
        Rectangle canvas = chromium.seen("#f1 .deep .zones");
        assertThat(zone.width / (double) canvas.width).isCloseTo(1600 / 2000.0, Offset.offset(0.02));
        assertThat((zone.x - canvas.x) / (double) canvas.width).isCloseTo(200 / 2000.0, Offset.offset(0.02));
        chromium.driver().executeScript("document.querySelectorAll('.tools button')[3].click()");
        settle(chromium);
        assertThat(chromium.seen("#f1 .deep .zones").width).isGreaterThan(canvas.width);
        assertThat(chromium.requests()).anyMatch(r -> r.contains("/iiif/f1/full/") || r.contains("/iiif/f1/0,0,"))
                .noneMatch(r -> r.contains("elsewhere"));
        assertThat(chromium.complaints()).filteredOn(said -> !said.contains("favicon.ico")).isEmpty();
    }

    /** The viewer moves for a while. */
    private static void settle(Chromium chromium) {
        chromium.driver().executeAsyncScript("setTimeout(arguments[0], 1200)");
    }

    @Test
    void aServiceThatDoesNotAnswerLeavesItsPlainImage() {
        Chromium chromium = Chromium.with(true);
        chromium.open(page.toUri() + "#f2", 1400, 1000);
        chromium.await("#f2[data-plain] .sheet[style]");
        assertThat(chromium.shown("#f2 img")).isEqualTo(1);
    }
}
