package org.teigram.schema.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teigram.schema.RelaxNgSchema;
import org.teigram.schema.SchemaFailure;
import org.teigram.xml.Catalogs;
import org.teigram.xml.ResourceGate;

/** What is fetched, what is kept of it, and that nothing is kept of what is not right; against a server on this machine. */
class SchemaStoreIT {

    private static final String RNG = "<grammar xmlns='http://relaxng.org/ns/structure/1.0'>%s<start><ref name='a'/></start></grammar>";
    private static final String PART =
            "<grammar xmlns='http://relaxng.org/ns/structure/1.0'><define name='a'><element name='a'><empty/></element></define></grammar>";
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final int MAX_BYTES = 100_000;

    @TempDir
    Path folder;

    private Server server;

    @BeforeEach
    void start() throws IOException {
        server = new Server();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String including(String href) {
        return RNG.formatted("<include href='" + href + "'/>");
    }

    private SchemaStore add(URI url) throws StoreFailure {
        return add(url, NOON, LONG);
    }

    private SchemaStore add(URI url, Clock clock, Duration patience) throws StoreFailure {
        return SchemaStore.at(folder).with(SchemaAddition.ofUrl(url, Optional.empty(), clock, patience, MAX_BYTES));
    }

    private static ResourceGate gate(SchemaStore store) {
        return new ResourceGate(List.of()).with(store, Catalogs.none());
    }

    private static RelaxNgSchema compiled(SchemaStore store, URI url) throws SchemaFailure {
        ResourceGate gate = gate(store);
        return RelaxNgSchema.compile(gate.locate(url), gate);
    }

    /** Every file of the store with its text. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void a_schema_is_kept_with_all_that_it_includes_and_used_without_the_network() throws Exception {
        server.serve("/rng/letter.rng", "<!-- TEI Edition: P5 Version 4.9.0. Last updated --> " + including("parts/a.rng"));
        server.serve("/rng/parts/a.rng", PART);
        URI url = server.url("/rng/letter.rng");
        add(url);
        int requests = server.requests();
        SchemaStore store = SchemaStore.at(folder);
        compiled(store, url);
        assertThat(server.requests()).isEqualTo(requests).isEqualTo(2);
        assertThat(store.schemas()).extracting(StoredSchema::url).containsExactly(url, server.url("/rng/parts/a.rng"));
        assertThat(store.schema(url).orElseThrow().tei()).contains("4.9.0");
        assertThat(store.faults()).isEmpty();
    }

    @Test
    void the_lock_file_says_the_same_however_it_came_about() throws Exception {
        server.serve("/a.rng", PART.replace("<define", "<start><ref name='a'/></start><define"));
        server.serve("/b.rng", including("a2.rng"));
        server.serve("/a2.rng", PART);
        add(server.url("/b.rng"));
        add(server.url("/a.rng"));
        String one = Files.readString(folder.resolve("teigram.lock"));
        Files.delete(folder.resolve("teigram.lock"));
        add(server.url("/a.rng"));
        add(server.url("/b.rng"));
        assertThat(Files.readString(folder.resolve("teigram.lock"))).isEqualTo(one).contains("date = \"2026-03-01\"");
        assertThat(one.lines().filter(line -> line.startsWith("url"))).isSorted().hasSize(3);
    }

    @Test
    void what_is_fetched_again_unchanged_keeps_its_date_and_what_changed_leaves_no_old_copy() throws Exception {
        server.serve("/a.rng", RNG.formatted("<define name='a'><element name='a'><empty/></element></define>"));
        URI url = server.url("/a.rng");
        add(url);
        Map<String, String> before = files();
        Clock later = Clock.offset(NOON, Duration.ofDays(9));
        add(url, later, LONG);
        assertThat(files()).isEqualTo(before);
        server.serve("/a.rng", RNG.formatted("<define name='a'><element name='b'><empty/></element></define>"));
        add(url, later, LONG);
        assertThat(files()).hasSize(2);
        assertThat(files().get("teigram.lock")).contains("2026-03-10");
    }

    @ParameterizedTest
    @CsvSource({"301,/new/letter.rng", "302,../new/letter.rng", "307,http://127.0.0.1:PORT/new/letter.rng", "308,/new/letter.rng"})
    void a_redirect_is_followed_and_parts_are_relative_to_where_it_leads(int code, String location) throws Exception {
        String port = String.valueOf(server.url("/").getPort());
        server.redirect("/old/letter.rng", code, location.replace("PORT", port));
        server.serve("/new/letter.rng", including("a.rng"));
        server.serve("/new/a.rng", PART);
        URI url = server.url("/old/letter.rng");
        SchemaStore store = add(url);
        assertThat(store.schema(url).orElseThrow().from()).contains(server.url("/new/letter.rng"));
        compiled(SchemaStore.at(folder), url);
    }

    @Test
    void what_cannot_be_had_leaves_the_store_as_it_was() throws Exception {
        server.serve("/good.rng", RNG.formatted("<define name='a'><element name='a'><empty/></element></define>"));
        add(server.url("/good.rng"));
        Map<String, String> before = files();
        server.serve("/half.rng", including("gone.rng"));
        server.answer("/500.rng", exchange -> exchange.sendResponseHeaders(500, -1));
        server.serve("/page.rng", "<!DOCTYPE html><html><body>Moved</body></html>");
        server.serve("/page2.rng", "\n<html lang='en'>Moved</html>");
        server.serve("/other.rng", "<TEI xmlns='http://www.tei-c.org/ns/1.0'/>");
        server.serve("/empty.rng", "");
        server.serve("/broken.rng", "<grammar xmlns='http://relaxng.org/ns/structure/1.0'>");
        server.serve("/large.rng", RNG.formatted("<!-- " + "x".repeat(100_000) + " -->"));
        server.redirect("/loop.rng", 302, "/loop.rng");
        server.redirect("/nowhere.rng", 302, "file:///etc/passwd");
        server.redirect("/nothing.rng", 302, "");
        Map<String, String> reasons = new TreeMap<>(Map.of(
                "/missing.rng", "the server answers 404, not found",
                "/half.rng", "gone.rng` was not fetched: the server answers 404, not found",
                "/500.rng", "the server answers 500",
                "/page.rng", "is a web page, not a schema",
                "/page2.rng", "is a web page, not a schema",
                "/other.rng", "it is no RELAX NG, XSD, Schematron or DTD",
                "/broken.rng", "is not added: broken.rng:1:",
                "/large.rng", "it is larger than",
                "/loop.rng", "leads on more than 5 times",
                "/nowhere.rng", "leads on to `file:///etc/passwd`, which is no address that can be fetched"));
        reasons.put("/nothing.rng", "which is no address that can be fetched");
        reasons.put("/empty.rng", "is not added");
        for (Map.Entry<String, String> reason : reasons.entrySet()) {
            assertThatThrownBy(() -> add(server.url(reason.getKey())))
                    .as(reason.getKey())
                    .isInstanceOf(StoreFailure.class)
                    .hasMessageContaining(reason.getValue());
            assertThat(files()).as(reason.getKey()).isEqualTo(before);
        }
    }

    @Test
    void a_body_that_is_cut_off_or_never_ends_is_not_kept() throws Exception {
        server.answer("/cut.rng", exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write(PART.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        });
        server.answer("/slow.rng", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            for (int i = 0; i < 100; i++) {
                body.write(' ');
                body.flush();
                sleep(100);
            }
        });
        server.answer("/silent.rng", exchange -> sleep(3_000));
        server.answer("/endless.rng", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write(new byte[10_000]);
            }
        });
        assertThatThrownBy(() -> add(server.url("/cut.rng"))).hasMessageContaining("was not fetched");
        assertThatThrownBy(() -> add(server.url("/slow.rng"), NOON, Duration.ofMillis(500))).hasMessageContaining("no complete answer within");
        assertThatThrownBy(() -> add(server.url("/silent.rng"), NOON, Duration.ofMillis(500))).hasMessageContaining("no complete answer within");
        assertThatThrownBy(() -> add(server.url("/endless.rng"))).hasMessageContaining("it is larger than");
        assertThat(files()).isEmpty();
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_server_that_is_not_there_is_named() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertThatThrownBy(() -> add(URI.create("http://127.0.0.1:" + port + "/a.rng")))
                .hasMessageContaining("no connection to `127.0.0.1:" + port + "`");
    }

    @Test
    void a_packed_body_is_unpacked_and_bounded_and_another_encoding_refused() throws Exception {
        String schema = RNG.formatted("<define name='a'><element name='a'><empty/></element></define>");
        encoded("/a.rng", "gzip", gzip(schema.getBytes(StandardCharsets.UTF_8)));
        encoded("/bomb.rng", "gzip", gzip(new byte[50_000_000]));
        encoded("/broken.rng", "gzip", schema.getBytes(StandardCharsets.UTF_8));
        encoded("/br.rng", "br", new byte[10]);
        encoded("/twice.rng", "gzip, gzip", new byte[10]);
        encoded("/plain.rng", "identity", schema.getBytes(StandardCharsets.UTF_8));
        compiled(add(server.url("/a.rng")), server.url("/a.rng"));
        compiled(add(server.url("/plain.rng")), server.url("/plain.rng"));
        assertThatThrownBy(() -> add(server.url("/bomb.rng"))).hasMessageContaining("it is larger than");
        assertThatThrownBy(() -> add(server.url("/broken.rng"))).hasMessageContaining("not correctly packed");
        assertThatThrownBy(() -> add(server.url("/br.rng"))).hasMessageContaining("in the encoding `br`");
        assertThatThrownBy(() -> add(server.url("/twice.rng"))).hasMessageContaining("in the encoding `gzip, gzip`");
    }

    private void encoded(String path, String encoding, byte[] body) {
        server.answer(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", encoding);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        });
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void schemas_that_include_without_end_are_refused() throws Exception {
        server.serve("/self.rng", including("self.rng"));
        assertThatThrownBy(() -> add(server.url("/self.rng"))).isInstanceOf(StoreFailure.class);
        for (int i = 0; i < 300; i++) {
            server.serve("/chain" + i + ".rng", including("chain" + (i + 1) + ".rng"));
        }
        assertThatThrownBy(() -> add(server.url("/chain0.rng"))).hasMessageContaining("200 files");
        assertThat(files()).isEmpty();
    }

    @Test
    void a_schema_reaches_no_local_file_while_it_is_fetched() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.rng"), PART);
        server.serve("/a.rng", including(secret.toUri().toString()));
        server.serve("/b.rng", "<!DOCTYPE grammar [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>" + RNG.formatted("&x;"));
        assertThatThrownBy(() -> add(server.url("/a.rng"))).isInstanceOf(StoreFailure.class);
        assertThatThrownBy(() -> add(server.url("/b.rng"))).isInstanceOf(StoreFailure.class);
        assertThat(files()).containsOnlyKeys("secret.rng");
    }

    @Test
    void entities_that_multiply_are_refused() throws Exception {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE grammar [<!ENTITY a0 'aaaaaaaaaa'>");
        for (int i = 1; i < 12; i++) {
            bomb.append("<!ENTITY a").append(i).append(" '").append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
        }
        server.serve("/bomb.rng", bomb + "]>" + RNG.formatted("<define name='a'><value>&a11;</value></define>"));
        assertThatThrownBy(() -> add(server.url("/bomb.rng"))).isInstanceOf(StoreFailure.class);
    }

    @Test
    void every_kind_of_schema_brings_its_parts() throws Exception {
        server.serve("/a.rnc", "include \"a-part.rnc\"\nstart = a");
        server.serve("/a-part.rnc", "a = element a { empty }");
        server.serve("/a.xsd", "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:include schemaLocation='a-part.xsd'/></xs:schema>");
        server.serve("/a-part.xsd", "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:element name='a'/></xs:schema>");
        server.serve("/a.sch", "<schema xmlns='http://purl.oclc.org/dsdl/schematron' queryBinding='xslt2'><pattern><rule context='a'><assert test='b'>b</assert></rule></pattern></schema>");
        server.serve("/a.dtd", "<!ENTITY % part SYSTEM 'a-part.dtd'> %part;");
        server.serve("/a-part.dtd", "<!ELEMENT a EMPTY>");
        for (String kind : List.of("rnc", "xsd", "sch", "dtd")) {
            SchemaStore store = add(server.url("/a." + kind));
            assertThat(store.schema(server.url(kind.equals("sch") ? "/a.sch" : "/a-part." + kind))).as(kind).isPresent();
        }
        assertThat(SchemaStore.at(folder).schemas()).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE"})
    void a_byte_order_mark_and_another_encoding_make_no_difference(String encoding) throws Exception {
        String rng = RNG.formatted("<define name='a'><element name='ä'><empty/></element></define>");
        String mark = encoding.equals("UTF-16") ? "" : "\uFEFF";
        String declared = "<?xml version='1.0' encoding='" + encoding.replace("LE", "") + "'?>\r\n";
        server.serve("/a", (mark + declared + rng).getBytes(encoding));
        server.serve("/b", (mark + "start = element ä { empty }\r\n").getBytes(encoding));
        for (String path : List.of("/a", "/b")) {
            compiled(add(server.url(path)), server.url(path));
        }
    }

    @Test
    void a_local_file_brings_what_lies_beside_it_and_may_stand_for_a_url() throws Exception {
        Path source = Files.createDirectories(folder.resolve("source/parts"));
        Path file = Files.writeString(source.resolveSibling("letter.rng"), including("parts/a.rng"));
        Files.writeString(source.resolve("a.rng"), PART);
        Path home = folder.resolve("home");
        URI own = URI.create("store:/letter/letter.rng");
        SchemaStore store = SchemaStore.at(home).with(SchemaAddition.ofFile(file, own, Optional.of("letter"), NOON));
        compiled(store, store.schema("letter").orElseThrow().url());
        URI url = URI.create("https://example.org/rng/letter.rng");
        store = SchemaStore.at(home).with(SchemaAddition.ofFile(file, url, Optional.empty(), NOON));
        compiled(store, URI.create("http://EXAMPLE.org/rng/letter.rng"));
        assertThat(store.schema(URI.create("https://example.org/rng/parts/a.rng"))).isPresent();
    }

    @Test
    void a_copy_that_is_changed_missing_or_a_link_is_never_used() throws Exception {
        server.serve("/a.rng", RNG.formatted("<define name='a'><element name='a'><empty/></element></define>"));
        URI url = server.url("/a.rng");
        Path copy = folder.resolve(".teigram/schemas").resolve(add(url).schemas().get(0).file());
        byte[] right = Files.readAllBytes(copy);
        Files.writeString(copy, PART);
        assertFault(url, "was changed: its hash does not fit");
        Files.delete(copy);
        assertFault(url, "is missing from the schema store");
        Path elsewhere = Files.write(folder.resolve("elsewhere.rng"), right);
        Files.createSymbolicLink(copy, elsewhere);
        assertFault(url, "is missing from the schema store");
    }

    private void assertFault(URI url, String why) throws Exception {
        SchemaStore store = SchemaStore.at(folder);
        assertThat(store.faults()).extracting(SchemaStore.Fault::why).singleElement().asString().contains(why);
        assertThatThrownBy(() -> compiled(store, url)).isInstanceOf(SchemaFailure.class).hasMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "schema = 1",
        "[[schema]]\nurl = 'https://example.org/a'",
        "[[schema]]\nurl = 'https://example.org/a'\nfile = '../../etc/passwd'\nsha256 = '%s'\ndate = '2026-01-01'",
        "[[schema]]\nurl = 'https://example.org/a'\nfile = '/etc/passwd'\nsha256 = '%s'\ndate = '2026-01-01'",
        "[[schema]]\nurl = 'a b'\nfile = 'a'\nsha256 = '%s'\ndate = '2026-01-01'",
        "[[schema]]\nurl = 1\nfile = 'a'\nsha256 = '%s'\ndate = '2026-01-01'",
        "[[schema"
    })
    void a_lock_file_that_is_not_understood_is_a_failure(String text) throws IOException {
        Files.writeString(folder.resolve("teigram.lock"), text.formatted("0".repeat(64)));
        assertThatThrownBy(() -> SchemaStore.at(folder)).isInstanceOf(StoreFailure.class).hasMessageContaining("teigram.lock");
    }

    @Test
    void an_alias_stands_for_one_schema() throws Exception {
        server.serve("/a.rng", RNG.formatted("<define name='a'><element name='a'><empty/></element></define>"));
        server.serve("/b.rng", RNG.formatted("<define name='a'><element name='b'><empty/></element></define>"));
        Optional<String> alias = Optional.of("mine");
        SchemaStore.at(folder).with(SchemaAddition.ofUrl(server.url("/a.rng"), alias, NOON));
        Map<StoredSchema, byte[]> other = SchemaAddition.ofUrl(server.url("/b.rng"), alias, NOON);
        assertThatThrownBy(() -> SchemaStore.at(folder).with(other)).hasMessageContaining("the alias `mine` stands for");
        add(server.url("/a.rng"));
        assertThat(SchemaStore.at(folder).schema("mine")).isPresent();
    }

    @Test
    void the_users_store_lies_where_the_environment_says() {
        Path home = Path.of("/home/anna");
        assertThat(SchemaStore.userFolder(Map.of("TEIGRAM_HOME", "/t", "XDG_DATA_HOME", "/x"), home)).isEqualTo(Path.of("/t"));
        assertThat(SchemaStore.userFolder(Map.of("TEIGRAM_HOME", "", "XDG_DATA_HOME", "/x"), home)).isEqualTo(Path.of("/x/teigram"));
        assertThat(SchemaStore.userFolder(Map.of(), home)).isEqualTo(Path.of("/home/anna/.local/share/teigram"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "TEI Edition: P5 Version 4.9.0a. Last updated on 21st October 2024 | 4.9.0a",
        "# TEI Edition: P5 Version 3.5.0. Last updated on 29th January 2019 | 3.5.0",
        "TEI Edition: 2.8.0. Last updated on | 2.8.0",
        "TEI Edition Location: http://www.tei-c.org/Vault/P5/3.6.0/ | 3.6.0"
    })
    void the_tei_release_is_found_as_schemas_say_it(String comment, String version) {
        assertThat(TeiVersion.in(comment.getBytes(StandardCharsets.UTF_8))).contains(version);
        assertThat(TeiVersion.in(comment.getBytes(StandardCharsets.UTF_16LE))).contains(version);
        assertThat(TeiVersion.in("<grammar/>".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
