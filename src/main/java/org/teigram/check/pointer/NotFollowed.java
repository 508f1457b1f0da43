package org.teigram.check.pointer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.teigram.check.Cause;
import org.teigram.check.Finding;
import org.teigram.check.Findings;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Related;
import org.teigram.document.place.Sources;

/** The pointers of one document that nobody can follow here, told in one notice. */
final class NotFollowed {

    private static final int SHOWN = 2;

    private final Map<Outcome.Reason, Map<String, List<Pointer>>> byReason = new EnumMap<>(Outcome.Reason.class);
    private Optional<Pointer> first = Optional.empty();

    void add(Pointer pointer, Outcome.Unfollowed outcome) {
        first = first.or(() -> Optional.of(pointer));
        byReason.computeIfAbsent(outcome.reason(), key -> new LinkedHashMap<>())
                .computeIfAbsent(outcome.group(), key -> new ArrayList<>())
                .add(pointer);
    }

    void tell(Findings findings, Sources sources, IdSpace ids) {
        first.ifPresent(pointer -> {
            int all = byReason.values().stream().mapToInt(NotFollowed::count).sum();
            String which = byReason.entrySet().stream()
                    .map(entry -> entry.getKey().of(count(entry.getValue())) + " (" + samples(entry.getKey(), entry.getValue()) + ")")
                    .collect(Collectors.joining(", "));
            String message = (all == 1 ? "1 pointer was" : all + " pointers were") + " not followed: " + which;
            Diagnostic diagnostic = Diagnostic.of(
                            PointerRules.NOT_FOLLOWED, sources.at(pointer.mark(), pointer.attribute()), message)
                    .withRelated(places(sources));
            findings.add(new Finding(
                    PointerCheck.NAME,
                    Cause.of(pointer.mark(), pointer.attribute()),
                    hint(ids).map(diagnostic::withHint).orElse(diagnostic)));
        });
    }

    private static int count(Map<String, List<Pointer>> pointers) {
        return pointers.values().stream().mapToInt(List::size).sum();
    }

    private static String samples(Outcome.Reason reason, Map<String, List<Pointer>> pointers) {
        String shown = pointers.entrySet().stream()
                .limit(SHOWN)
                .map(entry -> sample(reason, entry.getKey(), entry.getValue().get(0)))
                .collect(Collectors.joining(", "));
        return pointers.size() > SHOWN ? shown + ", ..." : shown;
    }

    private static String sample(Outcome.Reason reason, String group, Pointer first) {
        return reason == Outcome.Reason.BARE_KEY ? "`" + first.target() + "` in " + group : group;
    }

    private List<Related> places(Sources sources) {
        List<Related> places = new ArrayList<>();
        byReason.forEach((reason, pointers) -> pointers.forEach((group, which) -> places.add(new Related(
                sources.at(which.get(0).mark(), which.get(0).attribute()),
                sample(reason, group, which.get(0)) + ": " + reason.of(which.size()) + (which.size() == 1 ? "" : ", here the first")))));
        return places;
    }

    private Optional<String> hint(IdSpace ids) {
        Optional<String> id = byReason.getOrDefault(Outcome.Reason.BARE_KEY, Map.of()).values().stream()
                .flatMap(List::stream)
                .map(Pointer::target)
                .filter(ids::has)
                .findFirst();
        boolean undeclared = byReason.containsKey(Outcome.Reason.UNDECLARED);
        return id.map(name -> "where `" + name + "` means the element with this id, write `#" + name + "`")
                .or(() -> undeclared ? Optional.of("declare what a scheme means with `prefixDef`") : Optional.empty())
                .or(() -> byReason.containsKey(Outcome.Reason.BARE_KEY)
                        ? Optional.of("write a URI: `#id` in this document, `file.xml#id` in another")
                        : Optional.empty());
    }
}
