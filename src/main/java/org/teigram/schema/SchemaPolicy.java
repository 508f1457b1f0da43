package org.teigram.schema;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teigram.document.Prolog;
import org.teigram.document.Sources;
import org.teigram.schema.SchemaRule.Mode;

/** Which schemas apply to a document: those it names, and what the project or the user says of it, rule by rule. */
public record SchemaPolicy(List<SchemaRule> rules) {

    /** Only what documents name. */
    public static SchemaPolicy asNamed() {
        return new SchemaPolicy(List.of());
    }

    /** @throws SchemaFailure if a document names one that cannot be found */
    public List<SchemaUse> of(Path document, Prolog prolog, Sources sources) throws SchemaFailure {
        List<SchemaRule> applying = rules.stream().filter(rule -> rule.applies().test(document)).toList();
        boolean replaced = applying.stream().anyMatch(rule -> rule.mode() == Mode.REPLACE);
        List<SchemaUse> uses = replaced ? new ArrayList<>() : new ArrayList<>(NamedSchemas.of(prolog, sources));
        boolean none = uses.isEmpty();
        for (SchemaRule rule : applying) {
            if (rule.mode() != Mode.FALLBACK || none) {
                rule.schemas().forEach(choice -> uses.add(use(rule, choice)));
            }
        }
        return uses;
    }

    private static SchemaUse use(SchemaRule rule, SchemaChoice choice) {
        return new SchemaUse(
                choice.kind(), choice.uri(), choice.name(), Optional.empty(), rule.origin(), rule.location());
    }
}
