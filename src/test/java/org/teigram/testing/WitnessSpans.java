package org.teigram.testing;

import java.util.HashSet;
import java.util.Set;
import org.w3c.dom.Element;

/** Which stretches between a `delSpan` and its anchor are open, told a second time. */
final class WitnessSpans {
    private final Set<String> open = new HashSet<>();

    /** Passes an element in document order. */
    void pass(Element element) {
        open.remove(element.getAttribute("xml:id"));
        String end = element.getAttribute("spanTo").replaceFirst("^#", "");
        if (element.getLocalName().equals("delSpan") && follows(element, end)) {
            open.add(end);
        }
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    private static boolean follows(Element start, String id) {
        var all = start.getOwnerDocument().getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            if (((Element) all.item(i)).getAttribute("xml:id").equals(id)) {
                return (start.compareDocumentPosition(all.item(i)) & Element.DOCUMENT_POSITION_FOLLOWING) != 0;
            }
        }
        return false;
    }
}
