package org.teigram.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.teigram.citation.Node;

/** The codes of languages are those of the registry, as npm's language-subtag-registry has it. */
class LanguageSubtagsIT {

    private static final Path FACTS = Path.of("src/main/resources/org/teigram/check/language-subtags.txt");

    @Test
    void facts_are_the_registrys() throws Exception {
        Node.assumeInstalled();
        List<String> registry = Node.lines("language-subtags.js", List.of());
        if ("rewrite".equals(System.getProperty("goldens"))) {
            Files.write(FACTS, registry);
        }
        assertThat(Files.readAllLines(FACTS)).isEqualTo(registry);
    }
}
