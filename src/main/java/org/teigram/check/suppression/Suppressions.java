package org.teigram.check.suppression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Location;
import org.teigram.diagnostic.Quieted;
import org.teigram.diagnostic.Span;
import org.teigram.document.ScopedInstruction;

/**
 * What the instructions in a document leave to be told. An instruction holds for the element that follows it, with all
 * that is in it, in the file it stands in; of several, the innermost that names the rule holds.
 *
 * @param told what no instruction holds for, and what is wrong with instructions
 */
public record Suppressions(List<Diagnostic> told, List<Quieted> quieted) {

    /** Several instructions before one element are one scope, so that a thousand cost no more than one. */
    private record Scope(Location.Place element, Map<String, Suppression> byRule) {}

    /**
     * @param diagnostics by file and place
     * @param ids of all rules that a document may name
     * @param fixed ids of those that cannot be suppressed
     * @param ofSchemas the area of the rules that schemas bring along, with its slash
     * @param judged whether an instruction that names this rule and suppresses nothing is to be told
     */
    public static Suppressions of(List<ScopedInstruction> instructions, List<Diagnostic> diagnostics, List<String> ids,
            Set<String> fixed, String ofSchemas, Predicate<String> judged) {
        Suppression.Names names = new Suppression.Names(ids, fixed, ofSchemas);
        Set<Location> places = new HashSet<>(); // an included file may be included twice
        List<Suppression> all = instructions.stream()
                .filter(instruction -> places.add(instruction.place()))
                .map(instruction -> Suppression.of(instruction, names))
                .toList();
        Map<Suppression, Set<String>> unused = new HashMap<>();
        all.forEach(suppression -> unused.put(suppression, new HashSet<>(suppression.rules())));
        List<Diagnostic> told = new ArrayList<>();
        List<Quieted> quieted = new ArrayList<>();
        Map<String, Sweep> sweeps = sweeps(all);
        for (Diagnostic diagnostic : diagnostics) {
            String id = diagnostic.rule().id();
            Optional<Suppression> by = fixed.contains(id) ? Optional.empty() : holding(diagnostic, sweeps);
            by.ifPresentOrElse(
                    suppression -> {
                        quieted.add(new Quieted(diagnostic, Quieted.By.INSTRUCTION, suppression.reason()));
                        unused.get(suppression).removeAll(List.of(id, area(id)));
                    },
                    () -> told.add(diagnostic));
        }
        for (Suppression suppression : all) {
            told.addAll(suppression.faults());
            unused.get(suppression).stream().filter(judged).sorted()
                    .forEach(rule -> told.add(Diagnostic.of(SuppressionRules.UNUSED, suppression.place(), unused(suppression, rule))
                            .withHint("remove it")));
        }
        return new Suppressions(told, List.copyOf(quieted));
    }

    private static String unused(Suppression suppression, String rule) {
        return suppression.scope().isPresent()
                ? "nothing in the next element breaks the rule `" + rule + "` that is suppressed here"
                : "`" + rule + "` is suppressed for the next element, but none follows here";
    }

    private static String area(String id) {
        return id.substring(0, id.indexOf('/') + 1) + "*";
    }

    private static Optional<Suppression> holding(Diagnostic diagnostic, Map<String, Sweep> sweeps) {
        if (!(diagnostic.location() instanceof Location.Place place) || !sweeps.containsKey(place.file())) {
            return Optional.empty();
        }
        String id = diagnostic.rule().id();
        for (Scope scope : sweeps.get(place.file()).around(place.span())) {
            Suppression named = scope.byRule().getOrDefault(id, scope.byRule().get(area(id)));
            if (named != null) {
                return Optional.of(named);
            }
        }
        return Optional.empty();
    }

    private static Map<String, Sweep> sweeps(List<Suppression> all) {
        Map<Location.Place, Scope> scopes = new HashMap<>();
        for (Suppression suppression : all) {
            suppression.scope().ifPresent(element -> {
                Scope scope = scopes.computeIfAbsent(element, key -> new Scope(key, new HashMap<>()));
                suppression.rules().forEach(rule -> scope.byRule().putIfAbsent(rule, suppression));
            });
        }
        Map<String, Sweep> sweeps = new HashMap<>();
        scopes.values().stream()
                .sorted(Comparator.comparing(scope -> scope.element().span(), START))
                .forEach(scope -> sweeps.computeIfAbsent(scope.element().file(), file -> new Sweep()).add(scope));
        return sweeps;
    }

    private static final Comparator<Span> START = Comparator.comparingInt(Span::line).thenComparingInt(Span::column);

    /** The scopes of one file, met in its order: elements lie one in the other or one after the other. */
    private static final class Sweep {
        private final Deque<Scope> ahead = new ArrayDeque<>();
        private final Deque<Scope> around = new ArrayDeque<>();

        void add(Scope scope) {
            ahead.add(scope);
        }

        /** Those round a place, the innermost first; each place asked for is not before the last one. */
        Iterable<Scope> around(Span place) {
            while (!ahead.isEmpty() && START.compare(ahead.peek().element().span(), place) <= 0) {
                around.push(ahead.remove());
            }
            around.removeIf(scope -> ended(scope.element().span(), place));
            return around;
        }

        private static boolean ended(Span element, Span place) {
            return place.line() > element.endLine()
                    || place.line() == element.endLine() && place.column() >= element.endColumn();
        }
    }
}
