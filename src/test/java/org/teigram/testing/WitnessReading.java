package org.teigram.testing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

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

    /** What the declaration of an empty sign maps it to. */
    static String glyph(Element sign, boolean diplomatic) {
        List<String> types = diplomatic ? List.of("diplomatic", "unicode", "standard") : List.of("normalized", "standard", "unicode");
        Map<String, String> mappings = new TreeMap<>();
        NodeList declared = sign.getOwnerDocument().getElementsByTagNameNS("*", "mapping");
        for (int i = 0; i < declared.getLength(); i++) {
            Element mapping = (Element) declared.item(i);
            if (sign.getAttribute("ref").equals("#" + ((Element) mapping.getParentNode()).getAttribute("xml:id"))) {
                mappings.put(mapping.getAttribute("type").toLowerCase(Locale.ROOT), mapping.getTextContent().strip());
            }
        }
        return types.stream().filter(mappings::containsKey).findFirst().map(mappings::get)
                .orElse(mappings.values().stream().findFirst().orElse(""));
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
