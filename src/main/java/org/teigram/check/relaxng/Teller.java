package org.teigram.check.relaxng;

import java.util.List;
import java.util.Optional;
import org.teigram.check.Cause;
import org.teigram.check.Finding;
import org.teigram.check.Findings;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Location;
import org.teigram.diagnostic.Related;
import org.teigram.diagnostic.Rule;
import org.teigram.document.place.ElementMark;
import org.teigram.document.place.Sources;
import org.xml.sax.Locator;

/** Turns what was found into findings, with place and cause. */
final class Teller {

    /**
     * What there is to say.
     *
     * @param hint empty where there is no good advice
     */
    record Words(Rule rule, String message, Optional<String> hint) {}

    private final String check;
    private final Sources sources;
    private final Findings findings;

    Teller(String check, Sources sources, Findings findings) {
        this.check = check;
        this.sources = sources;
        this.findings = findings;
    }

    /** About an element. */
    void tell(ElementMark mark, Words words) {
        add(Cause.of(mark), sources.at(mark), words, List.of());
    }

    /** About an attribute; {@code meant} is the name it should have had, where that is known to be missing. */
    void tell(ElementMark mark, String attribute, Optional<String> meant, Words words) {
        Cause cause = meant.filter(name -> !name.equals(attribute))
                .map(name -> Cause.of(mark, attribute, name))
                .orElseGet(() -> Cause.of(mark, attribute));
        add(cause, sources.at(mark, attribute), words, List.of());
    }

    /** About text in an element, which ends where the parser stands. */
    void tellText(ElementMark mark, Locator here, Words words) {
        Location place = sources.textBefore(
                here.getSystemId(), here.getLineNumber(), here.getColumnNumber(), mark.path());
        add(Cause.of(mark), place, words, List.of());
    }

    /** About an element's end, which the parser has just read: the end tag, and where the element starts. */
    void tellEnd(ElementMark mark, Locator here, Words words) {
        Location end = sources.at(
                here.getSystemId(), here.getLineNumber(), here.getColumnNumber(), mark.path(), Optional.empty());
        Location start = sources.at(mark);
        List<Related> related =
                end.equals(start) ? List.of() : List.of(new Related(start, "`" + mark.name() + "` starts here"));
        add(Cause.of(mark), end, words, related);
    }

    /** About attributes that are not there: the place is the start tag. */
    void tellMissing(ElementMark mark, List<String> attributes, Words words) {
        add(Cause.of(mark, attributes.toArray(String[]::new)), sources.at(mark), words, List.of());
    }

    /** About an attribute that has to do with one of another element. */
    void tell(ElementMark mark, String attribute, Words words, ElementMark other, String otherAttribute, String what) {
        Related related = new Related(sources.at(other, otherAttribute), what);
        add(Cause.of(mark, attribute), sources.at(mark, attribute), words, List.of(related));
    }

    private void add(Cause cause, Location location, Words words, List<Related> related) {
        Diagnostic plain = Diagnostic.of(words.rule(), location, words.message()).withRelated(related);
        findings.add(new Finding(check, cause, words.hint().map(plain::withHint).orElse(plain)));
    }
}
