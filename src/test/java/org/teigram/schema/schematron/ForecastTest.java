package org.teigram.schema.schematron;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of rules while a document is read: never less than there is, and mostly no more. */
final class ForecastTest {

    private static final String DELIMITER = "~";

    @TempDir
    private Path folder;

    private boolean seen(String rule, String document) throws Exception {
        CompiledRules rules = Rules.rules(folder, "<pattern>" + rule + "</pattern>");
        boolean seen = Watching.sees(rules.watch(), document);
        if (!rules.run(Rules.document(document)).isEmpty()) {
            assertThat(seen).as("there is something to tell").isTrue();
        }
        return seen;
    }

    @ParameterizedTest
    @CsvSource(delimiterString = DELIMITER, value = {
        "a ~ not(@x) ~ <r><a x='1'/></r> ~ false",
        "a ~ not(@x) ~ <r><a/></r> ~ true",
        "a ~ @x and @y ~ <r><a x='1'/></r> ~ false",
        "a ~ @x ~ <r><b x='1'/><a/></r> ~ false",
        "a[@x] ~ @y ~ <r><a y='1'/></r> ~ false",
        "a[@x='1'] ~ not(b) ~ <r><a x='2'/></r> ~ false",
        "a[@x='1'] ~ not(b) ~ <r><a x='1'><b/></a></r> ~ false",
        "a[@x='1'] ~ not(b) ~ <r><a x='1'><c><b/></c></a></r> ~ true",
        "a ~ not(.//b) ~ <r><a><c><b/></c></a></r> ~ false",
        "a ~ @x = ('u', 'v') ~ <r><a x='w'/><a/></r> ~ false",
        "a ~ @x = ('u', 'v') ~ <r><a x='v'/></r> ~ true",
        "a ~ @x ne 'u' ~ <r><a x='u'/><a/></r> ~ false",
        "a ~ @x ne 'u' ~ <r><a x='v'/></r> ~ true",
        "a ~ string(@x) ne 'u' ~ <r><a/></r> ~ true",
        "p ~ ancestor::p and not(parent::note) ~ <p><note><p/></note></p> ~ false",
        "p ~ ancestor::p and not(ancestor::note | parent::q) ~ <p><note><q><p/></q></note></p> ~ false",
        "p ~ ancestor::p and not(ancestor::note | parent::q) ~ <p><x><p/></x></p> ~ true",
        "l ~ ancestor::l[not(.//note//l[. = current()])] ~ <lg><l/><l/></lg> ~ false",
        "l ~ ancestor::l[not(.//note//l[. = current()])] ~ <l><l/></l> ~ true",
        "a/b ~ not(@x) ~ <r><b/><c><b/></c></r> ~ false",
        "a//b ~ not(@x) ~ <r><b/><a><c><b/></c></a></r> ~ true",
        "a//b ~ not(@x) ~ <r><b/><c><b/></c></r> ~ false",
        "a/@x ~ ../@y ~ <r><b x='1' y='1'/></r> ~ false",
        "a/@x ~ ../@y ~ <r><a x='1' y='1'/></r> ~ true",
        "a ~ normalize-space(.) = '' ~ <a><b> </b><c>d</c></a> ~ false",
        "a ~ normalize-space(.) = '' ~ <a><b> </b><c/></a> ~ true",
        "a ~ string-length(normalize-space(.)) = 0 ~ <a><c>d</c></a> ~ false",
        "a ~ count(b) > 1 ~ <a><b/><c/></a> ~ false",
        "a ~ count(b) > 1 ~ <a><b/><c/><b/></a> ~ true",
        "a ~ count(*) lt 2 ~ <a><b/><c/></a> ~ false",
        "a ~ count(*) lt 2 ~ <a><b/></a> ~ true",
        "a ~ 1 lt count(b) ~ <a><b/></a> ~ false",
        "a ~ count(b) > 2 ~ <a/> ~ false",
        "a ~ not(count(descendant::b | descendant::c) > 0) ~ <a><d><c/></d></a> ~ false",
        "a ~ *[1]/self::b ~ <a><c/></a> ~ false",
        "a ~ *[1]/self::b ~ <a><b/><c/></a> ~ true",
        "a ~ b/@x ~ <a><c x='1'/></a> ~ false",
        "a ~ text() ~ <a><b>c</b></a> ~ false",
        "a ~ text() ~ <a>c</a> ~ true",
        "a ~ preceding-sibling::*[name(.) = name(current())] ~ <r><b/><a/></r> ~ true",
        "* ~ self::a ~ <r><b/></r> ~ false",
        "* ~ self::a ~ <r><a/></r> ~ true",
        "a ~ not(following::b) ~ <r><a/><b/></r> ~ true",
        "text() ~ contains(., 'x') ~ <r>y</r> ~ true",
        "a ~ @x cast as xs:integer > 1 and @y ~ <a x='one'/> ~ true",
        "a ~ @y and @x cast as xs:integer > 1 ~ <a x='one'/> ~ false",
        "a ~ not(@y) or @x cast as xs:integer > 1 ~ <a x='one' y='1'/> ~ true",
        "a ~ not(not(@x cast as xs:integer > 1 or @y)) ~ <a x='one' y='1'/> ~ true",
    })
    void sees_what_it_must_and_little_else(String context, String report, String document, boolean expected) throws Exception {
        assertThat(seen("<rule context=\"" + context + "\"><report test=\"" + report.replace("<", "&lt;").replace(">", "&gt;")
                + "\">told</report></rule>", document)).isEqualTo(expected);
    }

    @Test
    void a_second_element_of_a_name_among_its_siblings() throws Exception {
        String rule = "<rule context='a | b'><let name='gi' value='name(.)'/>"
                + "<report test='preceding-sibling::*[name(.) eq $gi]'>twice</report></rule>";
        assertThat(seen(rule, "<r><a/><c/><b/></r>")).isFalse();
        assertThat(seen(rule, "<r><a/><b/><c/><b/></r>")).isTrue();
        assertThat(seen(rule, "<r><a/><a xmlns='urn:x'/></r>")).isFalse();
        assertThat(seen(rule, "<r><a xmlns='urn:x'/><a/></r>")).isTrue();
    }

    @Test
    void a_variable_that_may_fail_is_seen() throws Exception {
        String rule = "<rule context='a'><let name='n' value='@x cast as xs:integer'/><report test='@y and $n > 1'>x</report></rule>";
        assertThat(seen(rule, "<a x='one'/>")).isTrue();
        assertThat(seen(rule, "<b x='one'/>")).isFalse();
    }

    @Test
    void several_assertions_of_several_rules() throws Exception {
        String rules = "<rule context='a'><assert test='@x'>x</assert><report test='@z'>z</report></rule>"
                + "<rule context='*[@q]'><assert test='@z'>z</assert></rule>";
        assertThat(seen(rules, "<r><a x='1'/><b q='1' z='1'/></r>")).isFalse();
        assertThat(seen(rules, "<r><a x='1' z='1'/></r>")).isTrue();
        assertThat(seen(rules, "<r><b q='1'/></r>")).isTrue();
    }

    @Test
    void a_rule_that_runs_on_other_documents_is_always_seen() throws Exception {
        CompiledRules rules = Rules.rules(folder,
                "<pattern documents='/r/@other'><rule context='a'><assert test='@x'>x</assert></rule></pattern>");
        assertThat(rules.watch()).isEmpty();
    }

    @Test
    void where_most_documents_have_something_nobody_watches_any_more() throws Exception {
        CompiledRules rules = Rules.rules(folder, "<pattern><rule context='a'><assert test='@x'>x</assert></rule></pattern>");
        for (int i = 0; i < 9; i++) {
            assertThat(Watching.sees(rules.watch(), "<a/>")).isTrue();
        }
        assertThat(rules.watch()).isEmpty();
    }
}
