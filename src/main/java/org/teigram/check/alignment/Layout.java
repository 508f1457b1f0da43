package org.teigram.check.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What each element is to the layout of a text: whether a line of its own belongs to it. The rules, and the names, are
 * those of {@code xslt/lib/blocks.xsl}; a test holds the two against each other.
 */
final class Layout {

    enum Role { CONTAINER, DATA, MIXED, PARAGRAPH, LEVEL, ALTERNATIVES, INLINE }

    private static final Map<String, Role> ROLES = new HashMap<>();

    static {
        names(Role.CONTAINER, "TEI teiCorpus text group front body back div div1 div2 div3 div4 div5 div6 div7"
                + " floatingText lg sp spGrp list table row titlePage docTitle castList castGroup argument epigraph"
                + " listBibl listPerson listPlace listOrg listEvent listNym listObject listRelation listApp listWit"
                + " listAnnotation standOff sourceDoc surface surfaceGrp zone set performance prologue epilogue");
        names(Role.DATA, "person personGrp persona place org event object nym biblStruct monogr analytic"
                + " series imprint msDesc msIdentifier msPart physDesc history");
        names(Role.MIXED, "item cell opener closer postscript address");
        names(Role.PARAGRAPH, "p ab head l line speaker addrLine titlePart castItem fw trailer eg");
        names(Role.LEVEL, "stage note q quote said cit bibl biblFull label desc figure figDesc caption"
                + " salute signed dateline byline docAuthor docEdition docDate docImprint imprimatur meeting stamp"
                + " app lem rdg roleDesc spanGrp camera sound tech view move egXML noteGrp formula ellipsis"
                + " listRef metamark constraintSpec classSpec elementSpec macroSpec valList divGen moduleRef");
        names(Role.ALTERNATIVES, "choice subst ruby rdgGrp");
    }

    private Layout() {}

    private static void names(Role role, String names) {
        Arrays.stream(names.split(" ")).forEach(name -> ROLES.put(name, role));
    }

    static Role role(String name) {
        return ROLES.getOrDefault(name, Role.INLINE);
    }

    /** Does a line of its own belong to an element of this name, wherever it stands? */
    static boolean isAlwaysBlock(String name) {
        return switch (role(name)) {
            case CONTAINER, DATA, MIXED, PARAGRAPH -> true;
            case LEVEL, ALTERNATIVES, INLINE -> false;
        };
    }

    static boolean isBlock(Passage passage) {
        Role role = role(passage.name());
        if (isAlwaysBlock(passage.name())) {
            return true;
        }
        if (role == Role.ALTERNATIVES) {
            return false;
        }
        return holdsBlock(passage) || role == Role.LEVEL && passage.parent().map(Layout::givesLines).orElse(true);
    }

    private static boolean holdsBlock(Passage passage) {
        return passage.children().stream().anyMatch(child -> isAlwaysBlock(child.name()));
    }

    private static boolean givesLines(Passage parent) {
        return switch (role(parent.name())) {
            case CONTAINER, DATA -> true;
            case MIXED, LEVEL -> !parent.hasOwnText() && isBlock(parent);
            case PARAGRAPH, ALTERNATIVES -> false;
            case INLINE -> !parent.hasOwnText() && holdsBlock(parent);
        };
    }
}
