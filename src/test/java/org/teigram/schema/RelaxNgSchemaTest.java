package org.teigram.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.thaiopensource.xml.util.Name;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teigram.schema.grammar.GrammarIndex;
import org.teigram.schema.grammar.GrammarIndex.ElementFacts;
import org.teigram.xml.ResourceGate;

final class RelaxNgSchemaTest {

    private static final String RNG = "xmlns='http://relaxng.org/ns/structure/1.0'";
    private static final Path FIXTURES = Path.of("src/test/resources/check/schema");

    @TempDir
    Path folder;

    private RelaxNgSchema compile(String name) throws SchemaFailure {
        return RelaxNgSchema.compile(folder.resolve(name).toUri(), new ResourceGate(List.of(folder)));
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    @Test
    void includedFilesAreReadThroughTheGate() throws Exception {
        write("main.rng", "<grammar " + RNG + "><include href='part%20one.rng'/></grammar>");
        write("part one.rng", "<grammar " + RNG + "><start><externalRef href='doc.rng'/></start></grammar>");
        write("doc.rng", "<element name='doc' " + RNG + "><text/></element>");

        RelaxNgSchema schema = compile("main.rng");

        assertThat(schema.start().next().possibleStartTags().contains(new Name("", "doc"))).isTrue();
        assertThat(schema.index().element(new Name("", "doc"))).map(ElementFacts::text).contains(true);
    }

    @Test
    void nothingIsReadFromTheNetworkOrOutsideTheRoots() throws Exception {
        write("net.rng", "<grammar " + RNG + "><include href='http://127.0.0.1:9/part.rng'/></grammar>");
        write("net.rnc", "include \"http://127.0.0.1:9/part.rnc\"");
        write("out.rng", "<grammar " + RNG + "><include href='../other.rng'/></grammar>");
        write("dtd.rng", "<!DOCTYPE grammar SYSTEM 'http://127.0.0.1:9/x.dtd'><element name='a' " + RNG + "><text/></element>");

        for (String name : List.of("net.rng", "net.rnc", "dtd.rng")) {
            assertThatThrownBy(() -> compile(name))
                    .isInstanceOf(SchemaFailure.class)
                    .hasMessageContaining("is on the network, and the schema store has no copy of it");
        }
        assertThatThrownBy(() -> compile("out.rng"))
                .isInstanceOf(SchemaFailure.class)
                .hasMessageContaining("other.rng")
                .hasMessageNotContaining(folder.toString());
    }

    @Test
    void aSchemaThatDoesNotCompileNamesFileLineAndFirstCause() throws Exception {
        write("main.rng", "<grammar " + RNG + ">\n<include href='part.rng'/></grammar>");
        write("part.rng", "<grammar " + RNG + ">\n<start>\n<ref name='nowhere'/></start></grammar>");
        write("wrong.rnc", "start = element doc { text }\nother = element {");
        write("broken.rng", "<grammar " + RNG + ">\n<start>");

        assertThatThrownBy(() -> compile("main.rng"))
                .hasMessage("part.rng:3: reference to undefined pattern `nowhere`");
        assertThatThrownBy(() -> compile("wrong.rnc")).hasMessageContaining("wrong.rnc:2: ");
        assertThatThrownBy(() -> compile("broken.rng")).hasMessageContaining("broken.rng:2: ");
        assertThatThrownBy(() -> compile("absent.rng")).hasMessageContaining("`absent.rng` does not exist");
    }

    @Test
    void bothSyntaxesSayTheSame() throws Exception {
        ResourceGate gate = new ResourceGate(List.of(FIXTURES));
        GrammarIndex xml = RelaxNgSchema.compile(FIXTURES.resolve("letter.rng").toUri(), gate).index();
        GrammarIndex compact = RelaxNgSchema.compile(FIXTURES.resolve("letter.rnc").toUri(), gate).index();

        for (String local : List.of("TEI", "list", "when", "idno", "lb", "extent")) {
            Name name = new Name("http://www.tei-c.org/ns/1.0", local);
            assertThat(compact.element(name)).isPresent().isEqualTo(xml.element(name));
            assertThat(compact.containersOf(name)).isEqualTo(xml.containersOf(name));
        }
    }

    @Test
    void definitionsOfAnIncludeAreReplaced() throws Exception {
        write("main.rng", "<grammar " + RNG + "><include href='part.rng'><define name='inside'><element name='new'><empty/>"
                + "</element></define></include></grammar>");
        write("part.rng", "<grammar ns='urn:x' " + RNG + "><start><element name='doc'><ref name='inside'/></element></start>"
                + "<define name='inside'><element name='old'><empty/></element></define></grammar>");

        GrammarIndex index = compile("main.rng").index();

        assertThat(index.mayContain(new Name("urn:x", "doc"), new Name("", "new"))).isTrue();
        assertThat(index.element(new Name("urn:x", "old"))).isEmpty();
        assertThat(index.mustBeEmpty(new Name("", "new"))).isTrue();
    }
}
