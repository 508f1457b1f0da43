package org.teigram.odd;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** A RELAX NG grammar read from its XML syntax: named patterns, one of them the start. Immutable. */
public record Grammar(String namespace, Pattern start, Map<String, Pattern> definitions) {

    private static final String RNG = "http://relaxng.org/ns/structure/1.0";

    public static Grammar read(Path rng) throws IOException, SAXException, ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        var root = factory.newDocumentBuilder().parse(rng.toFile()).getDocumentElement();
        var definitions = new LinkedHashMap<String, Pattern>();
        Pattern start = new Pattern.NotAllowed();
        for (var child : children(root)) {
            if (child.getLocalName().equals("start")) {
                start = group(child);
            } else {
                definitions.put(child.getAttribute("name"), group(child));
            }
        }
        return new Grammar(root.getAttribute("ns"), start, Map.copyOf(definitions));
    }

    /** Every element name, and every "element/@attribute" that stands in the element itself or in what it refers to. */
    public TreeSet<String> names() {
        var names = new TreeSet<String>();
        definitions.values().forEach(definition -> visit(definition, pattern -> {
            if (pattern instanceof Pattern.Element element) {
                names.add(element.name());
                attributes(element.content(), name -> names.add(element.name() + "/@" + name));
            }
        }));
        return names;
    }

    private void attributes(Pattern pattern, Consumer<String> found) {
        visit(pattern, inner -> {
            if (inner instanceof Pattern.Attribute attribute) {
                found.accept(attribute.name());
            } else if (inner instanceof Pattern.Ref ref && ref.name().contains(".attribute")) {
                attributes(definitions.get(ref.name()), found);
            }
        });
    }

    private static void visit(Pattern pattern, Consumer<Pattern> visitor) {
        visitor.accept(pattern);
        if (pattern instanceof Pattern.Group group) {
            group.parts().forEach(part -> visit(part, visitor));
        } else if (pattern instanceof Pattern.Choice choice) {
            choice.alternatives().forEach(alternative -> visit(alternative, visitor));
        } else if (pattern instanceof Pattern.Repeat repeat) {
            visit(repeat.pattern(), visitor);
        }
    }

    private static Pattern pattern(org.w3c.dom.Element node) {
        return switch (node.getLocalName()) {
            case "element" -> new Pattern.Element(node.getAttribute("name"), group(node));
            case "attribute" -> new Pattern.Attribute(node.getAttribute("name"), group(node));
            case "ref" -> new Pattern.Ref(node.getAttribute("name"));
            case "choice" -> new Pattern.Choice(patterns(node));
            case "group" -> group(node);
            case "optional" -> new Pattern.Repeat(group(node), 0, false);
            case "zeroOrMore" -> new Pattern.Repeat(group(node), 0, true);
            case "oneOrMore" -> new Pattern.Repeat(group(node), 1, true);
            case "list" -> new Pattern.Items(group(node));
            case "data" -> new Pattern.Data(node.getAttribute("type"), node.getTextContent().strip());
            case "value" -> new Pattern.Value(node.getTextContent());
            case "text" -> new Pattern.Text();
            case "empty" -> new Pattern.Empty();
            case "notAllowed" -> new Pattern.NotAllowed();
            default -> throw new IllegalArgumentException("not read here: " + node.getLocalName());
        };
    }

    private static Pattern group(org.w3c.dom.Element node) {
        var parts = patterns(node);
        return parts.size() == 1 ? parts.get(0) : new Pattern.Group(parts);
    }

    private static List<Pattern> patterns(org.w3c.dom.Element node) {
        return children(node).stream().map(Grammar::pattern).toList();
    }

    private static List<org.w3c.dom.Element> children(org.w3c.dom.Element node) {
        var found = new ArrayList<org.w3c.dom.Element>();
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof org.w3c.dom.Element element && RNG.equals(child.getNamespaceURI())) {
                found.add(element);
            }
        }
        return List.copyOf(found);
    }
}
