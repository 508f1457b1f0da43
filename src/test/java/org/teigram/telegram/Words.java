package org.teigram.telegram;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The diplomatic reading of a division and the words in it, found without any code of the program itself: the tests
 * hold the encoding, and what is made of it, against this second witness.
 */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Elements inside a line, which do not part words; all others do. */
    private static final Set<String> INLINE = Set.of(
            "abbr", "choice", "date", "eventName", "foreign", "geogName", "idno", "label", "measure", "num", "orgName",
            "persName", "placeName", "quote", "rs", "sic", "soCalled", "stamp", "supplied", "unclear");

    private Words() {}

    /** The words of a text, in order: runs of letters and digits. */
    static List<String> of(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** What the source has, without what the editors added; blocks and breaks are parted by a space. */
    static String diplomatic(Element division) {
        StringBuilder text = new StringBuilder();
        append(division, "translation".equals(division.getAttribute("type")), text);
        return text.toString();
    }

    private static void append(Node node, boolean translation, StringBuilder text) {
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            text.append(node.getNodeValue());
        } else if (node instanceof Element element && !isAdded(element, translation)) {
            boolean inside = INLINE.contains(element.getLocalName()) || "no".equals(element.getAttribute("break"));
            String gap = inside ? "" : " ";
            text.append(gap);
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                append(child, translation, text);
            }
            text.append(gap);
        }
    }

    private static boolean isAdded(Element element, boolean translation) {
        return switch (element.getLocalName()) {
            case "corr", "reg", "expan" -> true;
            case "supplied" -> !translation;
            case "note" -> "editorial".equals(element.getAttribute("type"));
            default -> false;
        };
    }
}
