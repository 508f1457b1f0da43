package org.teigram.odd;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Schematron rules of an ODD: in the grammar and alone. */
class OddRulesTest {

    private static final String TEST = "<sch:assert id=\"a\" test=\"true()\">All   is\n well</sch:assert>";

    private static String constraint(String ident, String content) {
        return "<constraintSpec ident=\"" + ident + "\" scheme=\"schematron\"><constraint>" + content
                + "</constraint></constraintSpec>";
    }

    private static String rule(String context) {
        return "<sch:rule context=\"" + context + "\">" + TEST + "</sch:rule>";
    }

    @Test
    void theGrammarHoldsThePatternsAndTheSchemaTheSame() {
        var odd = SmallOdd.basis().rules(constraint("first", rule("tei:text")));
        String pattern = "<sch:assert id=\"a\" test=\"true()\">All is well</sch:assert>";
        assertThat(odd.sch()).contains("queryBinding=\"xslt2\"", "<sch:pattern id=\"text-first\">", pattern);
        assertThat(odd.rng()).contains("id=\"text-first\"", pattern);
    }

    @Test
    void aBareAssertGetsTheContextOfWhatItStandsIn() {
        assertThat(SmallOdd.basis().rules(constraint("c", TEST)).sch()).contains("context=\"tei:text\"");
        assertThat(SmallOdd.basis()
                        .attributes("<attDef ident=\"x\">" + constraint("c", TEST) + "</attDef>")
                        .sch())
                .contains("<sch:pattern id=\"text-x-c\">", "context=\"tei:text/@x\"");
        String named = "<classSpec ident=\"att.named\" type=\"atts\" mode=\"add\">";
        assertThat(SmallOdd.basis().with(named, named + constraint("c", TEST)).sch()).contains("context=\"tei:p\"");
        String part = "<classSpec ident=\"model.part\" type=\"model\" mode=\"add\"/>";
        assertThat(SmallOdd.basis()
                        .with(part, part.replace("/>", ">" + constraint("c", TEST) + "</classSpec>"))
                        .sch())
                .contains("context=\"tei:p | tei:q\"");
    }

    @Test
    void prefixesAndKeysStandOnceAndFirst() {
        String key = "<xsl:key xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\" name=\"k\" match=\"tei:p\" use=\"@n\"/>";
        String prefix = "<sch:ns prefix=\"x\" uri=\"urn:x\"/>";
        var odd = SmallOdd.basis()
                .rules(constraint("one", prefix + key + rule("tei:text")) + constraint("two", prefix + rule("x:a")));
        assertThat(odd.sch()).containsOnlyOnce("prefix=\"x\"").containsOnlyOnce("name=\"k\"").contains("prefix=\"tei\"");
        assertThat(odd.sch().indexOf("name=\"k\"")).isLessThan(odd.sch().indexOf("<sch:pattern"));
        assertThat(odd.rng().indexOf("name=\"k\"")).isLessThan(odd.rng().indexOf("<start>"));
    }

    @Test
    void aVariableBesideRulesIsItsPatternsAndOneAloneTheSchemas() {
        String variable = "<sch:let name=\"v\" value=\"1\"/>";
        String one = SmallOdd.basis().rules(constraint("c", variable + rule("tei:text"))).sch();
        assertThat(one.indexOf("name=\"v\"")).isGreaterThan(one.indexOf("<sch:pattern"));
        String alone = SmallOdd.basis().rules(constraint("c", variable) + constraint("d", rule("tei:p"))).sch();
        assertThat(alone.indexOf("name=\"v\"")).isLessThan(alone.indexOf("<sch:pattern"));
    }

    @Test
    void wholePatternsKeepTheirIds() {
        String patterns = "<sch:pattern id=\"mine\">" + rule("tei:p") + "</sch:pattern><sch:pattern>" + rule("tei:q")
                + "</sch:pattern>";
        assertThat(SmallOdd.basis().rules(constraint("c", patterns)).sch()).contains("id=\"mine\"", "id=\"text-c-2\"");
    }

    @Test
    void literalsKeepTheirSpaces() {
        String spaced = TEST.replace("true()", "@a   =   'x  y'");
        assertThat(SmallOdd.basis().rules(constraint("c", spaced)).sch()).contains("test=\"@a = 'x  y'\"");
    }

    @Test
    void rulesOfTheSchemaItselfAndOnlySchematronAreTaken() {
        var odd = SmallOdd.basis()
                .more(constraint("of-all", rule("tei:*")))
                .rules("<constraintSpec ident=\"other\" scheme=\"other\"><constraint>x</constraint></constraintSpec>");
        assertThat(odd.sch()).contains("<sch:pattern id=\"of-all\">").doesNotContain("other");
        assertThat(odd.rng()).contains("id=\"of-all\"");
    }
}
