package org.teigram.check.date;

import java.util.List;
import java.util.Optional;
import org.teigram.check.Cause;
import org.teigram.check.Finding;
import org.teigram.check.Findings;
import org.teigram.check.date.DateReading.Impossible;
import org.teigram.check.date.DateReading.Possible;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Rule;
import org.teigram.document.Cursor;
import org.xml.sax.Attributes;

/** Judges the attributes of dating on one start tag (TEI, att.datable.w3c and att.datable.iso). */
final class DatingAttributes {

    private static final String ISO = "-iso";
    private static final List<String> STARTS = List.of("notBefore", "from");
    private static final List<String> ENDS = List.of("notAfter", "to");

    private final Cursor cursor;
    private final Findings findings;

    DatingAttributes(Cursor cursor, Findings findings) {
        this.cursor = cursor;
        this.findings = findings;
    }

    void judge(Attributes attributes) {
        boolean any = false;
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getURI(i).isEmpty() && isDating(attributes.getLocalName(i))) {
                any = true;
                if (read(attributes.getLocalName(i), attributes.getValue(i)) instanceof Impossible impossible) {
                    String name = attributes.getLocalName(i);
                    tell(DateRules.IMPOSSIBLE, name,
                            is(name, attributes.getValue(i)) + ", which " + impossible.why(), impossible.hint(), name);
                }
            }
        }
        if (any) {
            order(attributes, "");
            order(attributes, ISO);
            combination(attributes);
        }
    }

    private static boolean isDating(String name) {
        return switch (name) {
            case "when", "notBefore", "notAfter", "from", "to" -> true;
            case "when-iso", "notBefore-iso", "notAfter-iso", "from-iso", "to-iso" -> true;
            default -> false;
        };
    }

    private static DateReading read(String name, String value) {
        return name.endsWith(ISO) ? IsoForms.read(value.strip()) : W3cForms.read(value.strip());
    }

    private static Optional<CalendarDate> date(Attributes attributes, String name) {
        String value = attributes.getValue("", name);
        return value != null && read(name, value) instanceof Possible possible
                ? Optional.of(possible.date())
                : Optional.empty();
    }

    private void order(Attributes attributes, String kind) {
        for (String start : STARTS) {
            for (String end : ENDS) {
                Optional<CalendarDate> first = date(attributes, start + kind);
                Optional<CalendarDate> last = date(attributes, end + kind);
                if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
                    tell(DateRules.ORDER, start + kind,
                            is(start + kind, attributes.getValue("", start + kind)) + ", later than its `@" + end + kind
                                    + "`, which is `" + attributes.getValue("", end + kind) + "`",
                            "correct one of the two, or change them round", start + kind, end + kind);
                    return;
                }
            }
        }
    }

    /** What TEI itself excludes, in the rules of att.datable.w3c. */
    private void combination(Attributes attributes) {
        if (has(attributes, "when")) {
            for (String other : List.of("notBefore", "notAfter", "from", "to")) {
                if (has(attributes, other)) {
                    exclude(other, "when", "keep `@when` if the day is known, otherwise `@" + other + "`");
                    return;
                }
            }
        } else if (has(attributes, "from") && has(attributes, "notBefore")) {
            exclude("notBefore", "from", "keep `@from` if it began then, or `@notBefore` if it did not begin earlier");
        } else if (has(attributes, "to") && has(attributes, "notAfter")) {
            exclude("notAfter", "to", "keep `@to` if it ended then, or `@notAfter` if it did not end later");
        }
    }

    private static boolean has(Attributes attributes, String name) {
        return attributes.getIndex("", name) >= 0;
    }

    private void exclude(String one, String other, String hint) {
        tell(DateRules.COMBINATION, one,
                "`@" + one + "` and `@" + other + "` of `" + cursor.element().name() + "` exclude each other", hint, one, other);
    }

    private String is(String attribute, String value) {
        return "`@" + attribute + "` of `" + cursor.element().name() + "` is `" + value + "`";
    }

    private void tell(Rule rule, String at, String message, String hint, String... about) {
        Diagnostic diagnostic = Diagnostic.of(rule, cursor.sources().at(cursor.element(), at), message).withHint(hint);
        findings.add(new Finding(DateCheck.NAME, Cause.of(cursor.element(), about), diagnostic));
    }
}
