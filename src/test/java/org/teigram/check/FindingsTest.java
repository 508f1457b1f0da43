package org.teigram.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Location;
import org.teigram.diagnostic.Rule;
import org.teigram.diagnostic.Severity;
import org.teigram.diagnostic.Span;

/** Who speaks, and that a hundred thousand findings are no more than ten times ten thousand. */
class FindingsTest {

    private static final ElementPlace PARENT = new ElementPlace("a.xml", 1, 1);
    private final Findings findings = new Findings(List.of("pointers", "relaxng", "xsd", "schematron"), Severities.defaults());

    private void add(String check, int line, String... attributes) {
        Cause cause = new Cause(new ElementPlace("a.xml", line, 9), Optional.of(PARENT), Set.of(attributes));
        Location place = new Location.Place("a.xml", Span.at(line, 1), "");
        findings.add(new Finding(check, cause, Diagnostic.of(GrammarRules.BAD_VALUE, place, check + line)));
    }

    private List<Diagnostic> told() {
        return assertTimeoutPreemptively(Duration.ofSeconds(30), () -> findings.told());
    }

    @Test
    void relax_ng_speaks_for_xsd_and_a_rule_of_ours_for_both() {
        add("xsd", 2, "when");
        add("relaxng", 2, "when");
        add("relaxng", 3, "target");
        add("pointers", 3, "target");
        add("xsd", 4);
        assertThat(told()).extracting(Diagnostic::message).containsExactly("relaxng2", "pointers3");
        assertThat(told().get(0).related()).extracting(r -> r.message()).containsExactly("xsd: xsd2", "xsd: xsd4");
    }

    @Test
    void a_warning_that_speaks_for_an_error_is_one() {
        Rule warning = Rule.warning("language/unknown");
        Cause cause = new Cause(new ElementPlace("a.xml", 2, 9), Optional.of(PARENT), Set.of("xml:lang"));
        Location place = new Location.Place("a.xml", Span.at(2, 1), "");
        findings.add(new Finding("pointers", cause, Diagnostic.of(warning, place, "ours")));
        add("relaxng", 2, "xml:lang");
        assertThat(told()).singleElement().satisfies(told -> {
            assertThat(told.message()).isEqualTo("ours");
            assertThat(told.severity()).isEqualTo(Severity.ERROR);
        });
    }

    @Test
    void what_is_off_silences_nothing() {
        Rule asked = Rule.warning("language/unknown").whereAsked();
        Cause cause = new Cause(new ElementPlace("a.xml", 2, 9), Optional.of(PARENT), Set.of("xml:lang"));
        findings.add(new Finding("pointers", cause, Diagnostic.of(asked, new Location.WholeFile("a.xml"), "ours")));
        add("relaxng", 2, "xml:lang");
        assertThat(told()).extracting(Diagnostic::message).containsExactly("relaxng2");
    }

    @Test
    void many() {
        for (int line = 2; line < 50_002; line++) {
            add("relaxng", line, "when");
            add("xsd", line, "when");
        }
        assertThat(told()).hasSize(50_000).allMatch(d -> d.related().size() == 1);
    }
}
