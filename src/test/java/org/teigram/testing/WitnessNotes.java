package org.teigram.testing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** The notes of a standOff beside the texts that name nothing in these. */
    List<Element> elsewhere(List<Element> texts) {
        Set<String> pointers = texts.stream().flatMap(WitnessNotes::ids).map(id -> "#" + id).collect(Collectors.toSet());
        return pointing.stream()
                .filter(note -> List.of("standOff", "listAnnotation", "annotation").contains(note.getParentNode().getLocalName()))
                .filter(note -> texts.stream().noneMatch(text -> isWithin(note, text)))
                .filter(note -> !pointers.contains(note.getAttribute("target").strip().split("\\s+")[0]))
                .toList();
    }

    private static boolean isWithin(Node node, Element text) {
        return (text.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_CONTAINED_BY) != 0;
    }

    private static Stream<String> ids(Element text) {
        var all = text.getElementsByTagName("*");
        return Stream.concat(Stream.of(text), IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)))
                .map(element -> element.getAttribute("xml:id"))
                .filter(id -> !id.isEmpty());
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
