package org.teigram.testing;

import java.util.Set;
import org.w3c.dom.Element;

/**
 * Which elements part the words at their sides, told a second time: all but those known to stand in a line, and these
 * too where lines alone stand beside them.
 */
final class WitnessBlocks {
    private static final Set<String> IN_LINE = Set.of(
            "abbr", "add", "addName", "addSpan", "affiliation", "age", "am", "anchor", "author", "biblScope", "birth", "bloc", "c",
            "citedRange", "code", "corr", "country", "damage", "damageSpan", "date", "death", "delSpan", "distinct", "district", "docAuthor",
            "docDate", "editor", "email", "emph", "ex", "expan", "faith", "foreign", "forename", "formula", "g", "genName",
            "geo", "geogFeat", "geogName", "gi", "gloss", "handShift", "height", "hi", "ident", "idno", "label", "lem",
            "locus", "m", "measure", "measureGrp", "mentioned", "mod", "name", "nameLink", "num", "objectName",
            "occupation", "offset", "orgName", "orig", "pc", "persName", "phr", "placeName", "ptr", "publisher", "pubPlace",
            "q", "quote", "rb", "rdg", "redo", "ref", "reg", "region", "restore", "retrace", "roleName", "rs", "ruby", "s",
            "said", "secl", "seg", "settlement", "sic", "signatures", "soCalled", "span", "stage", "stamp", "subst", "substJoin",
            "supplied", "surname", "surplus", "term", "time", "title", "undo", "unclear", "w");
    private static final Set<String> APART =
            Set.of("w", "s", "phr", "cl", "surname", "forename", "roleName", "addName", "genName", "nameLink", "citedRange", "biblScope");
    /** In a line where a line has them, else blocks. */
    private static final Set<String> EITHER = Set.of("label", "q", "quote", "said", "stage", "stamp");
    private static final Set<String> LINES =
            Set.of("p", "ab", "l", "head", "line", "seg", "hi", "s", "emph", "foreign", "title");
    /** One of these among the children of an element without text makes lines of the others. */
    private static final Set<String> ALWAYS_LINES = Set.of(
            "p", "ab", "lg", "l", "sp", "list", "table", "div", "salute", "signed", "dateline", "address", "addrLine",
            "opener", "closer", "docDate");
    private static final Set<String> HOLD_LINES =
            Set.of("div", "body", "opener", "closer", "postscript", "sp", "seg", "docImprint");

    private WitnessBlocks() {}

    static boolean parts(Element element) {
        String name = element.getLocalName();
        if ("bibl".equals(element.getParentNode().getLocalName())) {
            return true;
        }
        if (EITHER.contains(name)) {
            return !LINES.contains(element.getParentNode().getLocalName());
        }
        return !IN_LINE.contains(name) || standsAmongLines(element);
    }

    /** Whether nothing but the markup tells the element from the one before it, which all the same is apart. */
    static boolean isApart(Element element) {
        return APART.contains(element.getLocalName())
                && element.getPreviousSibling() instanceof Element before
                && (!element.getLocalName().matches("w|s|phr|cl") || before.getLocalName().matches("w|pc|s|phr|cl"))
                && !Set.of("M", "F").contains(element.getAttribute("part"))
                && !before.getAttribute("pre").equals("true")
                && !Set.of("left", "both").contains(element.getAttribute("join"))
                && !Set.of("right", "both").contains(before.getAttribute("join"))
                && !before.getTextContent().matches("(?s).*['’-]")
                && !(before.getTextContent() + element.getTextContent()).matches("(?s)[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{M}]+");
    }

    private static boolean standsAmongLines(Element element) {
        Element parent = (Element) element.getParentNode();
        return HOLD_LINES.contains(parent.getLocalName())
                && !element.getTextContent().isBlank()
                && !WitnessNotes.hasText(parent)
                && Words.elements(parent).anyMatch(sibling -> ALWAYS_LINES.contains(sibling.getLocalName()));
    }
}
