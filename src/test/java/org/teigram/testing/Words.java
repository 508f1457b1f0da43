package org.teigram.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The words of the texts of a TEI document in one reading, found by a walk over the DOM and without any code of the
 * program: a second witness of what a format must show. A word is a run of letters and digits.
 */
public final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** A join swallows the white space and the breaks around it, but not the edge of a block. */
    private static final Pattern JOIN = Pattern.compile("[\\s\u0002]*\u0001[\\s\u0001\u0002]*");

    private static final char JOINED = '\u0001';
    private static final char BREAK = '\u0002';
    private static final char EDGE = '\u0003';
    /** Where words of the other reading stand: no part of a word, and no join goes across it. */
    private static final char LEFT_OUT = '\u0004';

    private final boolean diplomatic;
    private final boolean marked;
    private final WitnessNotes notes;
    private final StringBuilder text = new StringBuilder();
    private final List<Runnable> atEnd = new ArrayList<>();
    private final Set<Element> listed = new HashSet<>();
    private final WitnessSpans deleted = new WitnessSpans();

    private Words(Element root, boolean diplomatic, boolean marked) {
        this.diplomatic = diplomatic;
        this.marked = marked;
        this.notes = new WitnessNotes(root);
    }

    /** The words of a string, in order. */
    public static List<String> of(String string) {
        return WORD.matcher(string).results().map(MatchResult::group).toList();
    }

    /**
     * The words of all texts of a document, or of the element given, in order, as an output has them that marks
     * deletions by characters.
     *
     * @param reading {@code diplomatic} or {@code normalized}
     * @param notes whether notes, and variants, follow at the end; if not, they are left out
     */
    public static List<String> of(Element element, String reading, boolean notes) {
        return of(element, reading, notes, true);
    }

    /** As {@link #of(Element, String, boolean)} with notes, where deletions are struck through and part no word. */
    public static List<String> struckThrough(Element element, String reading) {
        return of(element, reading, true, false);
    }

    private static List<String> of(Element element, String reading, boolean notes, boolean marked) {
        Words words = new Words(element.getOwnerDocument().getDocumentElement(), reading.equals("diplomatic"), marked);
        texts(element).forEach(words::append);
        if (element.getParentNode() instanceof Document) {
            words.notes.elsewhere(texts(element)).forEach(note -> words.atEnd.add(() -> words.content(note)));
        }
        for (int i = 0; notes && i < words.atEnd.size(); i++) {
            words.text.append(EDGE);
            words.atEnd.get(i).run();
        }
        return of(JOIN.matcher(words.text).replaceAll("").replace(String.valueOf(LEFT_OUT), ""));
    }

    /** Parses a file; names have namespaces, no DTD outside the file is read. */
    public static Document parse(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(file.toFile());
    }

    /** The outermost `text`s and `sourceDoc`s; the element itself if it has none and is not a whole document. */
    private static List<Element> texts(Element element) {
        if (List.of("text", "sourceDoc").contains(element.getLocalName())) {
            return List.of(element);
        }
        List<Element> found = elements(element).flatMap(child -> texts(child).stream()).toList();
        boolean part = !List.of("TEI", "teiCorpus", "teiHeader").contains(element.getLocalName());
        boolean outermost = element.getParentNode() instanceof Document;
        return found.isEmpty() && part && outermost ? List.of(element) : found;
    }

    private void append(Node node) {
        if (isText(node)) {
            boolean layout = List.of("choice", "ruby", "subst").contains(node.getParentNode().getLocalName());
            if (diplomatic || !deleted.isOpen()) {
                text.append(layout ? node.getNodeValue().strip() : node.getNodeValue());
            }
        } else if (node instanceof Element element && isLeftOut(element)) {
            text.append(element.getTextContent().isBlank() ? "" : LEFT_OUT);
        } else if (node instanceof Element element) {
            deleted.pass(element);
            append(element);
        }
    }

    private void append(Element element) {
        notes.on(element).forEach(note -> atEnd.add(() -> content(note)));
        text.append(WitnessBlocks.isApart(element) ? String.valueOf(EDGE) : "");
        switch (element.getLocalName()) {
            case "lb", "pb", "cb", "gb", "milestone" -> appendMilestone(element);
            case "choice" -> appendAlternatives(WitnessReading.alternatives(element, diplomatic));
            case "note" -> {
                if (notes.isOutOfLine(element)) {
                    atEnd.add(() -> content(element));
                } else {
                    appendApart(element);
                }
            }
            case "app" -> appendVariants(element);
            case "g" -> {
                content(element);
                text.append(element.hasChildNodes() ? "" : WitnessReading.glyph(element, diplomatic));
            }
            case "subst" -> {
                if (diplomatic) {
                    appendAlternatives(elements(element).toList());
                } else {
                    content(element);
                }
            }
            case "egXML" -> {
                if (marked) {
                    content(element);
                } else {
                    appendExample(element);
                }
            }
            default -> {
                boolean touches = element.getLocalName().equals("del") && !marked;
                String edge = WitnessBlocks.parts(element) && !touches ? String.valueOf(EDGE) : "";
                text.append(edge);
                content(element);
                text.append(edge);
            }
        }
    }

    private void appendMilestone(Element milestone) {
        boolean inWord = milestone.getAttribute("break").equals("no")
                || List.of("inWord", "hyphenInWord").contains(milestone.getAttribute("type"));
        boolean bare = milestone.getLocalName().equals("milestone") && !milestone.getAttribute("break").equals("yes");
        if (inWord || !bare) {
            text.append(inWord ? JOINED : BREAK);
        }
    }

    private void appendVariants(Element app) {
        boolean inList = app.getParentNode().getLocalName().startsWith("list");
        List<Element> readings = elements(app).toList();
        if (inList || isInVariant(app)) {
            readings.forEach(this::appendApart);
        } else {
            boolean outside = Stream.of("loc", "from", "to").anyMatch(app::hasAttribute);
            readings.stream().limit(outside ? 0 : 1).map(Words::firstReading).forEach(this::content);
            if (listed.add(app) && readings.stream().anyMatch(reading -> reading.getLocalName().startsWith("rdg"))) {
                atEnd.add(() -> readings.forEach(this::appendApart));
            }
        }
    }

    private static Element firstReading(Element reading) {
        return reading.getLocalName().equals("rdgGrp")
                ? elements(reading).findFirst().map(Words::firstReading).orElse(reading)
                : reading;
    }

    /** Whether an entry stands in another one, in a reading that is not the text's. */
    private static boolean isInVariant(Element app) {
        for (Node node = app; node.getParentNode() instanceof Element around; node = around) {
            if (around.getLocalName().equals("app") && elements(around).findFirst().orElseThrow() != node) {
                return true;
            }
        }
        return false;
    }

    private void appendAlternatives(List<Element> alternatives) {
        for (Element alternative : alternatives) {
            text.append(alternative == alternatives.get(0) ? "" : String.valueOf(EDGE));
            append((Node) alternative);
        }
    }

    /** An example of XML: its tags part words. */
    private void appendExample(Node node) {
        if (node instanceof Element) {
            text.append(EDGE);
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                appendExample(child);
            }
            text.append(EDGE);
        } else if (isText(node)) {
            text.append(node.getNodeValue());
        }
    }

    private void appendApart(Element element) {
        text.append(EDGE);
        content(element);
        text.append(EDGE);
    }

    private void content(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            append(child);
        }
    }

    private static boolean isText(Node node) {
        return node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE;
    }

    private boolean isLeftOut(Element element) {
        return WitnessReading.leavesOut(element, diplomatic)
                || List.of("teiHeader", "facsimile", "xenoData", "linkGrp", "binaryObject").contains(element.getLocalName());
    }

    static Stream<Element> elements(Node parent) {
        Stream.Builder<Element> children = Stream.builder();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children.build();
    }
}
