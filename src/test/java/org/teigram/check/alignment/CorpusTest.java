package org.teigram.check.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teigram.cli.TestRun;

/** Texts beside each other are views of one text, as long as there are not so many that they must be a corpus. */
class CorpusTest {

    private static final String TEI = "<TEI xmlns='http://www.tei-c.org/ns/1.0'>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"2, true", "51, false"})
    void numbers_that_differ_are_told(int texts, boolean told) throws Exception {
        String others = IntStream.range(1, texts)
                .mapToObj(i -> TEI + "<text xml:lang='en'><body><p corresp='#a'>In 1951.</p></body></text></TEI>")
                .collect(Collectors.joining());
        Path file = Files.writeString(folder.resolve("corpus.xml"), "<teiCorpus xmlns='http://www.tei-c.org/ns/1.0'>" + TEI
                + "<text xml:lang='de'><body><p xml:id='a'>Im Jahr 1915.</p></body></text></TEI>" + others + "</teiCorpus>");
        assertThat(TestRun.of("validate", "--checks", "alignment", file.toString()).out().contains("alignment/numbers"))
                .isEqualTo(told);
    }
}
