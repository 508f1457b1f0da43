package org.teigram.schema.schematron;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltExecutable;
import org.teigram.schema.schematron.Outcome.NotRun;
import org.teigram.schema.schematron.forecast.Candidates;
import org.teigram.schema.schematron.forecast.Forecast;
import org.teigram.schema.schematron.forecast.Watch;
import org.teigram.xml.StylesheetFailure;

/**
 * The rules of a schema, ready to be run on any number of documents by any number of threads.
 *
 * <p>All patterns are run together. Where something fails that no assertion can catch by itself (a variable of its rule,
 * an endless recursion or loop), the assertions of the pattern that is to blame are run one by one, so that only what
 * cannot be known is not told. An assertion that did not end on one document is not run on another.
 */
public final class CompiledRules {

    private static final long LIMIT_SECONDS = 60;

    interface Careful {
        /** The stylesheet in which each assertion of a pattern has a mode of its own. */
        XsltExecutable of(QName pattern) throws StylesheetFailure;
    }

    private final Optional<Forecast> forecast;
    private final XsltExecutable rules;
    private final List<RulePattern> patterns;
    private final Careful careful;
    private final long limit;
    private final Set<Candidates> wanted = new HashSet<>();
    private final Map<QName, XsltExecutable> carefully = new ConcurrentHashMap<>();
    private final Set<Assertion> endless = ConcurrentHashMap.newKeySet();

    CompiledRules(XsltExecutable rules, List<RulePattern> patterns, Careful careful) {
        this(rules, patterns, careful, LIMIT_SECONDS);
    }

    private CompiledRules(XsltExecutable rules, List<RulePattern> patterns, Careful careful, long limit) {
        this.forecast = PatternReader.forecast(patterns, rules);
        this.rules = rules;
        this.patterns = patterns;
        this.careful = careful;
        this.limit = limit;
        patterns.forEach(pattern -> wanted.addAll(pattern.candidates()));
    }

    /** The same with another limit, in seconds. */
    CompiledRules within(long seconds) {
        return new CompiledRules(rules, patterns, careful, seconds);
    }

    /** Listens to a document and knows at its end whether there can be anything to say of it; empty if that is not known. */
    public Optional<Watch> watch() {
        return forecast.flatMap(Forecast::watch);
    }

    /** What there is to say of a document, pattern by pattern. */
    public List<Outcome> run(XdmNode document) {
        List<Outcome> outcomes = new ArrayList<>();
        int next = 0;
        while (next < patterns.size()) {
            Pass pass = new Pass(document, next);
            run(pass);
            List<Optional<List<Outcome>>> results = pass.results();
            for (Optional<List<Outcome>> result : results) {
                RulePattern pattern = patterns.get(next++);
                outcomes.addAll(result.orElseGet(() -> oneByOne(pattern, document)));
            }
            if (next < patterns.size()) {
                outcomes.addAll(oneByOne(patterns.get(next++), document));
            }
        }
        return outcomes;
    }

    private void run(Pass pass) {
        try {
            Bounded.call(milliseconds(pass.document), pass::run);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private long milliseconds(XdmNode document) {
        return limit * (1000 + NodeIndex.size(document) / 1000);
    }

    /** Runs patterns from one on, and remembers how far it got. */
    private final class Pass {
        private final XdmNode document;
        private final int first;
        private final List<Optional<List<Outcome>>> results = new ArrayList<>();

        Pass(XdmNode document, int first) {
            this.document = document;
            this.first = first;
        }

        /** Of each pattern that was run; empty for one that failed. */
        synchronized List<Optional<List<Outcome>>> results() {
            return List.copyOf(results);
        }

        private synchronized void add(Optional<List<Outcome>> result) {
            results.add(result);
        }

        int run() throws SaxonApiException {
            DocumentRules run = new DocumentRules(rules, document, wanted);
            for (RulePattern pattern : patterns.subList(first, patterns.size())) {
                add(result(run, pattern));
            }
            return patterns.size();
        }

        private Optional<List<Outcome>> result(DocumentRules run, RulePattern pattern) {
            try {
                return Optional.of(run.run(pattern, pattern.mode()))
                        .filter(outcomes -> outcomes.stream().noneMatch(CompiledRules::hidesOthers));
            } catch (SaxonApiException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
                return Optional.empty();
            }
        }
    }

    /** A rule that failed at a node had assertions that were not tried; a context that failed matched nothing. */
    private static boolean hidesOthers(Outcome outcome) {
        return outcome instanceof NotRun failed && failed.assertion().isRule() && failed.node().isPresent();
    }

    private List<Outcome> oneByOne(RulePattern pattern, XdmNode document) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Assertion assertion : pattern.assertions()) {
            if (endless.contains(assertion)) {
                outcomes.add(new NotRun(assertion, Optional.empty(), "it did not end on another document"));
            } else if (!assertion.isRule()) {
                outcomes.addAll(alone(assertion, pattern, document));
            }
        }
        return outcomes;
    }

    private List<Outcome> alone(Assertion assertion, RulePattern pattern, XdmNode document) {
        try {
            XsltExecutable byThemselves = byThemselves(pattern);
            Set<Candidates> own = Set.copyOf(pattern.candidates());
            Optional<List<Outcome>> outcomes = Bounded.call(milliseconds(document), () ->
                    new DocumentRules(byThemselves, document, own).run(pattern, QName.fromEQName(assertion.mode())));
            if (outcomes.isEmpty()) {
                endless.add(assertion);
                return List.of(new NotRun(assertion, Optional.empty(), "it did not end within " + limit + " seconds"));
            }
            return outcomes.get();
        } catch (ExecutionException e) {
            String why = e.getCause() instanceof OutOfMemoryError
                    ? "it needs more memory than Java was given"
                    : String.valueOf(e.getCause().getMessage());
            return List.of(new NotRun(assertion, Optional.empty(), DocumentRules.why(why)));
        } catch (StylesheetFailure e) {
            return List.of(new NotRun(assertion, Optional.empty(), e.getMessage()));
        }
    }

    private XsltExecutable byThemselves(RulePattern pattern) throws StylesheetFailure {
        XsltExecutable known = carefully.get(pattern.mode());
        if (known == null) {
            known = careful.of(pattern.mode());
            carefully.put(pattern.mode(), known);
        }
        return known;
    }
}
