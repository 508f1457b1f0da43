package org.teigram.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teigram.cli.TestRun;
import org.teigram.testing.Sample;

/** Folders of real plays and letters go through the program into every format; what is in them, the other tests ask. */
class FiveFormatsIT {

    private static final Path CORPORA = Path.of("../shared/corpora");

    private static final int SOME = 20;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"dracor-ger/src/tei", "schnitzler-briefe/src/data/editions"})
    void a_folder_goes_into_all_formats_in_one_run(String corpus) throws Exception {
        assumeTrue(Files.isDirectory(CORPORA), "no ../shared/corpora here: real documents are not tested");
        Path in = Files.createDirectory(folder.resolve("in"));
        Path out = folder.resolve("out");
        try (var documents = Files.list(CORPORA.resolve(corpus))) {
            for (Path document : Sample.of(SOME, documents.filter(d -> d.toString().endsWith(".xml")).sorted().toList())) {
                Files.copy(document, in.resolve(document.getFileName()));
            }
        }
        TestRun run = TestRun.of(
                "export", "--quiet", "--to", "html,text,bibtex,ris,csl-json", "--out", out.toString(), in.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        try (var documents = Files.list(in)) {
            for (Path document : documents.toList()) {
                String name = document.getFileName().toString().replaceFirst("\\.xml$", "");
                for (String extension : List.of("html", "txt", "bib", "ris", "csl.json")) {
                    assertThat(out.resolve(name + "." + extension)).isNotEmptyFile();
                }
            }
        }
    }
}
