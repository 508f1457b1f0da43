package org.teigram.check.pointer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefixDefinitionTest {

    @Test
    void a_private_uri_stands_for_what_its_pattern_says() {
        PrefixDefinition definition = new PrefixDefinition("psn", "([a-z]+)", "people.xml#$1", "");
        assertThat(definition.expand("mao", new MatchBudget())).contains("people.xml#mao");
        assertThat(definition.expand("17", new MatchBudget())).isEmpty();
    }

    /** XPath's expressions, not Java's: name characters, blocks, subtraction; a group that is not there is empty. */
    @ParameterizedTest
    @CsvSource({
        "'(\\i\\c*)', 'a.xml#$1', 'é-1', 'a.xml#é-1'",
        "'[a-z-[aeiou]]+', 'a.xml#$0', 'xyz', 'a.xml#xyz'",
        "'(a)(b)?', '$1$2$3.xml', 'a', 'a.xml'",
        "'(.*)', '%24$1', '5', '%245'",
        "'(\\w+)', '#$1', 'Ж', '#Ж'"
    })
    void patterns_are_those_of_xpath(String pattern, String replacement, String rest, String expanded) {
        assertThat(new PrefixDefinition("x", pattern, replacement, "").expand(rest, new MatchBudget())).contains(expanded);
    }

    @Test
    void a_pattern_matches_all_that_follows_the_colon() {
        assertThat(new PrefixDefinition("x", "[0-9]+", "$0", "").expand("12a", new MatchBudget())).isEmpty();
        assertThat(new PrefixDefinition("x", "a|b", "$0", "").expand("bc", new MatchBudget())).isEmpty();
    }

    /** A pattern that tries for ever, one that needs more stack than there is, and one that multiplies its text. */
    @ParameterizedTest
    @CsvSource({"(.*)(.*)(.*)(.*)x, 300, 1", "(a|b)*, 50000, 1", "(.*), 5000, 200"})
    void a_pattern_that_takes_too_long_is_given_up(String pattern, int length, int times) {
        PrefixDefinition definition = new PrefixDefinition("x", pattern, "$1".repeat(times), "");
        assertThatThrownBy(() -> definition.expand("a".repeat(length), new MatchBudget()))
                .isInstanceOf(MatchBudget.Spent.class);
    }
}
