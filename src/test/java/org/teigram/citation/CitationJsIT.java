package org.teigram.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** citation-js, a program of others, reads from BibTeX, BibLaTeX, RIS and CSL-JSON what the header says. */
class CitationJsIT {
    @TempDir
    Path folder;

    @BeforeEach
    void needsNode() {
        Node.assumeInstalled();
    }

    @Test
    void anArchivalTelegramIsReadFromAllFormats() throws Exception {
        Map<Path, Map<String, String>> read = CitationJs.readOne(write(Path.of("tei", "telegram-21405.xml")));
        assertThat(read.values()).hasSize(4).allSatisfy(item -> assertThat(item)
                .containsEntry("type", "\"manuscript\"")
                .containsEntry("genre", "\"Telegram\"")
                .containsEntry("title", "\"Ciphered Telegram No. 21405, Mao Zedong to Cde. Filippov [Stalin]\"")
                .containsEntry("author.0.family", "\"Mao\"")
                .containsEntry("author.0.given", "\"Zedong\"")
                .containsEntry("issued.date-parts.0.0", "1951")
                .containsEntry("issued.date-parts.0.1", "7")
                .containsEntry("issued.date-parts.0.2", "3")
                .containsEntry("URL", "\"https://digitalarchive.umd.edu/document/110022\""));
        assertThat(read.get(folder.resolve("telegram-21405.csl.json")))
                .containsEntry("archive", "\"APRF\"")
                .containsEntry("archive_location", "\"f. 45, op. 1, d. 339, ll. 8-10\"");
        assertThat(read.get(folder.resolve("telegram-21405.ris")))
                .containsEntry("archive_location", "\"f. 45, op. 1, d. 339, ll. 8-10\"");
        assertThat(read.get(folder.resolve("telegram-21405.bib")))
                .containsEntry("note", "\"APRF, f. 45, op. 1, d. 339, ll. 8-10\"");
    }

    @Test
    void everyFixtureIsReadFromAllFormatsAsItsRecord() throws Exception {
        List<Path> files = new ArrayList<>();
        for (Path document : CitationGoldensTest.documents().toList()) {
            files.addAll(write(document));
        }
        Map<Path, List<Map<String, String>>> read = CitationJs.read(files);
        int formats = Citations.FOR_REFERENCE_MANAGERS.size();
        for (int first = 0; first < files.size(); first += formats) {
            List<Map<String, String>> record = read.get(files.get(first + formats - 1));
            assertThat(record).hasSize(1);
            for (Path file : files.subList(first, first + formats - 1)) {
                ReadBack.assertKept(record, read.get(file), file.toString());
            }
        }
    }

    private List<Path> write(Path document) throws IOException, SaxonApiException {
        return Citations.write(document, folder);
    }
}
