package org.teigram.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teigram.testing.Transform;
import org.teigram.testing.Words;

/** The text of each division of the telegram, in the diplomatic reading, is its source's words in their order. */
class TelegramTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"facsimile", "transcription", "translation"})
    void isTheSource(String division) throws Exception {
        String text = Transform.of("text/text.xsl").apply(
                Path.of("tei/telegram-21405.xml"), Map.of("division", division, "reading", "diplomatic", "notes", "no"));
        List<String> source = Files.readAllLines(Path.of("src/test/resources/telegram", division + ".words.txt"));
        assertThat(Words.of(text)).isEqualTo(source);
    }
}
