package org.teigram.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What catalogs say (OASIS XML Catalogs 1.1), and what they must not do. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class CatalogsTest {

    private static final String CATALOG =
            "<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog' prefer='public'>%s</catalog>";
    private static final URI DTD = URI.create("http://example.org/tei.dtd");

    @TempDir
    Path folder;

    private Path catalog(String name, String entries) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, CATALOG.formatted(entries));
    }

    private static Catalogs alone(Path file) throws CatalogFailure {
        return Catalogs.of(List.of(file), Optional.empty());
    }

    private Catalogs catalogs(String entries) throws Exception {
        return alone(catalog("catalog.xml", entries));
    }

    private String relative(Optional<URI> uri) {
        return uri.map(found -> folder.toUri().relativize(found).toString()).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<uri name='https://example.org/a.rng' uri='a.rng'/>                                   | https://example.org/a.rng      | a.rng",
        "<uri name='https://example.org/a.rng' uri='a.rng'/>                                   | http://example.org/a.rng       | a.rng",
        "<uri name='https://example.org/a.rng' uri='a.rng'/>                                   | https://example.org/b.rng      | ``",
        "<system systemId='https://example.org/a.rng' uri='a.rng'/>                            | https://example.org/a.rng      | a.rng",
        "<rewriteURI uriStartString='https://example.org/' rewritePrefix='copies/'/>           | https://example.org/x/a.rng    | copies/x/a.rng",
        "<rewriteSystem systemIdStartString='https://example.org/' rewritePrefix='copies/'/>   | https://example.org/x/a.rng    | copies/x/a.rng",
        "<uriSuffix uriSuffix='/tei_all.rng' uri='all.rng'/>                                   | https://example.org/x/tei_all.rng | all.rng",
        "<group xml:base='copies/'><uri name='urn:x:a' uri='a.rng'/></group>                   | urn:x:a                        | copies/a.rng",
        "<delegateURI uriStartString='https://example.org/' catalog='other.xml'/>              | https://example.org/a.rng      | other/a.rng",
        "<nextCatalog catalog='other.xml'/>                                                    | https://example.org/a.rng      | other/a.rng",
        "<uri name='https://example.org/a.rng' uri='mine.rng'/><nextCatalog catalog='other.xml'/> | https://example.org/a.rng   | mine.rng"
    })
    void a_uri_means_what_the_entries_say(String entries, String uri, String file) throws Exception {
        catalog("other.xml", "<uri name='https://example.org/a.rng' uri='other/a.rng'/>");
        assertThat(relative(catalogs(entries).uri(URI.create(uri)))).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<public publicId='-//TEI//DTD TEI//EN' uri='tei.dtd'/>                                  | tei.dtd",
        "<public publicId='-//TEI//DTD   TEI//EN' uri='tei.dtd'/>                                | tei.dtd",
        "<system systemId='http://example.org/tei.dtd' uri='sys.dtd'/><public publicId='-//TEI//DTD TEI//EN' uri='tei.dtd'/> | sys.dtd",
        "<group prefer='system'><public publicId='-//TEI//DTD TEI//EN' uri='tei.dtd'/></group>   | ``",
        "<systemSuffix systemIdSuffix='/tei.dtd' uri='suffix.dtd'/>                              | suffix.dtd",
        "<delegatePublic publicIdStartString='-//TEI' catalog='other.xml'/>                      | other.dtd",
        "<delegateSystem systemIdStartString='http://example.org/' catalog='system.xml'/>        | other-sys.dtd"
    })
    void a_dtd_is_found_by_its_identifiers(String entries, String file) throws Exception {
        catalog("other.xml", "<public publicId='-//TEI//DTD TEI//EN' uri='other.dtd'/>");
        catalog("system.xml", "<system systemId='http://example.org/tei.dtd' uri='other-sys.dtd'/>");
        assertThat(relative(catalogs(entries).external("-//TEI//DTD TEI//EN", DTD))).isEqualTo(file);
    }

    @Test
    void catalogs_that_name_each_other_end() throws Exception {
        catalog("b.xml", "<nextCatalog catalog='catalog.xml'/><delegateURI uriStartString='https://' catalog='b.xml'/>");
        Catalogs catalogs = catalogs("<nextCatalog catalog='catalog.xml'/><nextCatalog catalog='b.xml'/>");
        assertThat(catalogs.uri(URI.create("https://example.org/a.rng"))).isEmpty();
        assertThat(catalogs.external("-//X", DTD)).isEmpty();
    }

    @Test
    void a_chain_of_catalogs_is_bounded() throws Exception {
        for (int i = 0; i < 400; i++) {
            catalog("c" + i + ".xml", "<nextCatalog catalog='c" + (i + 1) + ".xml'/>");
        }
        assertThatThrownBy(() -> catalogs("<nextCatalog catalog='c0.xml'/>"))
                .isInstanceOf(CatalogFailure.class)
                .hasMessageContaining("leads to more than 200 others");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<nextCatalog catalog='missing.xml'/>",
        "<nextCatalog catalog='https://example.org/catalog.xml'/>",
        "<delegateURI uriStartString='x' catalog='missing.xml'/>",
        "<uri name='x'"
    })
    void a_catalog_that_cannot_be_read_is_a_failure(String entries) {
        assertThatThrownBy(() -> catalogs(entries)).isInstanceOf(CatalogFailure.class).hasMessageContaining("catalog");
    }

    @Test
    void a_missing_catalog_is_a_failure() {
        assertThatThrownBy(() -> alone(folder.resolve("no.xml")))
                .isInstanceOf(CatalogFailure.class)
                .hasMessage("the catalog `no.xml` cannot be read: it does not exist");
    }

    @Test
    void a_catalog_may_name_its_dtd_but_draw_in_nothing() throws Exception {
        String doctype = "<!DOCTYPE catalog PUBLIC '-//OASIS//DTD Entity Resolution XML Catalog V1.0//EN'"
                + " 'http://www.oasis-open.org/committees/entity/release/1.0/catalog.dtd'>";
        String entry = CATALOG.formatted("<uri name='urn:x' uri='a.rng'/>");
        Path plain = Files.writeString(folder.resolve("d.xml"), doctype + entry);
        assertThat(relative(alone(plain).uri(URI.create("urn:x")))).isEqualTo("a.rng");
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        Path drawing = Files.writeString(folder.resolve("e.xml"),
                "<!DOCTYPE catalog [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>" + CATALOG.formatted("&x;"));
        assertThatThrownBy(() -> alone(drawing)).isInstanceOf(CatalogFailure.class);
    }

    @Test
    void entities_that_multiply_are_refused() throws Exception {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE catalog [<!ENTITY a0 'aaaaaaaaaa'>");
        for (int i = 1; i < 12; i++) {
            bomb.append("<!ENTITY a").append(i).append(" '").append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
        }
        Path file = Files.writeString(folder.resolve("bomb.xml"), bomb + "]>" + CATALOG.formatted("&a11;"));
        assertThatThrownBy(() -> alone(file)).isInstanceOf(CatalogFailure.class);
    }

    @Test
    void a_byte_order_mark_or_another_encoding_makes_no_difference() throws Exception {
        Path file = Files.write(folder.resolve("u.xml"), ("\uFEFF<?xml version='1.0' encoding='UTF-16'?>"
                + CATALOG.formatted("<uri name='urn:x' uri='a.rng'/>")).getBytes(StandardCharsets.UTF_16LE));
        assertThat(relative(alone(file).uri(URI.create("urn:x")))).isEqualTo("a.rng");
    }

    /** A stranger's project must not open other folders by its own catalog; the user's catalogs may. */
    @Test
    void a_catalog_of_the_project_opens_no_folder_outside() throws Exception {
        Files.writeString(folder.resolve("outside.dtd"), "");
        Path project = Files.createDirectories(folder.resolve("project"));
        Path own = catalog("project/catalog.xml", "<system systemId='http://example.org/tei.dtd' uri='../outside.dtd'/>");
        Path users = catalog("users.xml", "<system systemId='http://example.org/tei.dtd' uri='outside.dtd'/>");
        ResourceGate closed = gate(project, own);
        assertThatThrownBy(() -> closed.open(closed.locate("", DTD))).hasMessageContaining("lies outside the project's folder");
        ResourceGate open = gate(project, users);
        try (var stream = open.open(open.locate("", DTD))) {
            assertThat(stream).isEmpty();
        }
    }

    private static ResourceGate gate(Path project, Path catalog) throws CatalogFailure {
        return new ResourceGate(List.of(project)).with(Copies.none(), Catalogs.of(List.of(catalog), Optional.of(project)));
    }
}
