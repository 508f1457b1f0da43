package org.teigram.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teigram.schema.OddCompiler;

/** schemas/teigram.odd is the source; the other schemas follow from it. */
class DerivedSchemasTest {

    private static final Path SCHEMAS = Path.of("schemas");
    private static final Path ODD = SCHEMAS.resolve("teigram.odd");

    @Test
    void theCommittedSchemasAreThoseTheOddMakes(@TempDir Path folder) throws Exception {
        List<String> names = OddCompiler.compile(ODD, folder);

        assertThat(names).containsExactly("teigram.rng", "teigram.sch", "teigram.xsd", "xml.xsd");
        for (String name : names) {
            assertThat(SCHEMAS.resolve(name))
                    .as("%s is stale: run `bin/teigram schema compile schemas/teigram.odd` and commit what changes", name)
                    .hasSameBinaryContentAs(folder.resolve(name));
        }
    }

    @Test
    void plainSaxonMakesTheSame() {
        String odd = PlainCompiler.read(ODD);
        assertThat(PlainCompiler.rng(odd)).isEqualTo(PlainCompiler.read(SCHEMAS.resolve("teigram.rng")));
        assertThat(PlainCompiler.sch(odd)).isEqualTo(PlainCompiler.read(SCHEMAS.resolve("teigram.sch")));
    }

    @Test
    void aChangedDeclarationChangesAllThree(@TempDir Path folder) throws Exception {
        String changed = PlainCompiler.read(ODD)
                .replace("<valItem ident=\"catch\">", "<valItem ident=\"catchword\">")
                .replace("id=\"division.repeated\"", "id=\"division.once\"");
        Path odd = Files.writeString(folder.resolve("teigram.odd"), changed);

        OddCompiler.compile(odd, folder);

        assertThat(folder.resolve("teigram.rng")).content().contains("<value>catchword</value>", "division.once");
        assertThat(folder.resolve("teigram.xsd")).content().contains("\"catchword\"").doesNotContain("\"catch\"");
        assertThat(folder.resolve("teigram.sch"))
                .content()
                .contains("division.once")
                .doesNotContain("division.repeated");
    }
}
