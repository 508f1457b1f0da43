package org.teigram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Manifests beside the documents they are made of. {@code -Dgoldens=rewrite} writes the goldens. */
class IiifTest {
    private static final Path FOLDER = Path.of("src/test/resources/export/iiif");

    @TempDir
    private Path out;

    private TestRun export(String document, String... more) {
        String[] fixed = {"export", "--to", "iiif", "--out", out.toString(), FOLDER.resolve(document + ".xml").toString()};
        String[] all = new String[fixed.length + more.length];
        System.arraycopy(fixed, 0, all, 0, fixed.length);
        System.arraycopy(more, 0, all, fixed.length, more.length);
        return TestRun.of(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zones", "images", "embedded"})
    void a_document_gives_its_golden(String document) throws Exception {
        TestRun run = export(document, "--set", "base=https://example.org/édition/", "--set", "beside=html,mods,corpus-ris",
                "--set", "images=https://images.example.org/all");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        String manifest = Files.readString(out.resolve(document + ".iiif.json"));
        Path golden = FOLDER.resolve(document + ".iiif.json");
        if ("rewrite".equals(System.getProperty("goldens"))) {
            Files.writeString(golden, manifest);
        }
        assertThat(manifest).isEqualTo(Files.readString(golden));
    }

    @Test
    void the_name_of_an_image_may_be_any() throws Exception {
        String document = Files.readString(FOLDER.resolve("images.xml")).replace("url=\"p1.png\"", "url=\"plate [1] 100% a%20b.png\"");
        TestRun run = TestRun.of("export", "--to", "iiif", "--out", out.toString(), "--set", "base=https://example.org/",
                Files.writeString(out.resolve("images.xml"), document).toString());
        assertThat(run.err()).isEmpty();
        assertThat(out.resolve("images.iiif.json")).content()
                .contains("https://example.org/plate%20%5B1%5D%20100%25%20a%20b.png");
    }

    @Test
    void a_size_that_nobody_gives_is_not_invented() {
        assertThat(export("no-size", "--set", "base=https://example.org/").out()).isEqualTo(
                "iiif  no file for " + FOLDER + "/no-size.xml: neither the coordinates of `surface` s1 nor the width and height"
                        + " of its image are given\n1 document, 0 outputs\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "base=", "base=dist", "base=javascript:alert(1)", "base=https://example.org/#x", "base=https://a b/"})
    void an_address_is_not_invented_and_an_old_manifest_stays(String setting) throws Exception {
        Files.writeString(out.resolve("images.iiif.json"), "old");
        TestRun run = setting.isEmpty() ? export("images") : export("images", "--set", setting);
        assertThat(run.out()).contains("iiif  no file for " + FOLDER + "/images.xml: a manifest is known by its address on the web");
        assertThat(run.exitCode()).isZero();
        assertThat(out.resolve("images.iiif.json")).hasContent("old");
    }
}
