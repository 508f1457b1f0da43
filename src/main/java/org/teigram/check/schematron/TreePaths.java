package org.teigram.check.schematron;

import java.util.HashMap;
import java.util.Map;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;

/**
 * Paths of elements of one document, as {@link org.teigram.document.place.ElementMark#path()}. The children of an element are
 * counted once, however many of them are asked for.
 */
final class TreePaths {

    private final Map<XdmNode, String> steps = new HashMap<>();

    String of(XdmNode element) {
        StringBuilder path = new StringBuilder();
        for (XdmNode node = element; node != null && node.getNodeKind() == XdmNodeKind.ELEMENT; node = node.getParent()) {
            path.insert(0, step(node));
        }
        return path.toString();
    }

    private String step(XdmNode element) {
        XdmNode parent = element.getParent();
        if (!steps.containsKey(element) && parent != null) {
            Map<String, Integer> ordinals = new HashMap<>();
            parent.select(Steps.child(Predicates.isElement())).forEach(child -> {
                String name = TreePlace.name(child);
                int ordinal = ordinals.merge(name, 1, Integer::sum);
                steps.put(child, "/" + name + (ordinal > 1 ? "[" + ordinal + "]" : ""));
            });
        }
        return steps.getOrDefault(element, "/" + TreePlace.name(element));
    }
}
