package org.teigram.testing;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Which notes are told at the end, told a second time. */
final class WitnessNotes {
    private static final Set<String> HOLDERS = Set.of(
            "div", "div1", "div2", "div3", "body", "front", "back", "group", "lg", "sp", "titlePage", "list", "table",
            "castList", "text", "epigraph", "argument", "person", "place", "org", "event", "listAnnotation", "attachment");
    private static final Set<String> SOMETIMES =
            Set.of("item", "cell", "opener", "closer", "postscript", "figure", "address", "quote", "q", "note", "bibl");

    private final List<Element> pointing;

    WitnessNotes(Element root) {
        pointing = IntStream.of(0).mapToObj(i -> root.getElementsByTagNameNS("*", "standOff"))
                .flatMap(list -> IntStream.range(0, list.getLength()).mapToObj(list::item))
                .map(node -> ((Element) node).getElementsByTagNameNS("*", "note"))
                .flatMap(list -> IntStream.range(0, list.getLength()).mapToObj(list::item))
                .map(Element.class::cast)
                .toList();
    }

    /** The notes of the standOff on an element: those that name it first. */
    List<Element> on(Element element) {
        String pointer = "#" + element.getAttribute("xml:id");
        return pointing.stream()
                .filter(note -> note.getAttribute("target").strip().split("\\s+")[0].equals(pointer))
                .toList();
    }

    boolean isOutOfLine(Element note) {
        return Set.of("foot", "end").contains(note.getAttribute("place"))
                || note.getAttribute("type").equals("editorial")
                || !hasLines(note.getParentNode());
    }

    private static boolean hasLines(Node parent) {
        String name = parent.getLocalName();
        return HOLDERS.contains(name) || SOMETIMES.contains(name) && !hasText(parent);
    }

    static boolean hasText(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE && !child.getNodeValue().isBlank()) {
                return true;
            }
        }
        return false;
    }
}
