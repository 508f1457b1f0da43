package org.teigram.check.header;

import java.util.List;
import java.util.Set;

/** What a citation needs of a header, and where the header says it. */
enum Fact {
    TITLE("title", "titleStmt", Set.of("title")),
    PERSON("author or editor", "titleStmt", Set.of("author", "editor", "respStmt", "principal", "correspAction")),
    DATE("date", "sourceDesc", Set.of("creation", "correspAction", "origDate", "origin", "date")),
    SOURCE("source", "sourceDesc", Set.of("sourceDesc")),
    PUBLISHER("publisher", "publicationStmt", Set.of("publisher", "authority", "distributor", "p", "ab")),
    LICENCE("licence", "publicationStmt", Set.of("availability", "licence")),
    LANGUAGE("language", "profileDesc", Set.of("language", "textLang"));

    private final String words;
    private final String place;
    private final Set<String> elements;

    Fact(String words, String place, Set<String> elements) {
        this.words = words;
        this.place = place;
        this.elements = elements;
    }

    /** As a sentence names it. */
    String words() {
        return words;
    }

    /** The element it should stand in. */
    String place() {
        return place;
    }

    private boolean isIn(List<String> path) {
        for (int i = 0; i < path.size(); i++) {
            if (elements.contains(path.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** @param path names of the elements around a text of the header, the innermost last */
    boolean isSaidBy(List<String> path) {
        return isIn(path) && switch (this) {
            case TITLE, PUBLISHER -> path.contains(place);
            case DATE -> path.contains("sourceDesc") || path.contains("creation") || path.contains("correspAction");
            default -> true;
        };
    }
}
