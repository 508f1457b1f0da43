package org.teigram.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.saxon.s9api.SaxonApiException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.teigram.testing.Transform;
import org.teigram.testing.Words;

/** A written page as another parser reads it: its words, ids and links. */
public final class HtmlPage {
    /** Elements that do not part words. */
    private static final Set<String> INLINE = Set.of(
            "a", "span", "em", "i", "b", "sup", "sub", "del", "ins", "time", "code", "ruby", "small", "strong");

    private final Document document;

    public HtmlPage(String html) {
        this.document = Jsoup.parse(html);
    }

    /** The reading edition of a TEI document with this content. */
    static HtmlPage ofContent(String content) throws SaxonApiException {
        String document = "<TEI xmlns='http://www.tei-c.org/ns/1.0'>" + content + "</TEI>";
        return new HtmlPage(Transform.of("html/edition.xsl").apply(document, Map.of()));
    }

    public Document document() {
        return document;
    }

    /** The words of the text and of its notes and apparatus in one reading, without what the format added. */
    public List<String> words(String reading) {
        StringBuilder text = new StringBuilder();
        for (Element part : document.select("[id=~text], [id=~apparatus], [id=~notes]")) {
            append(part, reading, text);
        }
        return Words.of(text.toString());
    }

    private static void append(Node node, String reading, StringBuilder text) {
        if (node instanceof TextNode characters) {
            text.append(characters.getWholeText());
        } else if (node instanceof Element element && element.is("img.drawing")) {
            text.append(' ').append(element.attr("alt")).append(' ');
        } else if (node instanceof Element element && partsWords(element, reading)) {
            text.append(' ');
        } else if (node instanceof Element element && !isHidden(element, reading)) {
            String gap = INLINE.contains(element.tagName()) ? "" : " ";
            text.append(gap);
            element.childNodes().forEach(child -> append(child, reading, text));
            text.append(gap);
        }
    }

    /**
     * A mark that stands between words: of a gap, a tag in an example of XML, or between two alternatives of one reading; the mark between two
     * readings is never seen with both.
     */
    private static boolean partsWords(Element element, String reading) {
        Element next = element.nextElementSibling();
        boolean thin = element.is(".thin") && reading.equals("diplomatic");
        boolean missing = element.is(".gap > .mark, .egXML > .tag");
        return thin || missing || element.is(".either") && next != null && next.is(".alternative");
    }

    private static boolean isHidden(Element element, String reading) {
        String only = element.attr("data-reading");
        boolean otherReading = !only.isEmpty() && !only.equals("none") && !only.equals(reading);
        boolean editors = reading.equals("diplomatic") && element.is(".note.type-editorial");
        boolean generated = element.hasAttr("data-generated") && !element.is(".lemma");
        return generated || otherReading || editors;
    }

    /** The digest of a script, as a Content Security Policy has it. */
    static String sha256(String script) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }

    /** All ids, as often as they stand there. */
    public List<String> ids() {
        return document.select("[id]").eachAttr("id");
    }

    /** Links to a place in the page that is not there. */
    public List<String> danglingLinks() {
        Set<String> ids = new HashSet<>(ids());
        return document.select("a[href^=#]").eachAttr("href").stream()
                .filter(link -> !ids.contains(link.substring(1)))
                .toList();
    }

    /** Every address that the page names in an attribute. */
    public List<String> addresses() {
        List<String> found = new ArrayList<>();
        NodeVisitor visitor = (node, depth) -> {
            for (String name : List.of("href", "src", "srcset", "action", "data", "poster", "background")) {
                if (node.hasAttr(name)) {
                    found.add(node.attr(name));
                }
            }
        };
        NodeTraversor.traverse(visitor, document);
        return found;
    }
}
