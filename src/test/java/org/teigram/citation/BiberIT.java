package org.teigram.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Biber reads our BibLaTeX and finds in each entry the fields that its data model has for the type, and no other. */
class BiberIT {
    @TempDir
    Path folder;

    @BeforeEach
    void needsBiber() {
        Biber.assumeInstalled();
    }

    @Test
    void everyGoldenFitsTheDataModel() throws Exception {
        assertThat(Biber.objections(CitationGoldensTest.goldens("biblatex").toList(), folder)).isEmpty();
    }

    @Test
    void aFieldThatIsNotOfTheTypeWouldBeTold() throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.bib"), "@letter{key, title = {A letter}}");
        assertThat(Biber.objections(List.of(letter), folder)).singleElement().asString().contains("Invalid field 'title'");
    }
}
