package org.teigram.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.document.place.DocumentFile;
import org.teigram.xml.ResourceGate;

/** Documents made to use up time or memory end soon, with an error that says why. */
class HostileDocumentTest {

    private static final String INCLUDE = "xmlns:xi='http://www.w3.org/2001/XInclude'";
    private static final String LARGE = "<!DOCTYPE a [<!ENTITY e '" + "x".repeat(100_000) + "'>]>";

    @TempDir
    private Path folder;

    private List<Diagnostic> read(String xml) throws IOException {
        Path file = Files.writeString(folder.resolve("doc.xml"), xml);
        return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> new DocumentReader(new ResourceGate(List.of(folder)))
                .read(new DocumentFile(file, "doc.xml", true), (prolog, cursor) -> Optional.of(List.of()))
                .faults());
    }

    private void told(String xml, String rule) throws IOException {
        assertThat(read(xml)).extracting(fault -> fault.rule().id()).containsExactly(rule);
    }

    @Test
    void a_long_entity_used_often_is_told() throws IOException {
        told(LARGE + "<a>" + "&e;".repeat(9_000) + "</a>", "xml/too-large");
        told(LARGE + "<a b='" + "&e;".repeat(9_000) + "'/>", "xml/too-large");
    }

    @Test
    void entities_that_old_texts_use_for_characters_are_no_attack() throws IOException {
        assertThat(read("<!DOCTYPE a [<!ENTITY mdash '&#8212;'>]><a>" + "&mdash;".repeat(50_000) + "</a>")).isEmpty();
        assertThat(read(LARGE + "<a>&e;&e;</a>")).isEmpty();
    }

    @Test
    void a_tag_that_does_not_end_is_told() throws IOException {
        told("<a b='" + "x".repeat(9_000_000) + "'/>", "xml/too-large");
    }

    @Test
    void text_may_be_as_long_as_it_is() throws IOException {
        assertThat(read("<a>" + "x".repeat(9_000_000) + "</a>")).isEmpty();
    }

    @Test
    void files_that_include_one_another_without_end_are_told_once() throws IOException {
        for (int i = 0; i < 80; i++) {
            Files.writeString(folder.resolve(i + ".xml"), "<a " + INCLUDE + "><xi:include href='" + (i + 1) + ".xml'/></a>");
        }
        told("<a " + INCLUDE + "><xi:include href='0.xml'/></a>", "xml/resource-blocked");
    }

    @Test
    void files_that_multiply_are_told_soon() throws IOException {
        String twice = "<a " + INCLUDE + "><xi:include href='N.xml'/><xi:include href='N.xml'/></a>";
        for (int i = 0; i < 30; i++) {
            Files.writeString(folder.resolve(i + ".xml"), i == 29 ? "<a/>" : twice.replace("N", "" + (i + 1)));
        }
        told("<a " + INCLUDE + "><xi:include href='0.xml'/></a>", "xml/resource-blocked");
    }

    @Test
    void the_query_of_an_included_files_address_is_no_part_of_its_name() throws IOException {
        Files.writeString(folder.resolve("part.xml"), "<p>\n<q></p>");
        List<Diagnostic> faults = read("<a " + INCLUDE + "><xi:include href='part.xml?version=1'/></a>");
        assertThat(faults).extracting(fault -> fault.location().file()).containsExactly("part.xml");
    }

    @Test
    void no_machine_path_shows_in_what_the_parser_says() throws IOException {
        List<Diagnostic> faults = read("<a " + INCLUDE + "><xi:include href='doc.xml'/></a>");
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).message()).doesNotContain(folder.toString());
    }
}
