package org.teigram.check.relaxng;

import com.thaiopensource.xml.util.Name;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Names that people bring with them from HTML, and what they mean in TEI; advice only where the schema allows it. */
final class Habits {

    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            Map.entry("i", "hi"),
            Map.entry("b", "hi"),
            Map.entry("u", "hi"),
            Map.entry("em", "emph"),
            Map.entry("strong", "hi"),
            Map.entry("a", "ref"),
            Map.entry("br", "lb"),
            Map.entry("hr", "milestone"),
            Map.entry("img", "graphic"),
            Map.entry("span", "seg"),
            Map.entry("ul", "list"),
            Map.entry("ol", "list"),
            Map.entry("li", "item"),
            Map.entry("tr", "row"),
            Map.entry("td", "cell"),
            Map.entry("th", "cell"),
            Map.entry("blockquote", "quote"),
            Map.entry("section", "div"),
            Map.entry("para", "p"),
            Map.entry("h1", "head"),
            Map.entry("h2", "head"),
            Map.entry("h3", "head"),
            Map.entry("h4", "head"));

    private static final Map<String, String> ATTRIBUTES =
            Map.of("href", "target", "src", "url", "class", "rend", "style", "rend");

    private Habits() {}

    static Optional<Name> element(String name, Collection<Name> allowed) {
        return find(ELEMENTS.get(name), allowed);
    }

    static Optional<Name> attribute(String name, Collection<Name> allowed) {
        return find(ATTRIBUTES.get(name), allowed);
    }

    private static Optional<Name> find(String meant, Collection<Name> allowed) {
        return allowed.stream().filter(name -> name.getLocalName().equals(meant)).findFirst();
    }
}
