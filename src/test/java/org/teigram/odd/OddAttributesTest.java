package org.teigram.odd;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attributes: which start tags the grammar of an ODD admits, by jing. */
class OddAttributesTest {

    private static final String VALUES = "<valItem ident='a'/><valItem ident='b'/>";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <attDef ident='x'><datatype><dataRef name='integer'/></datatype></attDef>             | -, x='1'        | x='a'
            <attDef ident='x' usage='rec'><datatype><dataRef name='integer'/></datatype></attDef> | -, x='1'        | x='a'
            <attDef ident='x' usage='req'><datatype><dataRef name='integer'/></datatype></attDef> | x='1'            | -
            <attDef ident='x'/>                                                                    | x='any thing'    | y='1'
            <attDef ident='x'><datatype maxOccurs='unbounded'><dataRef name='integer'/></datatype></attDef> | x='1', x='1 2 3' | x=''
            <attDef ident='x'><datatype minOccurs='2' maxOccurs='3'><dataRef name='integer'/></datatype></attDef> | x='1 2', x='1 2 3' | x='1', x='1 2 3 4'
            <attDef ident='x'><datatype minOccurs='0' maxOccurs='unbounded'><dataRef name='integer'/></datatype></attDef> | x='', x='1' | x='a'
            <attDef ident='x'><datatype><dataRef name='token' restriction='[ab]+'/></datatype></attDef> | x='ab'     | x='c'
            <attDef ident='x'><datatype><dataRef name='integer'><dataFacet name='maxInclusive' value='5'/></dataRef></datatype></attDef> | x='5' | x='6'
            <attDef ident='x'><datatype><dataRef key='data.few'/></datatype></attDef>              | x='1', x='many'  | x='few'
            <attDef ident='x'><valList type='closed'>V</valList></attDef>                          | x='a'            | x='c'
            <attDef ident='x'><datatype maxOccurs='unbounded'><dataRef name='token'/></datatype><valList type='closed'>V</valList></attDef> | x='a b' | x='a c'
            <attDef ident='x'><datatype><dataRef name='integer'/></datatype><valList type='semi'>V</valList></attDef> | x='a', x='1' | x='c'
            <attDef ident='x'><datatype><dataRef name='integer'/></datatype><valList type='open'>V</valList></attDef> | x='1' | x='a'
            <attDef ident='xml:id'><datatype><dataRef name='ID'/></datatype></attDef>              | xml:id='a'       | xml:id='1'
            <attDef ident='x'><altIdent>y</altIdent><datatype><dataRef name='token'/></datatype></attDef> | y='1'     | x='1'
            <attRef class='att.named' name='n'/>                                                   | n='1'            | type='a'
            <attList org='choice'><attDef ident='x'/><attList><attDef ident='y'/><attDef ident='z'/></attList></attList> | -, x='1', y='1' z='1' | x='1' y='1'
            """)
    void theGrammarAdmitsWhatTheAttDefSays(String definition, String admitted, String refused) throws Exception {
        var grammar = RelaxNg.of(SmallOdd.basis()
                .attributes(definition.replace("V", VALUES))
                .more("<dataSpec ident=\"data.few\"><content><alternate><dataRef name=\"integer\"/>"
                        + "<valList type=\"closed\"><valItem ident=\"many\"/></valList></alternate></content></dataSpec>")
                .rng());
        for (String attributes : admitted.split(", ")) {
            assertThat(grammar.errors(text(attributes))).as(attributes).isEmpty();
        }
        for (String attributes : refused.split(", ")) {
            assertThat(grammar.errors(text(attributes))).as(attributes).isNotEmpty();
        }
    }

    @Test
    void anElementTakesTheAttributesOfItsClassesAndTheirClassesOnce() throws Exception {
        var grammar = RelaxNg.of(SmallOdd.basis()
                .with("<memberOf key=\"att.named\"/>", "<memberOf key=\"att.a\"/><memberOf key=\"att.b\"/>")
                .more("<classSpec ident=\"att.a\" type=\"atts\"><classes><memberOf key=\"att.named\"/></classes></classSpec>"
                        + "<classSpec ident=\"att.b\" type=\"atts\"><classes><memberOf key=\"att.named\"/></classes></classSpec>")
                .rng());
        assertThat(grammar.errors(paragraph("n='1' type='t'"))).isEmpty();
    }

    @Test
    void anElementMayChangeAnInheritedAttributeOrDoWithoutIt() throws Exception {
        var grammar = RelaxNg.of(SmallOdd.basis()
                .with("<content><textNode/></content>", "<content><textNode/></content><attList>"
                        + "<attDef ident=\"n\" mode=\"delete\"/>"
                        + "<attDef ident=\"type\" mode=\"change\" usage=\"req\"><valList type=\"closed\">" + VALUES
                        + "</valList></attDef></attList>")
                .rng());
        assertThat(grammar.errors(paragraph("type='a'"))).isEmpty();
        assertThat(grammar.errors(paragraph(""))).isNotEmpty();
        assertThat(grammar.errors(paragraph("type='c'"))).isNotEmpty();
        assertThat(grammar.errors(paragraph("type='a' n='1'"))).isNotEmpty();
    }

    @Test
    void whatIsDeclaredIsDocumentedInTheGrammar() {
        assertThat(SmallOdd.basis().rng())
                .contains("<a:documentation>(paragraph) a paragraph</a:documentation>")
                .contains("<a:documentation>a number</a:documentation>");
    }

    @Test
    void documentationIsInTheLanguageAskedForWhereItIsThere() {
        var odd = SmallOdd.basis().with("<gloss>paragraph</gloss>",
                "<gloss xml:lang=\"ru\">абзац</gloss><gloss xml:lang=\"en\">paragraph</gloss>");
        assertThat(odd.rng()).contains("(paragraph) a paragraph");
    }

    private static String text(String attributes) {
        return "<text xmlns='http://www.tei-c.org/ns/1.0' " + (attributes.equals("-") ? "" : attributes) + "><q/></text>";
    }

    private static String paragraph(String attributes) {
        return "<text xmlns='http://www.tei-c.org/ns/1.0'><p " + attributes + ">x</p></text>";
    }
}
