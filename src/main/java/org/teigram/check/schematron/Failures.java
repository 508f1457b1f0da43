package org.teigram.check.schematron;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.saxon.s9api.XdmNode;
import org.teigram.schema.schematron.Assertion;
import org.teigram.schema.schematron.Outcome;

/** The rules of a schema that could not run on a document: each once, with its first cause and how often it failed. */
final class Failures {

    private static final int SHORT = 60;

    private static final class Failure {
        private final String why;
        private final Set<XdmNode> nodes = new HashSet<>();

        Failure(String why) {
            this.why = why;
        }
    }

    private final Map<Assertion, Failure> failures = new LinkedHashMap<>();

    void add(Outcome.NotRun notRun) {
        Failure failure = failures.computeIfAbsent(notRun.assertion(), first -> new Failure(notRun.why()));
        notRun.node().ifPresent(failure.nodes::add);
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        failures.forEach((assertion, failure) -> sentences.add(sentence(assertion, failure)));
        return sentences;
    }

    private static String sentence(Assertion assertion, Failure failure) {
        String what = assertion.isRule()
                ? "the Schematron rule for `" + shortened(assertion.context()) + "`"
                : "the Schematron test `" + shortened(assertion.test()) + "` for `" + shortened(assertion.context()) + "`";
        String where = assertion.at().isEmpty() ? "" : assertion.at();
        String often = failure.nodes.size() > 1 ? failure.nodes.size() + " times" : "";
        String more = String.join(", ", List.of(where, often).stream().filter(part -> !part.isEmpty()).toList());
        return what + " could not run: " + failure.why + (more.isEmpty() ? "" : " (" + more + ")");
    }

    private static String shortened(String expression) {
        return expression.length() <= SHORT ? expression : expression.substring(0, SHORT - 1) + "…";
    }
}
