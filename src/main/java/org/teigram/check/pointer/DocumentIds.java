package org.teigram.check.pointer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.teigram.check.Nearest;
import org.teigram.document.place.ElementMark;

/**
 * The ids of one document and the pointers to them. Where two elements have one id, it finds out which of them the id
 * was meant for, and which id, now missing, the other one probably had: by elements that name each other, and by the
 * kind of element that an attribute usually points to. Without such evidence the first element keeps the id; so it does
 * where there is more evidence to weigh than any text gives.
 */
final class DocumentIds implements IdSpace {

    private static final int MUTUAL = 1_000;
    private static final long MAX_WORK = 5_000_000;

    /**
     * Two elements with one id.
     *
     * @param lost the id that the intruder probably had before
     * @param sure whether something tells which of the two is the intruder; else the lost id may be the owner's
     */
    record Duplicate(String id, ElementMark owner, ElementMark intruder, Optional<String> lost, boolean sure) {}

    private final Map<String, List<ElementMark>> marks = new LinkedHashMap<>();
    private final Map<String, List<Pointer>> pointers = new LinkedHashMap<>();
    /** Ids of elements of other vocabularies, and those of elements that are only shown as examples. */
    private final Set<String> foreign = new HashSet<>();
    private final Set<String> inExamples = new HashSet<>();
    private Map<ElementMark, String> idOf = Map.of();
    private Map<ElementMark, Set<String>> named = Map.of();

    /** @param tei whether the element is TEI's */
    void add(ElementMark mark, String id, boolean tei) {
        marks.computeIfAbsent(id, key -> new ArrayList<>(1)).add(mark);
        if (!tei) {
            foreign.add(id);
        }
    }

    /** An id that a pointer may name, but which no other element is barred from having: examples are told as they are. */
    void addExample(String id) {
        inExamples.add(id);
    }

    void add(Pointer pointer, String id) {
        pointers.computeIfAbsent(id, key -> new ArrayList<>(1)).add(pointer);
    }

    @Override
    public boolean has(String id) {
        return marks.containsKey(id) || inExamples.contains(id);
    }

    @Override
    public Optional<String> kind(String id) {
        List<ElementMark> same = foreign.contains(id) ? List.of() : marks.getOrDefault(id, List.of());
        return same.size() == 1 ? Optional.of(local(same.get(0).name())) : Optional.empty();
    }

    @Override
    public Set<String> all() {
        return marks.keySet();
    }

    /** The element with this id, the first of several. */
    Optional<ElementMark> element(String id) {
        return Optional.ofNullable(marks.get(id)).map(same -> same.get(0));
    }

    static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    List<Pointer> pointersTo(String id) {
        return pointers.getOrDefault(id, List.of());
    }

    /** The ids that pointers name and no element has. */
    Set<String> missing() {
        Set<String> missing = new LinkedHashSet<>();
        for (String id : pointers.keySet()) {
            if (!has(id)) {
                missing.add(id);
            }
        }
        return missing;
    }

    /** In the order of the ids' first elements. */
    List<Duplicate> duplicates() {
        List<Duplicate> duplicates = new ArrayList<>();
        if (marks.values().stream().allMatch(same -> same.size() == 1)) {
            return duplicates;
        }
        index();
        Map<String, Set<String>> usual = usualTargets();
        Set<String> missing = missing();
        boolean tooMuch = work(missing) > MAX_WORK;
        marks.forEach((id, same) -> {
            if (tooMuch || same.size() == 1) {
                same.stream().skip(1).forEach(
                        mark -> duplicates.add(new Duplicate(id, same.get(0), mark, Optional.empty(), false)));
                return;
            }
            ToIntFunction<ElementMark> right = mark -> claim(mark, id, usual) - regret(mark, missing);
            ElementMark owner = same.stream()
                    .max(Comparator.comparingInt(right).thenComparing(Comparator.comparingInt(same::indexOf).reversed()))
                    .orElseThrow();
            for (ElementMark mark : same) {
                if (mark != owner) {
                    boolean sure = right.applyAsInt(owner) > right.applyAsInt(mark);
                    Optional<String> lost = lost(mark, missing, usual);
                    lost.ifPresent(missing::remove);
                    duplicates.add(new Duplicate(id, owner, mark, lost, sure));
                }
            }
        });
        return duplicates;
    }

    /** Which id each element has and which it names: known only where two have one. */
    private void index() {
        idOf = new HashMap<>();
        named = new HashMap<>();
        marks.forEach((id, same) -> same.forEach(mark -> idOf.put(mark, id)));
        pointers.forEach((id, to) -> to.forEach(
                pointer -> named.computeIfAbsent(pointer.mark(), key -> new HashSet<>()).add(id)));
    }

    /** How many pairs of an element and a pointer would be looked at. */
    private long work(Set<String> missing) {
        long toMissing = missing.stream().mapToLong(id -> pointersTo(id).size() + 1).sum();
        return marks.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .mapToLong(entry -> entry.getValue().size() * (toMissing + pointersTo(entry.getKey()).size()))
                .sum();
    }

    /** The names of the elements that each attribute points to where there is no doubt. */
    private Map<String, Set<String>> usualTargets() {
        Map<String, Set<String>> usual = new HashMap<>();
        pointers.forEach((id, to) -> {
            Set<String> names = marks.getOrDefault(id, List.of()).stream().map(ElementMark::name).collect(Collectors.toSet());
            if (names.size() == 1) {
                to.forEach(pointer ->
                        usual.computeIfAbsent(pointer.attribute(), key -> new HashSet<>()).addAll(names));
            }
        });
        return usual;
    }

    /** How strongly the pointers to an id speak for this element. */
    private int claim(ElementMark mark, String id, Map<String, Set<String>> usual) {
        int claim = 0;
        for (Pointer pointer : pointersTo(id)) {
            String from = idOf.get(pointer.mark());
            boolean mutual = from != null && named.getOrDefault(mark, Set.of()).contains(from);
            boolean fits = usual.getOrDefault(pointer.attribute(), Set.of()).stream().anyMatch(name -> akin(name, mark.name()));
            claim += (mutual ? MUTUAL : 0) + (fits ? 1 : 0);
        }
        return claim;
    }

    /** The same name, or one that begins with the other, as {@code person} and {@code personGrp}. */
    private static boolean akin(String name, String other) {
        boolean begins = name.startsWith(other) || other.startsWith(name);
        return name.equals(other) || begins && Math.min(name.length(), other.length()) > 2;
    }

    /** How strongly a missing id speaks for having been this element's. */
    private int regret(ElementMark mark, Set<String> missing) {
        return missing.stream().mapToInt(id -> claim(mark, id, Map.of())).max().orElse(0);
    }

    /** By the pointers to it; without their evidence the only one missing, if it may be any element's. */
    private Optional<String> lost(ElementMark mark, Set<String> missing, Map<String, Set<String>> usual) {
        List<String> claimed = missing.stream()
                .filter(id -> claim(mark, id, usual) > 0)
                .sorted(Comparator.comparingInt((String id) -> claim(mark, id, usual)).reversed())
                .toList();
        if (claimed.isEmpty() && missing.size() == 1) {
            return missing.stream().filter(this::mayBeAnyElements).findFirst();
        }
        boolean sure = claimed.size() == 1 || !claimed.isEmpty() && claim(mark, claimed.get(0), usual) >= MUTUAL;
        return sure ? Optional.of(claimed.get(0)) : Optional.empty();
    }

    /** Whether all pointers to it are {@code @target}, which points to every kind, and it is no slip for another id. */
    private boolean mayBeAnyElements(String id) {
        return pointersTo(id).stream().allMatch(pointer -> pointer.attribute().equals("target"))
                && Nearest.to(id, marks.keySet()).isEmpty();
    }
}
