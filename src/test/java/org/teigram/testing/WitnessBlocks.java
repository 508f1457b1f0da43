package org.teigram.testing;

import java.util.Set;
import org.w3c.dom.Element;

/** Which elements part the words at their sides, told a second time: all but those known to stand in a line. */
final class WitnessBlocks {
    private static final Set<String> IN_LINE = Set.of(
            "abbr", "add", "addName", "affiliation", "age", "am", "author", "biblScope", "birth", "bloc", "c",
            "citedRange", "code", "corr", "country", "damage", "date", "death", "distinct", "district", "docAuthor",
            "docDate", "editor", "email", "emph", "ex", "expan", "faith", "foreign", "forename", "formula", "g", "genName",
            "geo", "geogFeat", "geogName", "gi", "gloss", "handShift", "height", "hi", "ident", "idno", "label", "lem",
            "locus", "m", "measure", "measureGrp", "mentioned", "mod", "name", "nameLink", "num", "objectName",
            "occupation", "offset", "orgName", "orig", "pc", "persName", "phr", "placeName", "ptr", "publisher", "pubPlace",
            "q", "quote", "rb", "rdg", "redo", "ref", "reg", "region", "restore", "retrace", "roleName", "rs", "ruby", "s",
            "said", "secl", "seg", "settlement", "sic", "signatures", "soCalled", "span", "stage", "stamp", "subst",
            "supplied", "surname", "surplus", "term", "time", "title", "undo", "unclear", "w");
    /** In a line where a line has them, else blocks. */
    private static final Set<String> EITHER = Set.of("label", "q", "quote", "said", "stage", "stamp");
    private static final Set<String> LINES =
            Set.of("p", "ab", "l", "head", "line", "seg", "hi", "s", "emph", "foreign", "title");

    private WitnessBlocks() {}

    static boolean parts(Element element) {
        String name = element.getLocalName();
        if ("bibl".equals(element.getParentNode().getLocalName())) {
            return true;
        }
        if (EITHER.contains(name)) {
            return !LINES.contains(element.getParentNode().getLocalName());
        }
        return !IN_LINE.contains(name);
    }
}
