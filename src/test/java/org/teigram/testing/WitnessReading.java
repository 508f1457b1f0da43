package org.teigram.testing;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a reading keeps and leaves out, told a second time. */
final class WitnessReading {
    private static final Set<String> EDITORS = Set.of("corr", "reg", "expan", "ex");

    private WitnessReading() {}

    /** The alternatives of a choice that the reading shows. */
    static List<Element> alternatives(Element choice, boolean diplomatic) {
        List<Element> all = Words.elements(choice).toList();
        List<Element> wanted = all.stream()
                .filter(element -> diplomatic != EDITORS.contains(element.getLocalName()))
                .toList();
        return wanted.isEmpty() ? all : wanted;
    }

    static boolean leavesOut(Element element, boolean diplomatic) {
        boolean chosen = element.getParentNode() != null && "choice".equals(element.getParentNode().getLocalName());
        return switch (element.getLocalName()) {
            case "ex" -> diplomatic && !chosen;
            case "am" -> !diplomatic && !chosen;
            case "supplied" -> diplomatic && !isInTranslation(element);
            case "note" -> diplomatic && element.getAttribute("type").equals("editorial");
            case "surplus" -> !diplomatic;
            case "del" -> !diplomatic && !"restore".equals(element.getParentNode().getLocalName());
            default -> false;
        };
    }

    private static boolean isInTranslation(Element element) {
        for (Node node = element.getParentNode(); node instanceof Element ancestor; node = node.getParentNode()) {
            String type = ancestor.getAttribute("type");
            if (type.equals("translation")) {
                return true;
            }
            if (Set.of("transcription", "edition", "facsimile", "source", "original").contains(type)) {
                return false;
            }
        }
        return false;
    }
}
