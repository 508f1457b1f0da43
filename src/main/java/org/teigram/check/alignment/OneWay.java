package org.teigram.check.alignment;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells passages that do not name back one of another view by whose {@code @corresp} they are named. */
final class OneWay {

    private OneWay() {}

    static void tell(Alignment alignment, AlignmentTeller teller) {
        Map<String, Passage> byId = new HashMap<>();
        Map<Passage, Integer> viewOf = new HashMap<>();
        for (int view = 0; view < alignment.views().size(); view++) {
            int number = view;
            alignment.views().get(view).element().each(passage -> {
                viewOf.put(passage, number);
                byId.putIfAbsent(passage.id(), passage);
            });
        }
        Map<Passage, Set<Passage>> unanswered = new LinkedHashMap<>();
        for (View view : alignment.views()) {
            view.element().each(passage -> passage.named().stream()
                    .filter(byId::containsKey)
                    .map(byId::get)
                    .filter(named -> !viewOf.get(named).equals(viewOf.get(passage)))
                    .filter(named -> passage.id().isEmpty() || !named.named().contains(passage.id()))
                    .forEach(named -> unanswered.computeIfAbsent(named, key -> new LinkedHashSet<>()).add(passage)));
        }
        unanswered.forEach((named, by) -> teller.tell(AlignmentRules.ONE_WAY, named,
                "does not name back " + by.stream().map(OneWay::called).collect(Collectors.joining(", "))
                        + ", by whose `@corresp` it is named",
                "name each other", List.copyOf(by), "corresp"));
    }

    private static String called(Passage passage) {
        return passage.id().isEmpty() ? "a `" + passage.mark().name() + "` without `@xml:id`" : "`#" + passage.id() + "`";
    }
}
