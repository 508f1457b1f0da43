package org.teigram.schema.schematron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which rules come: standalone, embedded, put together from parts, in each of the languages. */
class SchemaFormsTest {

    private static final String SCH = "http://purl.oclc.org/dsdl/schematron";
    private static final String PATTERN = "<pattern id='p'><rule context='b'><report test='@n'>b has n</report></rule></pattern>";

    @TempDir
    Path folder;

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> said(Path schema, String phase) throws Exception {
        return Rules.said(Rules.schema(schema, phase).validate(Rules.document("<a><b n='1'/><c/></a>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "queryBinding='xslt'", "queryBinding='XSLT2'", "queryBinding='Xslt3'"})
    void query_bindings(String binding) throws Exception {
        Path schema = file("s.sch", "\uFEFF<schema xmlns='" + SCH + "' " + binding + ">" + PATTERN + "</schema>");
        assertThat(said(schema, "")).containsExactly("b has n");
    }

    @Test
    void an_unknown_query_binding_is_refused() throws Exception {
        Path schema = file("s.sch", "<schema xmlns='" + SCH + "' queryBinding='stx'>" + PATTERN + "</schema>");
        assertThatThrownBy(() -> said(schema, ""))
                .hasMessage("its rules are written in `stx`, and only xslt, xslt2 and xslt3 are known as a queryBinding");
    }

    @Test
    void phases() throws Exception {
        Path schema = file("s.sch", "<schema xmlns='" + SCH + "' defaultPhase='none'><phase id='one'><active pattern='p'/></phase>"
                + "<phase id='none'><active pattern='q'/></phase>" + PATTERN
                + "<pattern id='q'><rule context='c'><report test='true()'>c</report></rule></pattern></schema>");
        assertThat(said(schema, "one")).containsExactly("b has n");
        assertThat(said(schema, "#ALL")).containsExactly("b has n", "c");
        assertThat(said(schema, "")).containsExactly("c");
        assertThat(said(schema, "#DEFAULT")).containsExactly("c");
        assertThatThrownBy(() -> said(schema, "two")).hasMessage("it has no phase `two`");
    }

    @Test
    void the_namespace_before_iso() throws Exception {
        Path schema = file("s.sch", "<schema xmlns='http://www.ascc.net/xml/schematron'><key name='k' match='b' path='@n'/>"
                + "<pattern name='old'><rule context='c'><report test=\"key('k', '1')\">c and b</report></rule></pattern></schema>");
        assertThat(said(schema, "")).containsExactly("c and b");
    }

    @Test
    void includes_and_extensions_from_other_files_by_id_too() throws Exception {
        Files.createDirectory(folder.resolve("parts"));
        file("parts/all.sch", "<schema xmlns='" + SCH + "'>" + PATTERN
                + "<pattern id='other'><rule context='c'><report test='true()'>not this</report></rule></pattern></schema>");
        file("parts/rule.sch", "<rule xmlns='" + SCH + "' abstract='true' id='r'><report test='true()'>extended</report></rule>");
        Path schema = file("s.sch", "<schema xmlns='" + SCH + "'><include href='parts/all.sch#p'/>"
                + "<pattern><rule context='c'><extends href='parts/rule.sch'/></rule></pattern></schema>");
        assertThat(said(schema, "")).containsExactly("b has n", "extended");
    }

    @Test
    void an_include_from_the_network_is_refused() throws Exception {
        Path schema = file("s.sch", "<schema xmlns='" + SCH + "'><include href='http://example.org/p.sch'/></schema>");
        assertThatThrownBy(() -> said(schema, ""))
                .hasMessageContaining("`http://example.org/p.sch` is on the network, and the schema store has no copy of it");
    }

    @Test
    void abstract_patterns_may_share_the_names_of_their_variables() throws Exception {
        Path schema = file("s.sch", "<schema xmlns='" + SCH + "'><let name='v' value=\"'schema'\"/><pattern abstract='true' id='q'><let name='v' value=\"'$what'\"/>"
                + "<rule context='$what'><report test='true()'><value-of select=\"concat($v, '$v')\"/></report></rule></pattern>"
                + "<pattern is-a='q'><param name='what' value='b'/></pattern>"
                + "<pattern is-a='q'><param name='what' value='c'/></pattern></schema>");
        assertThat(said(schema, "")).containsExactly("b$v", "c$v");
    }

    @Test
    void embedded_in_relax_ng_and_in_what_it_includes() throws Exception {
        file("inner.rng", "<grammar xmlns='http://relaxng.org/ns/structure/1.0' xmlns:s='" + SCH + "'>"
                + "<define name='c'><empty/><s:rule context='c'><s:report test='true()'>inner</s:report></s:rule></define></grammar>");
        Path schema = file("s.rng", "<grammar xmlns='http://relaxng.org/ns/structure/1.0' xmlns:s='" + SCH + "' xmlns:x='urn:x'>"
                + "<s:ns prefix='t' uri='urn:t'/><include href='inner.rng'/><start><empty/>"
                + PATTERN.replace("<", "<s:").replace("<s:/", "</s:") + "</start></grammar>");
        assertThat(said(schema, "")).containsExactlyInAnyOrder("b has n", "inner");
    }

    @Test
    void embedded_in_compact_syntax_and_in_what_it_includes() throws Exception {
        file("inner.rnc", "namespace s = \"" + SCH + "\"\n"
                + "c = [ s:pattern [ s:rule [ context = \"c\" s:report [ test = \"true()\" \"inner\" ] ] ] ] element c { empty }\n");
        Path schema = file("s.rnc", "namespace s = \"" + SCH + "\"\ninclude \"inner.rnc\"\n"
                + "s:pattern [ s:rule [ context = \"b\" s:report [ test = \"@n\" \"b has n\" ] ] ]\n"
                + "start = element a { c }\n");
        assertThat(said(schema, "")).containsExactlyInAnyOrder("b has n", "inner");
    }

    @Test
    void what_does_not_compile_says_where() throws Exception {
        Path schema = file("s.sch", "<schema xmlns='" + SCH + "'>\n<pattern>\n<rule context='b'>\n<assert test='@n ='>x</assert>"
                + "</rule></pattern></schema>");
        assertThatThrownBy(() -> said(schema, "")).hasMessageStartingWith("s.sch:4: ");
    }

    @Test
    void contexts_of_every_kind() throws Exception {
        String rules = List.of("/", "@n", "b/@n", "text()", "comment()", "processing-instruction()", "*[@n]", "node()", "b | c")
                .stream()
                .map(context -> "<pattern><rule context='" + context + "'><report test='true()'>" + context
                        + " <value-of select='name()'/></report></rule></pattern>")
                .reduce("", String::concat);
        assertThat(Rules.said(Rules.rules(folder, rules).run(Rules.document("<a><?p i?><!--c--><b n='1'>t</b></a>"))))
                .containsExactly("/", "@n n", "b/@n n", "text()", "comment()", "processing-instruction() p", "*[@n] b",
                        "node() a", "node() p", "node()", "node() b", "node()", "b | c b");
    }

    @Test
    void of_three_rules_of_a_pattern_that_match_the_first_speaks_and_of_a_group_each() throws Exception {
        String rules = List.of("first", "second", "third").stream()
                .map(text -> "<rule context='*'><report test='true()'>" + text + "</report></rule>")
                .reduce("", String::concat);
        assertThat(Rules.said(Rules.rules(folder, "<pattern>" + rules + "</pattern>").run(Rules.document("<a/>"))))
                .containsExactly("first");
        assertThat(Rules.said(Rules.rules(folder, "<group>" + rules + "</group>").run(Rules.document("<a/>"))))
                .containsExactly("first", "second", "third");
    }

    @Test
    void a_message_keeps_the_space_between_two_values() throws Exception {
        String rules = "<pattern><rule context='b'><report test='true()'><name/> <value-of select='@n'/><emph> !</emph>"
                + "</report></rule></pattern>";
        assertThat(Rules.said(Rules.rules(folder, rules).run(Rules.document("<b n='1'/>")))).containsExactly("b 1 !");
    }

    @Test
    void diagnostics_follow_the_message_and_quick_fixes_are_passed_over() throws Exception {
        String rules = "<pattern><rule context='b' xmlns:sqf='http://www.schematron-quickfix.com/validator/process'>"
                + "<report test='true()' diagnostics='d' sqf:fix='f'>found</report>"
                + "<sqf:fix id='f'><sqf:description><sqf:title>remove</sqf:title></sqf:description><sqf:delete/></sqf:fix>"
                + "</rule></pattern><diagnostics><diagnostic id='d'>n is <value-of select='@n'/></diagnostic></diagnostics>";
        assertThat(Rules.said(Rules.rules(folder, rules).run(Rules.document("<b n='1'/>")))).containsExactly("found n is 1");
    }
}
