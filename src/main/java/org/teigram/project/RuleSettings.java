package org.teigram.project;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.teigram.check.Nearest;
import org.teigram.diagnostic.Severity;
import org.teigram.run.RuleCatalog;
import org.teigram.run.RunRules;

/** What a project or a command line sets rules to. A misspelt rule would be a setting that silently does not hold. */
final class RuleSettings {

    private RuleSettings() {}

    /** Each of the form {@code ID=SEVERITY}; of several for one rule the last holds. */
    static Map<String, Optional<Severity>> of(List<String> settings) throws ProjectFailure {
        Map<String, Optional<Severity>> severities = new LinkedHashMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw new ProjectFailure("`--rule " + setting + "` is not of the form ID=SEVERITY");
            }
            String id = setting.substring(0, equals);
            severities.put(id, severity(id, setting.substring(equals + 1)));
        }
        return severities;
    }

    /** @throws ProjectFailure if there is no such rule, it cannot be set, or the word is no severity */
    static Optional<Severity> severity(String id, String word) throws ProjectFailure {
        Optional<String> objection = objection(id);
        if (objection.isPresent()) {
            throw new ProjectFailure(objection.get());
        }
        Optional<Severity> severity =
                Arrays.stream(Severity.values()).filter(s -> s.word().equals(word)).findFirst();
        if (severity.isEmpty() && !word.equals("off")) {
            throw new ProjectFailure("`" + id + "` is error, warning, info or off, not `" + word + "`");
        }
        return severity;
    }

    private static Optional<String> objection(String id) {
        if (RunRules.ALWAYS_TOLD.contains(id)) {
            return Optional.of("`" + id + "` cannot be set: the document was not examined, which is told in any case");
        }
        List<String> known = known();
        if (known.contains(id) || id.startsWith(RuleCatalog.SCHEMAS_OWN)) {
            return Optional.empty();
        }
        return Optional.of("there is no rule `" + id + "`"
                + Nearest.to(id, known).map(near -> "; did you mean `" + near + "`?").orElse("; see `teigram explain`"));
    }

    /** Rules, and their areas as {@code area/*}. */
    private static List<String> known() {
        List<String> ids = RuleCatalog.ids();
        return Stream.concat(ids.stream(), ids.stream().map(id -> id.replaceFirst("/.*", "/*")).distinct()).toList();
    }
}
