package org.teigram.document.malformed;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.teigram.document.place.ElementMark;
import org.teigram.xml.ParserMessage;

/** Says in an editor's words what makes a document not well-formed (XML 1.0, Namespaces in XML, XInclude). */
public record WellFormedness(String message, Optional<String> hint) {

    private static final Map<String, String> NAMESPACES = Map.of(
            "tei", "http://www.tei-c.org/ns/1.0",
            "xi", "http://www.w3.org/2001/XInclude",
            "xlink", "http://www.w3.org/1999/xlink",
            "xsi", "http://www.w3.org/2001/XMLSchema-instance",
            "mml", "http://www.w3.org/1998/Math/MathML",
            "svg", "http://www.w3.org/2000/svg");
    private static final String CURLY = "\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB";

    /** An end tag of this name stands where an element of another is open. */
    static WellFormedness ofEndTag(String name, ElementMark open, int line) {
        String tag = "`</" + name + ">`";
        String right = "`</" + open.name() + ">`";
        if (name.equalsIgnoreCase(open.name())) {
            return say(tag + " does not match the `" + open.name() + "` of line " + line, "write " + right);
        }
        boolean closesAnother = false;
        for (Optional<ElementMark> above = open.parent(); above.isPresent(); above = above.get().parent()) {
            closesAnother |= above.get().name().equals(name);
        }
        return closesAnother
                ? say("the `" + open.name() + "` of line " + line + " is not closed before " + tag,
                        "write " + right + " where it ends, or correct this end tag")
                : say(tag + " closes nothing: no `" + name + "` is open", "delete it, or write " + right);
    }

    /**
     * @param before the character before the place where the parser gave up
     * @param here the one at it
     */
    static WellFormedness of(ParserMessage fault, char before, char here) {
        String first = "`" + fault.argument(0) + "`";
        return switch (fault.key()) {
            case "ETagRequired" -> say("the element " + first + " is not closed before this end tag",
                    "write `</" + fault.argument(0) + ">` where the element ends, or correct this end tag");
            case "ETagUnterminated" -> say("the end tag of " + first + " holds more than its name",
                    "write `</" + fault.argument(0) + ">`");
            case "ElementUnterminated" -> (before == '"' || before == '\'') && Character.isLetter(here) ? say(
                    "there is no space before an attribute of " + first, "write a space before it") : say("the tag of " + first + " has no closing `>`",
                    "end the tag with `>`, and put a space before each attribute");
            case "MarkupNotRecognizedInContent" -> say("`<` is not followed by a name",
                    "write `&lt;` for the character itself");
            case "MarkupEntityMismatch", "PrematureEOF" -> say("the file ends before its elements are closed",
                    "write the missing end tags");
            case "EntityNotDeclared" -> say("the entity `&" + fault.argument(0) + ";` is not declared",
                    HtmlEntities.inXml(fault.argument(0)).map(c -> "write `" + c + "`").orElse("write the character itself"));
            case "NameRequiredInReference" -> say("`&` is not followed by a name", "write `&amp;` for the character itself");
            case "SemicolonRequiredInReference" -> say("the reference `&" + fault.argument(0) + "` has no `;`",
                    "write `&amp;` for the character itself");
            case "AttributeNotUnique", "AttributeNSNotUnique" -> say(
                    "the attribute `" + fault.argument(1) + "` stands twice in the tag of " + first, "delete one of them");
            case "EqRequiredInAttribute" -> say("an attribute of " + first + " has no `=`",
                    "write `" + fault.argument(1) + "=\"...\"`");
            case "OpenQuoteExpected" -> say("the value of `" + fault.argument(1) + "` has no opening quotation mark",
                    CURLY.indexOf(here) < 0 ? "put the value between quotation marks" : "write straight quotation marks, `\"`");
            case "EmptyPrefixedAttName" -> say("a prefix is declared without a namespace", "give it one, or delete the declaration");
            case "VersionNotSupported" -> say("there is no XML version " + first, "write `version=\"1.0\"`");
            case "InvalidCommentStart" -> say("a comment does not begin rightly", "begin it with `<!--`");
            case "LessthanInAttValue" -> say("`<` stands in the value of `" + fault.argument(1) + "`",
                    "close the value with a quotation mark before it, or write `&lt;`");
            case "AttributeValueUnterminated" -> say(
                    "the value of `" + fault.argument(0) + "` has no closing quotation mark", "close the value");
            case "RequiredSpaceBeforeEncodingInXMLDecl", "XMLDeclUnterminated", "VersionInfoRequired" -> say(
                    "the XML declaration is not complete", "write `<?xml version=\"1.0\" encoding=\"UTF-8\"?>`");
            case "ReservedPITarget" -> say("`<?xml` stands after the beginning of the file",
                    "let the XML declaration be the first characters of the file, or delete it");
            case "RootElementRequired" -> say("the file holds no element", "write the `TEI` element");
            case "MarkupNotRecognizedInProlog", "ContentIllegalInProlog" -> say(
                    "there is text before the root element", "delete it, or put it into the root element");
            case "MarkupNotRecognizedInMisc", "ContentIllegalInTrailingMisc" -> say(
                    "there is text or markup after the end of the root element",
                    "delete it, or move the root's end tag behind it");
            case "InvalidCharInContent", "InvalidCharInAttValue", "InvalidCharInComment", "InvalidCharInCDSect" -> say(
                    "the character U+" + character(fault) + " is not allowed in XML", "delete it");
            case "InvalidByte", "ExpectedByte", "InvalidASCII", "InvalidHighSurrogate", "ByteNotSupported" -> say(
                    "the file's bytes do not fit its encoding",
                    "save the file as UTF-8, or name its encoding in the XML declaration");
            case "EncodingDeclInvalid", "EncodingNotSupported" -> say("the encoding " + first + " is not known",
                    "write `encoding=\"UTF-8\"`, and save the file so");
            case "ElementPrefixUnbound" -> say("the prefix " + first + " of `" + fault.argument(1) + "` is not declared",
                    declaration(fault.argument(0)));
            case "AttributePrefixUnbound" -> say(
                    "the prefix `" + fault.argument(2) + "` of `" + fault.argument(1) + "` is not declared",
                    declaration(fault.argument(2)));
            case "DashDashInComment" -> say("`--` stands in a comment", "write a dash instead, or end the comment with `-->`");
            case "CommentUnterminated" -> say("a comment is not ended", "end it with `-->`");
            case "PITargetRequired" -> say("`<?` is not followed by a name", "write the name without a space before it");
            case "InvalidCharRef" -> say("the reference `&#" + fault.argument(0) + ";` means a character that XML does not allow",
                    "delete it");
            case "CDEndInContent" -> say("`]]>` stands in the text", "write `]]&gt;`");
            case "EntityExpansionLimitExceeded" -> say("entities expand to more than any text needs",
                    "delete the entity declarations");
            default -> IncludeWords.of(fault.key()).orElseGet(() -> other(fault));
        };
    }

    private static String declaration(String prefix) {
        return "declare it with `xmlns:" + prefix + "=\"" + NAMESPACES.getOrDefault(prefix, "...") + "\"`";
    }

    private static WellFormedness say(String message, String hint) {
        return new WellFormedness(message, Optional.of(hint));
    }

    private static WellFormedness other(ParserMessage fault) {
        String values = fault.arguments().isEmpty() ? "" : " (`" + String.join("`, `", fault.arguments()) + "`)";
        String key = fault.key().replaceAll("file:/[^'\\s]*/", ""); // XInclude's sentences name whole paths
        return new WellFormedness("the document is not well-formed: " + key + values, Optional.empty());
    }

    private static String character(ParserMessage fault) {
        String code = fault.argument(fault.arguments().size() - 1);
        return "0".repeat(Math.max(0, 4 - code.length())) + code.toUpperCase(Locale.ROOT);
    }
}
