package org.teigram.odd;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Content models: which documents the grammar of an ODD admits, by jing. A document is written p, q, t (text), - (empty). */
class OddContentTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            <elementRef key='p'/>                                                                | p        | - q pp
            <elementRef key='p' minOccurs='0'/>                                                  | - p     | pp
            <elementRef key='p' minOccurs='0' maxOccurs='unbounded'/>                            | - p pp  | q
            <elementRef key='p' maxOccurs='unbounded'/>                                          | p pp     | -
            <elementRef key='p' minOccurs='2' maxOccurs='unbounded'/>                            | pp ppp   | p
            <elementRef key='p' minOccurs='2' maxOccurs='4'/>                                    | pp pppp  | p ppppp
            <elementRef key='p' minOccurs='0' maxOccurs='0'/>                                    | -       | p
            <elementRef key='p' minOccurs='3'/>                                                  | ppp      | pp pppp
            <sequence><elementRef key='p'/><elementRef key='q'/></sequence>                      | pq       | qp p pqpq
            <sequence maxOccurs='2'><elementRef key='p'/><elementRef key='q'/></sequence>        | pq pqpq  | pqp
            <sequence preserveOrder='false'><elementRef key='p'/><elementRef key='q'/></sequence> | pq qp   | p pp
            <alternate><elementRef key='p'/><elementRef key='q'/></alternate>                    | p q      | pq -
            <alternate maxOccurs='unbounded'><textNode/><elementRef key='q'/></alternate>        | - t tqt | p
            <alternate><sequence><elementRef key='p'/><elementRef key='q'/></sequence><textNode/></alternate> | pq t | tq p
            <classRef key='model.part'/>                                                         | p q      | pq
            <classRef key='model.part' include='q'/>                                             | q        | p
            <classRef key='model.part' except='q'/>                                              | p        | q
            <classRef key='model.part' expand='sequence'/>                                       | pq       | p qp
            <classRef key='model.part' expand='sequenceOptional'/>                               | - p q pq | qp pp
            <classRef key='model.part' expand='sequenceRepeatable'/>                             | pq ppqq  | p q
            <classRef key='model.part' expand='sequenceOptionalRepeatable'/>                     | - ppq q | qp
            <classRef key='model.part' expand='sequenceOptional' except='p' minOccurs='0'/>      | - q     | p
            <empty/>                                                                             | -       | p t
            <!-- -->                                                                             | -       | p t
            <rng:zeroOrMore xmlns:rng='http://relaxng.org/ns/structure/1.0'><rng:ref name='q'/></rng:zeroOrMore> | - qq | p
            """)
    void theGrammarAdmitsWhatTheContentModelSays(String model, String admitted, String refused) throws Exception {
        var grammar = RelaxNg.of(SmallOdd.basis().content(model).rng());
        for (String parts : admitted.split(" ")) {
            assertThat(grammar.errors(document(parts))).as("'%s'", parts).isEmpty();
        }
        for (String parts : refused.split(" ")) {
            assertThat(grammar.errors(document(parts))).as("'%s'", parts).isNotEmpty();
        }
    }

    @Test
    void aMacroStandsForItsContent() throws Exception {
        var grammar = RelaxNg.of(SmallOdd.basis()
                .content("<macroRef key=\"macro.pair\" maxOccurs=\"2\"/>")
                .more("<macroSpec ident=\"macro.pair\"><content><elementRef key=\"p\"/><elementRef key=\"q\"/></content></macroSpec>")
                .rng());
        assertThat(grammar.errors(document("pqpq"))).isEmpty();
        assertThat(grammar.errors(document("p"))).isNotEmpty();
    }

    @Test
    void aSubclassStandsForItsMembers() throws Exception {
        var grammar = RelaxNg.of(SmallOdd.basis()
                .content("<classRef key=\"model.all\"/>")
                .more("<classSpec ident=\"model.all\" type=\"model\"/>")
                .with("<classSpec ident=\"model.part\" type=\"model\" mode=\"add\"/>",
                        "<classSpec ident=\"model.part\" type=\"model\"><classes><memberOf key=\"model.all\"/></classes></classSpec>")
                .rng());
        assertThat(grammar.errors(document("q"))).isEmpty();
    }

    @Test
    void aClassWithoutMembersAdmitsNothing() throws Exception {
        var grammar = RelaxNg.of(SmallOdd.basis()
                .content("<classRef key=\"model.none\" minOccurs=\"0\"/>")
                .more("<classSpec ident=\"model.none\" type=\"model\"/>")
                .rng());
        assertThat(grammar.errors(document(""))).isEmpty();
    }

    @Test
    void anyElementIsAnythingOutsideTheNamespacesItExcepts() throws Exception {
        var grammar = RelaxNg.of(SmallOdd.basis()
                .content("<anyElement except=\"http://www.tei-c.org/ns/1.0\" maxOccurs=\"unbounded\"/>")
                .rng());
        assertThat(grammar.errors(text("<x xmlns=\"urn:x\" a=\"1\">a<y b=\"2\"/></x><z xmlns=\"\"/>"))).isEmpty();
        assertThat(grammar.errors(document("p"))).isNotEmpty();
        var required = RelaxNg.of(SmallOdd.basis().content("<anyElement require=\"urn:x urn:y\"/>").rng());
        assertThat(required.errors(text("<x xmlns=\"urn:y\"/>"))).isEmpty();
        assertThat(required.errors(text("<x xmlns=\"urn:z\"/>"))).isNotEmpty();
    }

    @Test
    void contentMayBeAValue() throws Exception {
        var numbers = RelaxNg.of(SmallOdd.basis().content("<dataRef name=\"decimal\"/>").rng());
        assertThat(numbers.errors(text("3.5"))).isEmpty();
        assertThat(numbers.errors(text("three"))).isNotEmpty();
        var list = RelaxNg.of(SmallOdd.basis()
                .content("<valList type=\"closed\"><valItem ident=\"yes\"/><valItem ident=\"no\"/></valList>")
                .rng());
        assertThat(list.errors(text("yes"))).isEmpty();
        assertThat(list.errors(text("maybe"))).isNotEmpty();
    }

    private static String document(String parts) {
        return text(parts.replace("-", "").replace("t", "some text").replace("p", "<p>x</p>").replace("q", "<q/>"));
    }

    private static String text(String content) {
        return "<text xmlns=\"http://www.tei-c.org/ns/1.0\">" + content + "</text>";
    }
}
