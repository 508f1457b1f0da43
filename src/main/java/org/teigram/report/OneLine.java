package org.teigram.report;

import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Location;

/** A diagnostic as one line: {@code file:line:column: severity: message [rule]}. */
final class OneLine {

    private OneLine() {}

    static String of(Diagnostic diagnostic) {
        return Printable.of(place(diagnostic.location()) + ": " + diagnostic.severity().word() + ": "
                + diagnostic.message() + " [" + diagnostic.rule().id() + "]");
    }

    static String place(Location location) {
        return location instanceof Location.Place place
                ? place.file() + ":" + place.span().line() + ":" + place.span().column()
                : location.file();
    }
}
