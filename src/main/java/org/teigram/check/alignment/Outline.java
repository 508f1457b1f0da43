package org.teigram.check.alignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teigram.document.place.ElementMark;
import org.xml.sax.Attributes;

/**
 * The texts and divisions of a document that may be views of one text, with all that stands in them, and every link.
 * Follows {@code own:outermost-texts} and {@code own:views-in} of {@code xslt/lib/divisions.xsl}, with one limit: of several
 * texts, a first one that says nothing of itself (neither type, language nor {@code @corresp}) is not kept.
 */
final class Outline {

    /** A {@code text} or {@code sourceDoc}. */
    private static final class Text {
        private final ElementMark mark;
        private final String name;
        private final Optional<String> kind;
        private final String id;
        private final Optional<Passage> passage;
        private final List<Text> inside = new ArrayList<>(0);
        private final List<Text> grouped = new ArrayList<>(0);
        private boolean hasBody;

        Text(ElementMark mark, String name, Optional<String> kind, String id, Optional<Passage> passage) {
            this.mark = mark;
            this.name = name;
            this.kind = kind;
            this.id = id;
            this.passage = passage;
        }
    }

    private record Division(String kind, Passage passage) {}

    /** More texts than this are a corpus, and no views of one text: it may be of any size, and nothing of it is kept. */
    private static final int MOST_VIEWS = 50;

    private Transcript transcript = new Transcript();
    private final List<Text> outermost = new ArrayList<>(1);
    private final Deque<Text> open = new ArrayDeque<>(1);
    private final List<Division> divisions = new ArrayList<>(0);
    private final List<List<String>> links = new ArrayList<>(0);
    private final Set<String> named = new HashSet<>();
    private Optional<Passage> current = Optional.empty();
    private Optional<Passage> division = Optional.empty();
    private int texts;
    private boolean corpus;

    void start(ElementMark mark, String name, Attributes attributes) {
        if (corpus) {
            return;
        }
        boolean isText = name.equals("text") || name.equals("sourceDoc");
        Optional<String> kind = isText || name.equals("div") && division.isEmpty() && !open.isEmpty()
                ? ViewKinds.of(attributes)
                : Optional.empty();
        if (current.isPresent() || kind.isPresent() || isText && maySpeak(mark, name, attributes)) {
            current = Optional.of(new Passage(mark, name, current, attributes, transcript.length()));
            transcript.start(name, attributes);
        }
        if (isText) {
            add(new Text(mark, name, kind, idOf(attributes), current));
        } else if (!open.isEmpty()) {
            inText(mark, name, kind, attributes);
        }
        if (name.equals("link") && attributes.getIndex("target") >= 0) {
            List<String> target = LocalIds.of(attributes.getValue("target"));
            links.add(target);
            named.addAll(target);
        }
    }

    private void inText(ElementMark mark, String name, Optional<String> kind, Attributes attributes) {
        if (name.equals("body") && isChild(mark, open.peek())) {
            open.peek().hasBody = true;
        } else if (name.equals("div") && kind.isPresent()) {
            division = current;
            divisions.add(new Division(kind.get(), current.orElseThrow()));
        }
        if (attributes.getIndex("corresp") >= 0) {
            named.addAll(LocalIds.of(attributes.getValue("corresp")));
        }
    }

    /** Whether a text without a type may be a view: one among several, or one that says something of itself. */
    private boolean maySpeak(ElementMark mark, String name, Attributes attributes) {
        boolean among = open.isEmpty() ? !outermost.isEmpty() : isInGroup(mark) || !open.peek().inside.isEmpty();
        return among || name.equals("sourceDoc") || attributes.getIndex("xml:lang") >= 0 || attributes.getIndex("corresp") >= 0
                || ViewKinds.ofWord(idOf(attributes)).isPresent();
    }

    private void add(Text text) {
        if (++texts > MOST_VIEWS) {
            forget();
            return;
        }
        if (open.isEmpty()) {
            outermost.add(text);
        } else if (isChild(text.mark, open.peek())) {
            open.peek().inside.add(text);
        } else if (open.size() == 1 && isInGroup(text.mark) && isChild(text.mark.parent().orElseThrow(), open.peek())) {
            open.peek().grouped.add(text);
        }
        open.push(text);
    }

    private void forget() {
        corpus = true;
        outermost.clear();
        divisions.clear();
        links.clear();
        named.clear();
        current = Optional.empty();
        transcript = new Transcript();
    }

    private static boolean isChild(ElementMark mark, Text of) {
        return mark.parent().filter(parent -> parent == of.mark).isPresent();
    }

    private static boolean isInGroup(ElementMark mark) {
        return mark.parent().filter(parent -> local(parent).equals("group")).isPresent();
    }

    private static String local(ElementMark mark) {
        return mark.name().substring(mark.name().indexOf(':') + 1);
    }

    private static String idOf(Attributes attributes) {
        String id = attributes.getValue("xml:id");
        return id == null ? "" : id;
    }

    void characters(char[] text, int start, int length) {
        if (current.isPresent()) {
            for (int i = start; i < start + length; i++) {
                if (text[i] > ' ') {
                    current.get().hasText();
                    break;
                }
            }
            transcript.characters(text, start, length);
        }
    }

    void end(ElementMark mark, String name) {
        if (current.isPresent()) {
            Passage passage = current.get();
            transcript.end(name);
            passage.close(transcript.length());
            if (division.isPresent() && division.get() == passage) {
                division = Optional.empty();
            }
            current = passage.parent();
        }
        if (!open.isEmpty() && open.peek().mark == mark) {
            open.pop();
        }
    }

    Transcript transcript() {
        return transcript;
    }

    List<List<String>> links() {
        return links;
    }

    /** The ids that any {@code @corresp} in a text, or any link, names. */
    Set<String> named() {
        return named;
    }

    /** The views of the text; none unless there are at least two that are kept. */
    List<View> views() {
        List<Text> texts = outermost.stream()
                .flatMap(text -> text.inside.size() > 1 && !text.hasBody ? text.inside.stream() : List.of(text).stream())
                .toList();
        List<View> views = texts.size() == 1 ? viewsIn(texts.get(0)) : ofTexts(texts, texts);
        return views.size() > 1 ? views : List.of();
    }

    private List<View> viewsIn(Text text) {
        if (text.grouped.stream().anyMatch(grouped -> grouped.kind.isPresent())) {
            return ofTexts(text.grouped, List.of());
        }
        List<Division> filled = divisions.stream().filter(div -> div.passage().isFilled()).toList();
        List<Division> written = filled.isEmpty() ? divisions : filled;
        boolean siblings = written.stream().map(div -> div.passage().mark().parent()).distinct().count() == 1;
        return siblings
                ? written.stream().map(div -> new View(div.kind(), div.passage())).toList()
                : List.of();
    }

    private static List<View> ofTexts(List<Text> texts, List<Text> among) {
        return texts.stream()
                .flatMap(text -> text.passage.map(passage -> new View(kind(text, among), passage)).stream())
                .toList();
    }

    private static String kind(Text text, List<Text> among) {
        boolean beside = text.name.equals("sourceDoc") && among.stream().anyMatch(other -> other.name.equals("text"));
        return text.kind
                .or(() -> among.isEmpty() ? Optional.empty() : ViewKinds.ofWord(text.id))
                .orElse(beside ? "facsimile" : "text");
    }
}
