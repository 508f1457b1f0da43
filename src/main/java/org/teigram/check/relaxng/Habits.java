package org.teigram.check.relaxng;

import com.thaiopensource.xml.util.Name;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names that people bring with them from HTML or from all of TEI, and what says the same in the schema they have chosen;
 * advice only where it allows that.
 */
final class Habits {

    private static final Map<String, List<String>> ELEMENTS = Map.ofEntries(
            Map.entry("i", List.of("hi")),
            Map.entry("b", List.of("hi")),
            Map.entry("u", List.of("hi")),
            Map.entry("em", List.of("emph", "hi")),
            Map.entry("strong", List.of("hi")),
            Map.entry("a", List.of("ref")),
            Map.entry("br", List.of("lb")),
            Map.entry("hr", List.of("milestone")),
            Map.entry("img", List.of("graphic")),
            Map.entry("span", List.of("seg")),
            Map.entry("ul", List.of("list")),
            Map.entry("ol", List.of("list")),
            Map.entry("li", List.of("item")),
            Map.entry("tr", List.of("row")),
            Map.entry("td", List.of("cell")),
            Map.entry("th", List.of("cell")),
            Map.entry("blockquote", List.of("quote")),
            Map.entry("section", List.of("div")),
            Map.entry("para", List.of("p")),
            Map.entry("h1", List.of("head")),
            Map.entry("h2", List.of("head")),
            Map.entry("h3", List.of("head")),
            Map.entry("h4", List.of("head")),
            Map.entry("persName", List.of("name", "rs")),
            Map.entry("placeName", List.of("name", "rs")),
            Map.entry("orgName", List.of("name", "rs")),
            Map.entry("geogName", List.of("name", "rs")),
            Map.entry("roleName", List.of("name", "rs", "seg")),
            Map.entry("surname", List.of("name")),
            Map.entry("forename", List.of("name")),
            Map.entry("said", List.of("q")),
            Map.entry("emph", List.of("hi")),
            Map.entry("biblStruct", List.of("bibl")),
            Map.entry("biblFull", List.of("bibl")),
            Map.entry("div1", List.of("div")),
            Map.entry("div2", List.of("div")),
            Map.entry("div3", List.of("div")));

    private static final Map<String, String> ATTRIBUTES =
            Map.of("href", "target", "src", "url", "class", "rend", "style", "rend");

    private Habits() {}

    static Optional<Name> element(String name, Collection<Name> allowed) {
        return ELEMENTS.getOrDefault(name, List.of()).stream()
                .flatMap(meant -> find(meant, allowed).stream())
                .findFirst();
    }

    static Optional<Name> attribute(String name, Collection<Name> allowed) {
        return Optional.ofNullable(ATTRIBUTES.get(name)).flatMap(meant -> find(meant, allowed));
    }

    private static Optional<Name> find(String meant, Collection<Name> allowed) {
        return allowed.stream().filter(name -> name.getLocalName().equals(meant)).findFirst();
    }
}
