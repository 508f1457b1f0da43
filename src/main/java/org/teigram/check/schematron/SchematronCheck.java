package org.teigram.check.schematron;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.XdmNode;
import org.teigram.check.Cause;
import org.teigram.check.Finding;
import org.teigram.check.Findings;
import org.teigram.check.TreeCheck;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Rule;
import org.teigram.diagnostic.Severity;
import org.teigram.document.place.Sources;
import org.teigram.schema.SchematronSchema;
import org.teigram.schema.schematron.Assertion;
import org.teigram.schema.schematron.Outcome;
import org.teigram.schema.schematron.forecast.Watch;

/**
 * Examines a document by Schematron rules (ISO/IEC 19757-3). What a rule says is told as it stands, at the start tag of
 * the node it speaks of, or at the attribute; a rule that fails while it runs is told as that, once with a count, and not
 * as a fault of the document.
 */
public final class SchematronCheck implements TreeCheck {

    public static final String NAME = "schematron";
    /** A Schematron rule of the schema could not run on this document. */
    public static final Rule COULD_NOT_RUN = Rule.error("schematron/could-not-run");

    private final SchematronSchema schema;

    public SchematronCheck(SchematronSchema schema) {
        this.schema = schema;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Lookout> lookout() {
        return schema.watch().map(Watching::new);
    }

    private record Watching(Watch handler) implements Lookout {
        @Override
        public boolean isTreeNeeded() {
            return handler.hasSeenSomething();
        }
    }

    @Override
    public void check(XdmNode document, Sources sources, Findings findings) {
        TreePaths paths = new TreePaths();
        Failures failures = new Failures();
        for (Outcome outcome : schema.validate(document)) {
            if (outcome instanceof Outcome.Told told) {
                findings.add(finding(told, paths, sources));
            } else if (outcome instanceof Outcome.NotRun notRun) {
                failures.add(notRun);
            }
        }
        failures.sentences().forEach(sentence -> findings.add(new Finding(
                NAME, Cause.ofDocument(), Diagnostic.of(COULD_NOT_RUN, sources.whole(), sentence))));
    }

    private static Finding finding(Outcome.Told told, TreePaths paths, Sources sources) {
        Assertion assertion = told.assertion();
        Severity severity = SeverityWords.of(told.words());
        Optional<Rule> ours = SchematronRules.ours(assertion.id(), severity);
        Rule rule = ours.orElseGet(() -> new Rule(ruleId(assertion), severity, false));
        TreePlace place = TreePlace.of(told.node());
        Diagnostic diagnostic = Diagnostic.of(rule, place.location(sources, paths), message(told)).withSeverity(severity);
        Set<String> attributes = ours.map(SchematronRules::attributes).orElse(Set.of());
        return new Finding(NAME, place.cause(attributes), diagnostic);
    }

    private static String ruleId(Assertion assertion) {
        return "schematron/" + (assertion.id().isBlank() ? "rule" : assertion.id());
    }

    /** On one line; what a schema leaves unsaid its test has to say. */
    private static String message(Outcome.Told told) {
        List<String> texts = told.texts().stream()
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty())
                .toList();
        if (!texts.isEmpty()) {
            return texts.stream().collect(Collectors.joining(" "));
        }
        return "`" + told.assertion().test() + "` "
                + (told.assertion().kind() == Assertion.Kind.ASSERT ? "does not hold" : "holds");
    }
}
