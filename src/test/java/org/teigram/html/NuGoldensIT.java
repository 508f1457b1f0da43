package org.teigram.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teigram.testing.Goldens.Golden;
import org.teigram.testing.Transform;

/** Every golden page, and that of the telegram, is HTML without an error. */
class NuGoldensIT {
    @TempDir
    Path folder;

    @Test
    void goldensHaveNoErrors() throws Exception {
        List<Path> pages = new ArrayList<>();
        for (Golden golden : HtmlGoldens.all().toList()) {
            pages.add(Files.writeString(folder.resolve(golden.output().getFileName()), HtmlGoldens.page(golden)));
        }
        assertThat(NuChecker.errors(pages)).isEmpty();
    }

    @Test
    void documentsOfTheProjectHaveNoErrors() throws Exception {
        Transform edition = Transform.of("html/edition.xsl");
        List<Path> pages = new ArrayList<>();
        try (var documents = Files.list(Path.of("tei"))) {
            for (Path document : documents.filter(file -> file.toString().endsWith(".xml")).sorted().toList()) {
                String page = edition.apply(document, Map.of());
                assertThat(page.getBytes(StandardCharsets.UTF_8).length).as("bytes of the page of %s", document).isLessThan(150_000);
                pages.add(Files.writeString(folder.resolve(document.getFileName() + ".html"), page));
            }
        }
        assertThat(NuChecker.errors(pages)).isEmpty();
    }
}
