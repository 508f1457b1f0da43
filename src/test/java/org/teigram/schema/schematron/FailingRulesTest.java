package org.teigram.schema.schematron;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that fails keeps no other from being told, however it fails. */
class FailingRulesTest {

    private static final String NETWORK = "`http://example.org/x` is on the network, and the schema store has no copy of it";
    private static final String SECOND = "<pattern><rule context='b'><report test='true()'>other pattern</report></rule></pattern>";

    @TempDir
    Path folder;

    private List<String> said(String rules) throws Exception {
        return Rules.said(Rules.rules(folder, rules).run(Rules.document("<a><b n='1'/></a>")));
    }

    @Test
    void a_test_fails() throws Exception {
        assertThat(said("<pattern><rule context='b'><assert test=\"doc('http://example.org/x')/y\">never</assert>"
                        + "<assert test='@m'>has no m</assert></rule></pattern>" + SECOND))
                .containsExactly("! doc('http://example.org/x')/y: " + NETWORK, "has no m", "other pattern");
    }

    @Test
    void a_text_fails() throws Exception {
        assertThat(said("<pattern><rule context='b'><assert test='@m'>no m: <value-of select='error()'/></assert>"
                        + "<assert test='@m'>has no m</assert></rule></pattern>" + SECOND))
                .hasSize(3)
                .endsWith("has no m", "other pattern");
    }

    @Test
    void a_variable_of_a_rule_fails_and_what_does_not_use_it_is_told() throws Exception {
        assertThat(said("<pattern><rule context='b'><let name='x' value=\"doc('http://example.org/x')\"/>"
                        + "<assert test='$x/y'>never</assert><assert test='@m'>has no m</assert></rule></pattern>" + SECOND))
                .containsExactly("! b: " + NETWORK, "has no m", "other pattern");
    }

    @Test
    void a_variable_of_a_pattern_fails() throws Exception {
        assertThat(said("<pattern><let name='x' value=\"doc('http://example.org/x')\"/><rule context='b'>"
                        + "<assert test='$x/y'>never</assert><assert test='@m'>has no m</assert></rule></pattern>" + SECOND))
                .containsExactly("! $x/y: " + NETWORK, "has no m", "other pattern");
    }

    @Test
    void a_context_fails() throws Exception {
        assertThat(said("<pattern><rule context=\"b[doc('http://example.org/x')/y]\"><assert test='@m'>never</assert></rule>"
                        + "<rule context='b'><assert test='@m'>has no m</assert></rule></pattern>" + SECOND))
                .containsExactly("has no m", "! b[doc('http://example.org/x')/y]: " + NETWORK, "other pattern");
    }

    @Test
    void a_function_calls_itself_without_end() throws Exception {
        assertThat(said("<ns prefix='f' uri='f'/><xsl:function name='f:deep'><xsl:param name='n'/>"
                        + "<xsl:sequence select='1 + f:deep($n + 1)'/></xsl:function>"
                        + "<pattern><rule context='b'><assert test='f:deep(1) = 2'>never</assert>"
                        + "<assert test='@m'>has no m</assert></rule></pattern>" + SECOND))
                .containsExactly(
                        "! f:deep(1) = 2: Too many nested function calls. May be due to infinite recursion",
                        "has no m", "other pattern");
    }

    @Test
    void a_loop_that_does_not_end_in_time_is_given_up_and_not_run_again() throws Exception {
        CompiledRules rules = Rules.rules(folder, "<ns prefix='f' uri='f'/><xsl:function name='f:on'><xsl:param name='n'/>"
                        + "<xsl:sequence select='if ($n gt 200000000) then 1 else f:on($n + 1)'/></xsl:function>"
                        + "<pattern><rule context='b'><assert test='f:on(1) = 2'>never</assert>"
                        + "<assert test='@m'>has no m</assert></rule></pattern>" + SECOND)
                .within(1);
        assertThat(Rules.said(rules.run(Rules.document("<a><b/></a>"))))
                .containsExactly("! f:on(1) = 2: it did not end within 1 seconds", "has no m", "other pattern");
        assertThat(Rules.said(rules.run(Rules.document("<a><b/></a>"))))
                .containsExactly("! f:on(1) = 2: it did not end on another document", "has no m", "other pattern");
    }
}
