package org.teigram.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teigram.document.place.DocumentFile;

/** Which files are documents. */
class DocumentSearchTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws Exception {
        for (String name : List.of("a.xml", "b.tei", "c.odd", "page.png", "drafts/d.xml", ".hidden/e.xml", "dist/f.xml")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }

    @Test
    void a_folder_stands_for_its_xml_and_tei_files() {
        DocumentSearch search = new DocumentSearch(Optional.of(folder.resolve("dist")));
        search.add(folder);
        assertThat(search.outputNames().values()).containsExactly("a", "b", "drafts/d");
    }

    @Test
    void a_glob_that_ends_in_a_star_stands_for_the_xml_files_it_matches() throws Exception {
        assertThat(documents("documents = [\"**\"]\nexclude = [\"dist/**\", \"drafts/*\"]"))
                .containsExactly("a.xml", "b.tei");
    }

    @Test
    void a_glob_with_an_ending_stands_for_the_files_of_that_ending() throws Exception {
        assertThat(documents("documents = [\"**/*.odd\", \"*.tei\"]")).containsExactly("b.tei", "c.odd");
    }

    private List<String> documents(String toml) throws Exception {
        Files.writeString(folder.resolve(Project.FILE), "[project]\n" + toml + "\n");
        DocumentSearch search = new DocumentSearch(Optional.empty());
        search.add(Project.at(folder));
        return search.documents().stream().map(DocumentFile::name).toList();
    }
}
