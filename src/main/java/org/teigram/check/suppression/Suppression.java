package org.teigram.check.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teigram.check.Nearest;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Location;
import org.teigram.document.ScopedInstruction;

/**
 * One instruction, understood: {@code <?teigram off="pointer/unresolved" reason="the letter is lost"?>}.
 *
 * @param rules ids and {@code area/*} that it names rightly; none where it does not hold
 * @param faults what is wrong with it
 */
record Suppression(
        Location.Place place, Optional<Location.Place> scope, List<String> rules, String reason, List<Diagnostic> faults) {

    /** What may be named: {@code ids} of rules, except those that are {@code fixed}, and all that a schema brings along. */
    record Names(List<String> ids, Set<String> fixed, String ofSchemas) {

        private Optional<String> objection(String name) {
            if (fixed.contains(name)) {
                return Optional.of("`" + name + "` cannot be suppressed: the document was not examined");
            }
            boolean area = name.endsWith("/*") && ids.stream().anyMatch(id -> id.startsWith(name.substring(0, name.length() - 1)));
            return area || ids.contains(name) || name.startsWith(ofSchemas)
                    ? Optional.empty()
                    : Optional.of("there is no rule `" + name + "` that could be suppressed");
        }
    }

    static Suppression of(ScopedInstruction instruction, Names names) {
        Map<String, String> pseudo = instruction.pseudoAttributes();
        String reason = pseudo.getOrDefault("reason", "").strip();
        List<String> named = Arrays.stream(pseudo.getOrDefault("off", "").split("[\\s,]+"))
                .filter(name -> !name.isEmpty())
                .toList();
        List<Diagnostic> faults = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        if (named.isEmpty()) {
            faults.add(Diagnostic.of(SuppressionRules.UNKNOWN_RULE, instruction.place(), "this instruction names no rule")
                    .withHint("write the rule, as `off=\"pointer/unresolved\"`"));
        }
        for (String name : named) {
            Optional<String> objection = names.objection(name);
            objection.ifPresentOrElse(text -> faults.add(unknown(instruction.place(), text, name, names)), () -> rules.add(name));
        }
        if (reason.isEmpty()) {
            faults.add(Diagnostic.of(SuppressionRules.NO_REASON, instruction.place(),
                            "this suppression gives no reason, so it does not hold")
                    .withHint("say why, as `reason=\"the letter is lost\"`"));
            rules.clear();
        }
        return new Suppression(instruction.place(), instruction.element(), List.copyOf(rules), reason, faults);
    }

    private static Diagnostic unknown(Location place, String text, String name, Names names) {
        Diagnostic plain = Diagnostic.of(SuppressionRules.UNKNOWN_RULE, place, text);
        List<String> allowed = names.ids().stream().filter(id -> !names.fixed().contains(id)).toList();
        return Nearest.to(name, allowed).map(near -> plain.withHint("did you mean `" + near + "`?")).orElse(plain);
    }
}
