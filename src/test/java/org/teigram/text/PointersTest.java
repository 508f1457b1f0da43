package org.teigram.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teigram.testing.Transform;

/** Where the prefixes of a document lead, and that no pattern keeps the program busy. */
class PointersTest {
    private static final String STYLESHEET = """
            <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:tg="https://teigram.org/ns/functions" xpath-default-namespace="http://www.tei-c.org/ns/1.0">
              <xsl:import href="lib/pointers.xsl"/>
              <xsl:output method="text"/>
              <xsl:template match="/"><xsl:value-of select="tg:pointers(//ref/@target)"/></xsl:template>
            </xsl:stylesheet>
            """;

    private static String meant(String pattern, String replacement, String targets) throws Exception {
        return Transform.ofSource(STYLESHEET).apply("""
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><encodingDesc><listPrefixDef>
                <prefixDef ident="p" matchPattern="%s" replacementPattern="%s"/></listPrefixDef></encodingDesc></teiHeader>
                <text><body><p><ref target="%s"/></p></body></text></TEI>""".formatted(pattern, replacement, targets), Map.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "([A-Z]+) | person.xml#$1 | p:MCJ | person.xml#MCJ",
        "([a-z]+[a-z0-9]*) | https://example.org/$1 | p:mcj1 | https://example.org/mcj1",
        "([0-9]{3})_([0-9]+)_([rv]) | $1/$2$3.jpg | p:001_12_r | 001/12r.jpg",
        "pmb(\\d+) | #$1 | p:pmb7 | #7",
        "(\\p{Lu}\\S+)(\\.x)? | #$1 | p:Ann | #Ann",
        "[0-9]+ | #x | p:none | p:none",
        "([ | #x | p:1 | p:1",
    })
    void by_prefix(String pattern, String replacement, String target, String meant) throws Exception {
        assertThat(meant(pattern, replacement, target)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"((a+)+)+", "(a|a)*", "(a|aa)+", "(a?){40}a{40}", "a*a*a*a*a*a*a*b", "(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)x"})
    void patterns_that_double_their_work_with_each_character_lead_nowhere(String pattern) {
        String targets = IntStream.range(0, 50).mapToObj(i -> "p:" + "a".repeat(60) + i).collect(Collectors.joining(" "));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThat(meant(pattern, "#x", targets)).isEqualTo(targets));
    }
}
