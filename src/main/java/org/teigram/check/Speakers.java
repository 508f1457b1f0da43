package org.teigram.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.teigram.diagnostic.Related;
import org.teigram.diagnostic.Severity;

/**
 * The findings that are told, and those that each of them silences. Each is found by what it is about, so that the work
 * grows with the number of findings and not with its square: a broken document may have a hundred thousand.
 */
final class Speakers {

    private record AttributeOf(ElementPlace element, String name) {}

    private final List<Finding> told = new ArrayList<>();
    private final Map<Integer, List<Related>> silenced = new HashMap<>();
    private final Map<Integer, Severity> raised = new HashMap<>();
    /** Findings about an attribute: the first of each check. */
    private final Map<AttributeOf, List<Integer>> byAttribute = new HashMap<>();
    /** Findings of RELAX NG by their element and by its parent: the first of each. */
    private final Map<ElementPlace, Integer> byElement = new HashMap<>();
    private final Map<ElementPlace, Integer> byParent = new HashMap<>();
    /** Findings of ours about an element that should not be there at all. */
    private final Map<ElementPlace, Integer> byUnwanted = new HashMap<>();

    /** Adds a finding, or adds it to the first of those told that speaks for it. */
    void add(Finding finding) {
        Optional<Integer> speaker = speaker(finding);
        if (speaker.isPresent()) {
            raised.merge(speaker.get(), finding.diagnostic().severity(), Speakers::heavier);
            silenced.computeIfAbsent(speaker.get(), key -> new ArrayList<>()).add(new Related(
                    finding.diagnostic().location(), finding.check() + ": " + finding.diagnostic().message()));
            return;
        }
        int index = told.size();
        told.add(finding);
        Cause cause = finding.cause();
        addAttributes(cause, index);
        finding.alsoAbout().forEach(about -> addAttributes(about, index));
        if (finding.check().equals("elements") && cause.attributes().isEmpty()) {
            byUnwanted.putIfAbsent(cause.element(), index);
        }
        if (finding.check().equals("relaxng")) {
            byElement.putIfAbsent(cause.element(), index);
            cause.parent().ifPresent(parent -> byParent.putIfAbsent(parent, index));
        }
    }

    private void addAttributes(Cause cause, int index) {
        for (String name : cause.attributes()) {
            List<Integer> same = byAttribute.computeIfAbsent(new AttributeOf(cause.element(), name), key -> new ArrayList<>(1));
            if (same.stream().noneMatch(other -> isOfSameCheck(other, told.get(index)))) {
                same.add(index);
            }
        }
    }

    private boolean isOfSameCheck(int index, Finding finding) {
        return told.get(index).check().equals(finding.check());
    }

    List<Finding> told() {
        if (silenced.isEmpty()) {
            return told;
        }
        List<Finding> result = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Finding finding = told.get(i);
            List<Related> related = new ArrayList<>(finding.diagnostic().related());
            related.addAll(silenced.getOrDefault(i, List.of()));
            Severity own = finding.diagnostic().severity();
            result.add(finding.with(finding.diagnostic()
                    .withRelated(related)
                    .withSeverity(heavier(own, raised.getOrDefault(i, own)))));
        }
        return result;
    }

    private static Severity heavier(Severity one, Severity other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private Optional<Integer> speaker(Finding finding) {
        if (told.isEmpty() || told.get(0).check().equals(finding.check())) {
            return Optional.empty(); // findings come check by check
        }
        Cause cause = finding.cause();
        Stream<Integer> sameAttribute = cause.attributes().stream()
                .flatMap(name -> byAttribute.getOrDefault(new AttributeOf(cause.element(), name), List.of()).stream())
                .filter(other -> !isOfSameCheck(other, finding));
        Stream<Integer> grammar = finding.check().equals("xsd") ? sameContent(cause) : Stream.empty();
        Stream<Integer> unwanted = finding.diagnostic().rule().equals(GrammarRules.UNEXPECTED_ELEMENT)
                ? Stream.of(cause.element()).map(byUnwanted::get)
                : Stream.empty();
        return Stream.of(sameAttribute, grammar, unwanted).flatMap(each -> each).filter(Objects::nonNull).min(Integer::compare);
    }

    /** About an attribute: the same element. Else also one the parent of the other, or of one parent: grammars differ. */
    private Stream<Integer> sameContent(Cause cause) {
        Stream<Integer> same = Stream.of(cause.element()).map(byElement::get);
        return cause.attributes().isEmpty()
                ? Stream.of(
                                same,
                                Stream.of(cause.element()).map(byParent::get),
                                cause.parent().stream().map(byElement::get),
                                cause.parent().stream().map(byParent::get))
                        .flatMap(each -> each)
                : same;
    }
}
