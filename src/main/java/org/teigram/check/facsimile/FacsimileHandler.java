package org.teigram.check.facsimile;

import java.util.Set;
import org.teigram.check.Cause;
import org.teigram.check.Finding;
import org.teigram.check.Findings;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Rule;
import org.teigram.document.Cursor;
import org.teigram.document.place.ElementMark;
import org.teigram.document.Prolog;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Judges the coordinates of one document, element by element. */
final class FacsimileHandler extends DefaultHandler {

    /** Members of {@code att.coordinated}. */
    private static final Set<String> PLACES = Set.of("surface", "zone", "line", "path");

    private final Cursor cursor;
    private final Findings findings;
    /** Whether the surface at hand counts upwards or leftwards, so that its zones do too: told of the surface. */
    private boolean invertedX;
    private boolean invertedY;

    FacsimileHandler(Cursor cursor, Findings findings) {
        this.cursor = cursor;
        this.findings = findings;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        if (attributes.getLength() == 0 || !PLACES.contains(local) || !uri.equals(Prolog.TEI)) {
            return;
        }
        corners(local, attributes);
        String points = attributes.getValue("points");
        if (points != null) {
            Points.fault(points, local.equals("path") ? 2 : 3)
                    .ifPresent(why -> tell("points", "`@points` of `" + name + "` " + why, FacsimileRules.POINTS,
                            "write pairs of numbers with a blank between: `220,100 300,210 170,250`"));
        }
        String rotate = attributes.getValue("rotate");
        if (rotate != null && Numbers.of(rotate).isEmpty()) {
            tell("rotate", "`@rotate` of `" + name + "` is `" + rotate + "`, which is no number", FacsimileRules.ROTATE,
                    "write the degrees, clockwise, without a unit");
        }
    }

    private void corners(String local, Attributes attributes) {
        Corners corners = Corners.of(attributes);
        if (local.equals("surface")) {
            invertedX = corners.isInverted("ulx", "lrx");
            invertedY = corners.isInverted("uly", "lry");
        }
        String name = cursor.element().name();
        if (!corners.bad().isEmpty()) {
            String first = corners.bad().get(0);
            tell(first, "`@" + first + "` of `" + name + "` is `" + attributes.getValue(first) + "`, which is no number",
                    FacsimileRules.CORNERS, "write a number without a unit");
        } else if (corners.isIncomplete()) {
            String given = corners.given().get(0);
            tell(given, "`" + name + "` has " + names(corners.given()) + " but no " + names(corners.missing()),
                    FacsimileRules.INCOMPLETE_CORNERS, "give both corners, or none");
        } else {
            inverted(corners, "ulx", "lrx", local.equals("surface") || !invertedX, "to the right of");
            inverted(corners, "uly", "lry", local.equals("surface") || !invertedY, "below");
        }
    }

    private void inverted(Corners corners, String upper, String lower, boolean first, String where) {
        if (first && corners.isInverted(upper, lower)) {
            tell(upper, "the upper left corner of this `" + cursor.element().name() + "` lies " + where
                            + " the lower right one: `@" + upper + "` is more than `@" + lower + "`",
                    FacsimileRules.CORNERS, "exchange `@" + upper + "` and `@" + lower + "`");
        }
    }

    private static String names(Iterable<String> attributes) {
        StringBuilder names = new StringBuilder();
        attributes.forEach(name -> names.append(names.isEmpty() ? "`@" : ", `@").append(name).append('`'));
        return names.toString();
    }

    private void tell(String attribute, String message, Rule rule, String hint) {
        ElementMark mark = cursor.element();
        Diagnostic diagnostic = Diagnostic.of(rule, cursor.sources().at(mark, attribute), message).withHint(hint);
        findings.add(new Finding(FacsimileCheck.NAME, Cause.of(mark, attribute), diagnostic));
    }
}
