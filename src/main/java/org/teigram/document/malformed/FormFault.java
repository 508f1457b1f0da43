package org.teigram.document.malformed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Location;
import org.teigram.diagnostic.Related;
import org.teigram.diagnostic.Rule;
import org.teigram.document.place.ElementMark;
import org.teigram.document.place.SourceText;
import org.teigram.document.place.Sources;
import org.teigram.xml.ParserMessage;

/**
 * What ended a parse, as a diagnostic: the parser names a place behind the fault, here it is told where the tag, reference
 * or comment at fault begins.
 */
public final class FormFault {

    /** XML 1.0: the document is not well-formed, so nothing else can be said of it. */
    public static final Rule NOT_WELL_FORMED = Rule.error("xml/not-well-formed");

    /** What the parser has just read a part of: the fault begins with the last of it. */
    private static final Map<String, String> BEGINNINGS = Map.ofEntries(
            Map.entry("ETagUnterminated", "</"),
            Map.entry("NameRequiredInReference", "&"),
            Map.entry("SemicolonRequiredInReference", "&"),
            Map.entry("EntityNotDeclared", "&"),
            Map.entry("InvalidCharRef", "&"),
            Map.entry("MarkupNotRecognizedInContent", "<"),
            Map.entry("MarkupNotRecognizedInMisc", "<"),
            Map.entry("MarkupNotRecognizedInProlog", "<"),
            Map.entry("InvalidCommentStart", "<"),
            Map.entry("ElementPrefixUnbound", "<"),
            Map.entry("ReservedPITarget", "<?"),
            Map.entry("DashDashInComment", "--"),
            Map.entry("CDEndInContent", "]]>"));

    private final Sources sources;
    private final Optional<ElementMark> open;
    private final String systemId;
    private final int line;
    private final int column;
    private final SourceText source;

    /**
     * @param open the element that was open; null before the root element
     * @param line the line, from 1, at which the parser gave up
     * @param column the column there, from 1
     */
    public FormFault(Sources sources, ElementMark open, String systemId, int line, int column) {
        this.sources = sources;
        this.open = Optional.ofNullable(open);
        this.systemId = systemId;
        this.line = line;
        this.column = column;
        this.source = sources.text(systemId);
    }

    /** @param parserMessage as {@link ParserMessage} reads it */
    public Diagnostic of(String parserMessage) {
        Optional<WellFormedness> foreign = ForeignBytes.in(source.bytes());
        if (foreign.isPresent()) {
            return diagnostic(foreign.get(), sources.whole(systemId));
        }
        ParserMessage fault = ParserMessage.read(parserMessage);
        return switch (fault.key()) {
            case "ETagRequired" -> wrongEndTag(fault);
            case "MarkupEntityMismatch", "PrematureEOF" -> endOfFile(fault);
            default -> diagnostic(WellFormedness.of(fault, text().before(), text().here()), place(beginning(fault)));
        };
    }

    private BrokenText text() {
        return new BrokenText(source, line, column);
    }

    private Optional<String> beginning(ParserMessage fault) {
        return switch (fault.key()) {
            case "AttributeNotUnique", "AttributeNSNotUnique", "AttributePrefixUnbound" -> Optional.of(fault.argument(1) + "=");
            default -> Optional.ofNullable(BEGINNINGS.get(fault.key()));
        };
    }

    private Diagnostic wrongEndTag(ParserMessage fault) {
        Optional<String> name = text().endTagName();
        Optional<ElementMark> meant = open.filter(e -> e.name().equals(fault.argument(0)));
        if (name.isEmpty() || meant.isEmpty()) {
            return diagnostic(WellFormedness.of(fault, ' ', ' '), place(Optional.of("</")));
        }
        Location start = sources.at(meant.get());
        WellFormedness sentence = WellFormedness.ofEndTag(name.get(), meant.get(), lineOf(start));
        return diagnostic(sentence, place(Optional.of("</")))
                .withRelated(List.of(new Related(start, "`" + meant.get().name() + "` starts here")));
    }

    /** What is open when the file ends: a comment, a section, a tag; or else an element. */
    private Diagnostic endOfFile(ParserMessage fault) {
        Optional<BrokenText.Unended> unended = text().unended();
        if (unended.isPresent()) {
            return diagnostic(
                    new WellFormedness(unended.get().what() + " is not ended", Optional.of("end it with `" + unended.get().end() + "`")),
                    sources.at(systemId, unended.get().start(), path()));
        }
        Diagnostic plain = diagnostic(WellFormedness.of(fault, ' ', ' '), place(Optional.empty()));
        return open.map(element -> atEnd(element, plain)).orElse(plain);
    }

    private Diagnostic atEnd(ElementMark last, Diagnostic plain) {
        Location start = sources.at(last);
        WellFormedness sentence = new WellFormedness(
                "the file ends, but the `" + last.name() + "` of line " + lineOf(start) + " is not closed",
                Optional.of("write `</" + last.name() + ">` where it ends"));
        return diagnostic(sentence, plain.location())
                .withRelated(List.of(new Related(start, "`" + last.name() + "` starts here")));
    }

    private Location place(Optional<String> beginning) {
        return beginning
                .flatMap(mark -> text().since(mark))
                .map(span -> sources.at(systemId, span, path()))
                .orElseGet(() -> sources.at(systemId, line, column, path()));
    }

    private String path() {
        return open.map(ElementMark::path).orElse("");
    }

    private static int lineOf(Location location) {
        return location instanceof Location.Place place ? place.span().line() : 1;
    }

    private static Diagnostic diagnostic(WellFormedness sentence, Location place) {
        Diagnostic plain = Diagnostic.of(NOT_WELL_FORMED, place, sentence.message());
        return sentence.hint().map(plain::withHint).orElse(plain);
    }
}
