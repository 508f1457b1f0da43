package org.teigram.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teigram.diagnostic.Severity;
import org.teigram.project.ProjectConfig.FormatEntry;
import org.teigram.project.ProjectConfig.SchemaEntry;

class ConfigReaderTest {

    @TempDir
    Path folder;

    private ProjectConfig read(String toml) throws IOException, ProjectFailure {
        return ConfigReader.read(Files.writeString(folder.resolve("teigram.toml"), toml));
    }

    @Test
    void everything_that_can_be_said_is_understood() throws Exception {
        ProjectConfig config = read("""
                [project]
                documents = ["tei/**/*.xml"]
                exclude = ["tei/drafts/**"]
                catalogs = ["catalog.xml"]

                [[schema]]
                for = "tei/letters/**"
                use = ["schemas/letters.rng"]
                mode = "fallback"

                [rules]
                "schema/none" = "error"
                "pointer/missing-file" = "off"

                [validate]
                baseline = "known.json"

                [publish]
                output = "site"
                formats = ["html", "slides"]
                set     = ["iiif.base=https://example.org/"]
                invalid = "export"

                [format.slides]
                stylesheet = "xslt/slides.xsl"
                extension = "slides.html"
                """);
        assertThat(config).isEqualTo(new ProjectConfig(
                List.of("tei/**/*.xml"),
                List.of("tei/drafts/**"),
                List.of("catalog.xml"),
                List.of(new SchemaEntry("tei/letters/**", List.of("schemas/letters.rng"), "fallback", 6)),
                Map.of("schema/none", Optional.of(Severity.ERROR), "pointer/missing-file", Optional.empty()),
                "site",
                List.of("html", "slides"),
                List.of("iiif.base=https://example.org/"),
                true,
                Optional.of("known.json"),
                List.of(new FormatEntry(
                        "slides", "slides", "document", "xslt/slides.xsl", "slides.html", "application/octet-stream"))));
    }

    @Test
    void an_empty_file_means_the_defaults() throws Exception {
        assertThat(read("")).isEqualTo(ProjectConfig.defaults());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[project]\\ndocumnets = []             | 2:1: `documnets` is not a key of this file; did you mean `documents`?",
        "[projekt]                              | 1:1: `projekt` is not a key of this file; did you mean `project`?",
        "[project]\\n  documents = 'a.xml'       | 2:3: `documents` is a list of texts between quotation marks",
        "[publish]\\ninvalid = 'never'          | 2:1: `invalid` is one of keep-old, export, not `never`",
        "[rules]\\n'schema/none' = 'fatal'      | 2:1: `schema/none` is error, warning, info or off, not `fatal`",
        "[rules]\\n'schema/nome' = 'off'        | 2:1: there is no rule `schema/nome`; did you mean `schema/none`?",
        "[rules]\\n'pionter/*' = 'off'          | 2:1: there is no rule `pionter/*`; did you mean `pointer/*`?",
        "[rules]\\n'run/bug' = 'off'            | 2:1: `run/bug` cannot be set: the document was not examined",
        "schema = 1                             | 1:1: `schema` is a list of tables: write `[[schema]]`",
        "[format.x]\\nextension = 'x'           | 1:1: `x` has no `stylesheet`",
        "a = = 1                                | 1:5:"
    })
    void what_is_not_understood_is_told_with_its_place(String toml, String message) {
        assertThatThrownBy(() -> read(toml.replace("\\n", "\n")))
                .isInstanceOf(ProjectFailure.class)
                .hasMessageStartingWith("teigram.toml:" + message);
    }
}
