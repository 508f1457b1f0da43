package org.teigram.odd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** An ODD is compiled whole or not at all; the message names the declaration. */
class OddStopsTest {

    private static void stops(SmallOdd odd, String message) {
        assertThatThrownBy(odd::rng).hasMessage(message);
    }

    @Test
    void whatNeedsATeiSource() {
        var odd = SmallOdd.basis();
        stops(odd.more("<elementSpec ident=\"hi\" mode=\"change\"/>"),
                "elementSpec `hi`: has mode \"change\", which needs a TEI source");
        stops(odd.more("<classSpec ident=\"att.global\" type=\"atts\" mode=\"delete\"/>"),
                "classSpec `att.global`: has mode \"delete\", which needs a TEI source");
        stops(odd.more("<moduleRef key=\"core\"/>"),
                "schemaSpec `small`: `moduleRef` needs a TEI source, and this compiler has none");
        stops(odd.content("<elementRef key=\"head\"/>"), "elementSpec `text`: `elementRef` refers to `head`, "
                + "which this schema does not declare: it needs a TEI source");
    }

    @Test
    void whatIsNotOneSchema() {
        var odd = SmallOdd.basis();
        stops(odd.more("<elementSpec ident=\"p\"/>"), "elementSpec `p`: is declared twice");
        stops(odd.with("start=\"text\"", ""), "schemaSpec `small`: has no @start: name the root elements");
        stops(odd.elsewhere("<schemaSpec ident=\"other\" start=\"p\"/>"), "TEI: holds 2 schemaSpec where one was expected");
        stops(odd.more("<specGrpRef target=\"#none\"/>"),
                "schemaSpec `small`: `specGrpRef` points to no specGrp of this document");
    }

    @Test
    void groupsAreFollowedButNotForEver() {
        var odd = SmallOdd.basis().more("<specGrpRef target=\"#g\"/>");
        assertThat(odd.elsewhere("<specGrp xml:id=\"g\"><elementSpec ident=\"ab\"/></specGrp>").rng())
                .contains("<define name=\"ab\">");
        stops(odd.elsewhere("<specGrp xml:id=\"g\"><specGrpRef target=\"#g\"/></specGrp>"),
                "specGrpRef `#g`: points to a specGrp that holds it");
    }

    @Test
    void whatMakesNoSense() {
        var odd = SmallOdd.basis();
        stops(odd.content("<elementRef key=\"p\" minOccurs=\"3\" maxOccurs=\"2\"/>"),
                "elementSpec `text`: `elementRef` has a @maxOccurs below its @minOccurs");
        stops(odd.content("<classRef key=\"att.named\"/>"),
                "elementSpec `text`: `classRef` refers to `att.named`, which is not a model class");
        stops(odd.attributes("<attDef ident=\"n\" mode=\"change\"/>"),
                "elementSpec `text`: `attDef` has mode \"change\" for @n, which no class declares");
        stops(odd.attributes("<attDef ident=\"n\" mode=\"delete\"/>"),
                "elementSpec `text`: `attDef` has mode \"delete\" for @n, which no class declares");
        stops(odd.attributes("<attRef class=\"att.named\" name=\"x\"/>"),
                "elementSpec `text`: `attRef` refers to @x, which `att.named` does not declare");
        stops(odd.attributes("<attDef ident=\"x\"><datatype><dataRef/></datatype></attDef>"),
                "elementSpec `text`: `dataRef` has neither @name nor @key");
        stops(odd.more("<classSpec ident=\"model.a\" type=\"model\"><classes><memberOf key=\"model.a\"/></classes></classSpec>")
                        .content("<classRef key=\"model.a\" expand=\"sequence\"/>"),
                "classSpec `model.a`: is a member of itself");
    }
}
