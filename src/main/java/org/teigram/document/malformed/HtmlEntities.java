package org.teigram.document.malformed;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names of characters that people know from HTML, and that XML does not (HTML 4, chapter 24, the frequent ones). */
final class HtmlEntities {

    /** From U+00A0 on. */
    private static final String LATIN =
            "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute "
                    + "micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml "
                    + "Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc "
                    + "Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml "
                    + "aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc "
                    + "otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

    private static final Map<String, Integer> CHARACTERS = new HashMap<>(Map.ofEntries(
            Map.entry("ensp", 0x2002), Map.entry("emsp", 0x2003), Map.entry("thinsp", 0x2009), Map.entry("ndash", 0x2013),
            Map.entry("mdash", 0x2014), Map.entry("lsquo", 0x2018), Map.entry("rsquo", 0x2019), Map.entry("sbquo", 0x201A),
            Map.entry("ldquo", 0x201C), Map.entry("rdquo", 0x201D), Map.entry("bdquo", 0x201E), Map.entry("dagger", 0x2020),
            Map.entry("hellip", 0x2026), Map.entry("euro", 0x20AC), Map.entry("oelig", 0x153), Map.entry("OElig", 0x152)));

    static {
        String[] names = LATIN.split(" ");
        for (int i = 0; i < names.length; i++) {
            CHARACTERS.put(names[i], 0xA0 + i);
        }
    }

    private HtmlEntities() {}

    /** How to write it in XML: as it is, or by number where it could not be seen. */
    static Optional<String> inXml(String name) {
        return Optional.ofNullable(CHARACTERS.get(name)).map(HtmlEntities::written);
    }

    private static String written(int character) {
        boolean unseen = Character.isSpaceChar(character) || Character.getType(character) == Character.FORMAT;
        return unseen ? String.format("&#x%X;", character) : Character.toString(character);
    }
}
