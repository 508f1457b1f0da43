package org.teigram.check.schematron;

import java.util.Optional;
import java.util.Set;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import org.teigram.check.Cause;
import org.teigram.check.ElementPlace;
import org.teigram.diagnostic.Location;
import org.teigram.document.place.Sources;

/** A node of the tree as a place: the element's start tag, or the attribute in it. */
record TreePlace(XdmNode element, Optional<String> attribute) {

    static TreePlace of(XdmNode node) {
        return switch (node.getNodeKind()) {
            case ELEMENT -> new TreePlace(node, Optional.empty());
            case ATTRIBUTE -> new TreePlace(node.getParent(), Optional.of(name(node)));
            case DOCUMENT -> new TreePlace(root(node), Optional.empty());
            default -> of(node.getParent());
        };
    }

    Location location(Sources sources, TreePaths paths) {
        return sources.at(
                element.getUnderlyingNode().getSystemId(),
                element.getLineNumber(),
                element.getColumnNumber(),
                paths.of(element),
                attribute);
    }

    Cause cause(Set<String> attributes) {
        XdmNode parent = element.getParent();
        boolean hasParent = parent != null && parent.getNodeKind() == XdmNodeKind.ELEMENT;
        return new Cause(place(element), hasParent ? Optional.of(place(parent)) : Optional.empty(), attributes);
    }

    private static ElementPlace place(XdmNode node) {
        return new ElementPlace(node.getUnderlyingNode().getSystemId(), node.getLineNumber(), node.getColumnNumber());
    }

    static String name(XdmNode node) {
        return node.getUnderlyingNode().getDisplayName();
    }

    private static XdmNode root(XdmNode document) {
        return document.select(Steps.child(Predicates.isElement())).asNode();
    }
}
