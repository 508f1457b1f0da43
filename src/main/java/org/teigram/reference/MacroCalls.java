package org.teigram.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.LocatorImpl;

/** Which macro of a style calls which, and where: each has to be there, and none may come back to itself. */
final class MacroCalls {

    /** What stands in no macro. */
    private static final String NONE = "";

    private final Map<String, Map<String, Locator>> calls = new HashMap<>();
    private String current = NONE;

    MacroCalls() {
        calls.put(NONE, new LinkedHashMap<>());
    }

    void element(String name, Attributes attributes, Locator place) {
        String macro = attributes.getValue("macro");
        if (name.equals("macro")) {
            current = String.valueOf(attributes.getValue("name"));
            calls.putIfAbsent(current, new LinkedHashMap<>());
        } else if (macro != null) {
            calls.get(current).putIfAbsent(macro, new LocatorImpl(place));
        }
    }

    void end(String name) {
        current = name.equals("macro") ? NONE : current;
    }

    /** @throws SAXException with the place of the call that cannot be followed */
    void verify() throws SAXException {
        for (Map<String, Locator> of : calls.values()) {
            for (Map.Entry<String, Locator> call : of.entrySet()) {
                if (!calls.containsKey(call.getKey())) {
                    throw new SAXParseException("there is no macro `" + call.getKey() + "` in this style", call.getValue());
                }
            }
        }
        Set<String> followed = new HashSet<>();
        for (String macro : calls.keySet()) {
            follow(macro, new HashSet<>(), followed);
        }
    }

    private void follow(String macro, Set<String> way, Set<String> followed) throws SAXException {
        if (!followed.add(macro)) {
            return;
        }
        way.add(macro);
        for (Map.Entry<String, Locator> call : calls.get(macro).entrySet()) {
            if (way.contains(call.getKey())) {
                throw new SAXParseException("the macro `" + call.getKey() + "` comes back to itself here", call.getValue());
            }
            follow(call.getKey(), way, followed);
        }
        way.remove(macro);
    }
}
