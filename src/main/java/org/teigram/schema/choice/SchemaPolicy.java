package org.teigram.schema.choice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teigram.document.Prolog;
import org.teigram.document.place.Sources;
import org.teigram.schema.choice.PassedOver.Weight;
import org.teigram.schema.choice.SchemaRule.Mode;
import org.teigram.xml.ResourceGate;

/**
 * Which schemas apply to a document: those it names, and what the project or the user says of it, rule by rule.
 *
 * @param phase the Schematron phase to run, whatever documents say
 */
public record SchemaPolicy(List<SchemaRule> rules, Optional<String> phase) {

    /** Only what documents name. */
    public static SchemaPolicy asNamed() {
        return new SchemaPolicy(List.of(), Optional.empty());
    }

    public SchemaPolicy inPhase(Optional<String> name) {
        return new SchemaPolicy(rules, name);
    }

    /** @param gate through which schemas are read */
    public FoundSchemas of(Path document, Prolog prolog, Sources sources, ResourceGate gate) {
        FoundSchemas named = NamedSchemas.of(prolog, sources, gate);
        List<SchemaRule> applying = rules.stream().filter(rule -> rule.applies().test(document)).toList();
        Optional<SchemaRule> replacing = applying.stream().filter(rule -> rule.mode() == Mode.REPLACE).findFirst();
        List<SchemaUse> uses = new ArrayList<>();
        List<PassedOver> passedOver = new ArrayList<>();
        if (replacing.isPresent()) {
            String by = "is replaced by what " + replacing.get().origin().word() + " says";
            named.uses().forEach(use -> passedOver.add(
                    new PassedOver(use.name(), Weight.NONE, by, use.origin(), use.location())));
        } else {
            uses.addAll(named.uses());
            passedOver.addAll(named.passedOver());
        }
        boolean none = uses.isEmpty();
        for (SchemaRule rule : applying) {
            for (SchemaChoice choice : rule.schemas()) {
                if (rule.mode() == Mode.FALLBACK && !none) {
                    passedOver.add(new PassedOver(choice.name(), Weight.NONE,
                            "is a fallback, and the document names schemas itself", rule.origin(), rule.location()));
                } else {
                    uses.add(use(rule, choice));
                }
            }
        }
        return new FoundSchemas(uses.stream().map(this::inPhase).toList(), passedOver.stream().distinct().toList());
    }

    private SchemaUse inPhase(SchemaUse use) {
        return phase.isEmpty() || use.kind() != SchemaKind.SCHEMATRON
                ? use
                : new SchemaUse(use.kind(), use.uri(), use.name(), phase, use.origin(), use.location());
    }

    private static SchemaUse use(SchemaRule rule, SchemaChoice choice) {
        return new SchemaUse(
                choice.kind(), choice.uri(), choice.name(), Optional.empty(), rule.origin(), rule.location());
    }
}
