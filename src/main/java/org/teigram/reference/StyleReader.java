package org.teigram.reference;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.s9api.SaxonApiException;
import org.teigram.xml.Parsers;
import org.teigram.xml.ResourceGate;
import org.teigram.xml.SaxonProcessors;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Reads a style (CSL 1.0.2): finds what is wrong with it and where, and writes for the engine what it would read otherwise
 * than CSL has it.
 */
final class StyleReader extends XMLFilterImpl {

    private static final String CSL = "http://purl.org/net/xbiblio/csl";
    /** A type that no record has. */
    private static final String NEVER = "never";

    private final MacroCalls calls = new MacroCalls();
    private Locator place;
    private boolean began;
    private boolean cites;
    private boolean movesParticles = true;

    private StyleReader() {
        super(Parsers.forTools(new DefaultHandler2()));
    }

    static CitationStyle read(String name, byte[] style) throws ReferenceFailure {
        StyleReader reader = new StyleReader();
        try {
            String xml = SaxonProcessors.create(ResourceGate.packedOnly())
                    .newDocumentBuilder()
                    .build(new SAXSource(new OwnNames(reader), new InputSource(new ByteArrayInputStream(style))))
                    .toString();
            return new CitationStyle(name, xml, reader.movesParticles);
        } catch (SaxonApiException e) {
            throw new ReferenceFailure(sentence(name, e, new String(style, StandardCharsets.UTF_8)));
        }
    }

    private static String sentence(String name, Throwable e, String text) {
        Throwable deepest = e;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SAXParseException fault) {
                return name + ":" + place(fault, text.lines().toList()) + ": "
                        + fault.getMessage().replace('"', '`').replaceFirst("\\.$", "");
            }
            deepest = cause;
        }
        return "the style `" + name + "` cannot be read: " + deepest.getMessage();
    }

    /** The parser tells the place behind a tag; the tag begins at the last "<" before. */
    private static String place(SAXParseException fault, List<String> lines) {
        int line = Math.min(fault.getLineNumber(), lines.size());
        int column = fault.getColumnNumber();
        String before = lines.get(line - 1).substring(0, Math.min(column - 1, lines.get(line - 1).length()));
        if (before.endsWith(">")) {
            while (!before.contains("<") && line > 1) {
                line--;
                before = lines.get(line - 1);
            }
            column = before.lastIndexOf('<') + 1;
        }
        return line + ":" + column;
    }

    /** A filter takes the place of its parser's own resolver: nothing is opened but the style. */
    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
        throw new SAXException("a style cannot refer to other files, as this one to `" + systemId + "`");
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        place = locator;
        super.setDocumentLocator(locator);
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        if (!began && !(uri.equals(CSL) && local.equals("style"))) {
            throw new SAXParseException("this is no citation style: its root is not CSL's `style`", place);
        }
        began = true;
        if (local.equals("link") && "independent-parent".equals(attributes.getValue("rel"))) {
            throw new SAXParseException("this style only refers to another, `" + attributes.getValue("href")
                    + "`: name the .csl file of that one", place);
        }
        cites |= local.equals("citation");
        String particles = attributes.getValue("demote-non-dropping-particle");
        movesParticles &= particles == null || particles.equals("display-and-sort");
        calls.element(local, attributes, place);
        // the engine looks elements up without their namespace
        super.startElement(uri, local, local, understood(local, attributes));
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        calls.end(local);
        super.endElement(uri, local, local);
    }

    @Override
    public void endDocument() throws SAXException {
        if (!cites) {
            throw new SAXParseException("this style has no `citation`, which says how it cites", place);
        }
        calls.verify();
        super.endDocument();
    }

    /**
     * As the engine has to read it. A reference stands for itself, so nothing in it disambiguates it from another; and the
     * engine turns labels and terms to title case only where the thing cited is in English.
     */
    private static Attributes understood(String element, Attributes attributes) {
        AttributesImpl changed = new AttributesImpl(attributes);
        int disambiguate = changed.getIndex("disambiguate");
        if (disambiguate >= 0) {
            changed.removeAttribute(disambiguate);
            neverMet(changed);
        }
        int textCase = changed.getIndex("text-case");
        boolean word = element.equals("label") || changed.getValue("term") != null;
        if (word && textCase >= 0 && changed.getValue(textCase).equals("title")) {
            changed.setValue(textCase, "capitalize-first");
        }
        return changed;
    }

    private static void neverMet(AttributesImpl condition) {
        int type = condition.getIndex("type");
        boolean all = condition.getValue("match") == null || condition.getValue("match").equals("all");
        if (type < 0) {
            condition.addAttribute("", "type", "type", "CDATA", NEVER);
        } else if (all) {
            condition.setValue(type, NEVER);
        }
    }
}
