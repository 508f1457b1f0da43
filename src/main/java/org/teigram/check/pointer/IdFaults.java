package org.teigram.check.pointer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.teigram.check.Cause;
import org.teigram.check.Finding;
import org.teigram.check.Findings;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Related;
import org.teigram.document.place.ElementMark;
import org.teigram.document.place.Sources;

/**
 * Tells what is wrong with the ids of one document: one given twice, one in an attribute that is not {@code xml:id}, one
 * that is no name. Pointers that miss such an id are explained by it, and not told of again.
 */
final class IdFaults {

    /** What {@code xml:id} may hold (Namespaces in XML, NCName), a little wider. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}_.\\-\\u00B7]*");

    /** Beyond that it would take too long to guess what a bad id was meant to be. */
    private static final int MOST_COMPARISONS = 100_000;

    private final Sources sources;
    private final Findings findings;
    private final DocumentIds ids;
    private final Map<String, Pointer> almostIds = new LinkedHashMap<>();
    private final List<Pointer> badIds = new ArrayList<>();
    private final Set<String> explained = new HashSet<>();

    IdFaults(Sources sources, Findings findings, DocumentIds ids) {
        this.sources = sources;
        this.findings = findings;
        this.ids = ids;
    }

    void exampleId(String id) {
        ids.addExample(id);
    }

    /** @param tei whether the element is TEI's */
    void id(ElementMark mark, String id, boolean tei) {
        ids.add(mark, id, tei);
        if (!NAME.matcher(id).matches()) {
            badIds.add(new Pointer(mark, "xml:id", id, ""));
        }
    }

    /** An attribute that is nearly {@code xml:id}: its value is no id, though it was probably meant as one. */
    void almostId(ElementMark mark, String attribute, String value) {
        almostIds.putIfAbsent(value, new Pointer(mark, attribute, value, ""));
    }

    /** To be called when all ids and all pointers within the document are known. */
    void tell() {
        List<DocumentIds.Duplicate> duplicates = ids.duplicates();
        if (duplicates.isEmpty() && almostIds.isEmpty() && badIds.isEmpty()) {
            return;
        }
        duplicates.stream().filter(duplicate -> !isOnePlace(duplicate)).forEach(this::tellDuplicate);
        tellIncludedTwice(duplicates.stream().filter(IdFaults::isOnePlace).toList());
        almostIds.values().stream().filter(almost -> !ids.has(almost.target())).forEach(this::tellAlmostId);
        Set<String> missing = ids.missing();
        missing.removeAll(explained);
        if ((long) badIds.size() * missing.size() <= MOST_COMPARISONS) {
            badIds.forEach(bad -> tellBadId(bad, missing));
        }
    }

    /** Whether another diagnostic has told of the pointers to a missing id. */
    boolean explains(String id) {
        return explained.contains(id);
    }

    private void tellDuplicate(DocumentIds.Duplicate duplicate) {
        ElementMark mark = duplicate.intruder();
        ElementMark owner = duplicate.owner();
        List<Related> related = new ArrayList<>();
        related.add(new Related(sources.at(owner, "xml:id"), "the other element with this id"));
        duplicate.lost().ifPresent(id -> {
            explained.add(id);
            related.addAll(missing(id));
        });
        Diagnostic diagnostic = Diagnostic.of(PointerRules.DUPLICATE_ID, sources.at(mark, "xml:id"),
                        "the id `" + duplicate.id() + "` of this `" + mark.name() + "` is also that of " + a(owner))
                .withHint(hint(duplicate))
                .withRelated(related);
        findings.add(new Finding(
                PointerCheck.NAME, Cause.of(mark, "xml:id"), diagnostic, List.of(Cause.of(owner, "xml:id"))));
    }

    /** Whether the two elements are one, of a file that is included twice. */
    private static boolean isOnePlace(DocumentIds.Duplicate duplicate) {
        ElementMark one = duplicate.owner();
        ElementMark other = duplicate.intruder();
        return one.systemId().equals(other.systemId()) && one.line() == other.line() && one.column() == other.column();
    }

    private void tellIncludedTwice(List<DocumentIds.Duplicate> duplicates) {
        Map<String, List<DocumentIds.Duplicate>> byFile = duplicates.stream()
                .collect(Collectors.groupingBy(
                        duplicate -> duplicate.owner().systemId(), LinkedHashMap::new, Collectors.toList()));
        byFile.values().forEach(same -> {
            ElementMark mark = same.get(0).owner();
            Set<String> all = same.stream().map(DocumentIds.Duplicate::id).collect(Collectors.toSet());
            String given = all.size() == 1 ? " is given twice" : " and " + (all.size() - 1) + " more are given twice";
            Diagnostic diagnostic = Diagnostic.of(PointerRules.DUPLICATE_ID, sources.at(mark, "xml:id"),
                            "the id `" + same.get(0).id() + "`" + given + ", since this file is included twice")
                    .withHint("include the file once, and point to it at the other place");
            findings.add(new Finding(PointerCheck.NAME, Cause.of(mark, "xml:id"), diagnostic));
        });
    }

    private static String hint(DocumentIds.Duplicate duplicate) {
        String missing = ": there are pointers to it, and no element has it";
        return duplicate.lost()
                .map(id -> duplicate.sure()
                        ? "did you mean `" + id + "`? There are pointers to it, and no element has it"
                        : "give one of the two the id `" + id + "`" + missing)
                .orElse("give one of the two another id");
    }

    private void tellAlmostId(Pointer almost) {
        int count = ids.pointersTo(almost.target()).size();
        if (count > 0 && explained.add(almost.target())) {
            tell(almost, Cause.of(almost.mark(), almost.attribute(), "xml:id"),
                    "is not its id, but " + lead(count) + " to `#" + almost.target() + "`", "did you mean `xml:id`?");
        }
    }

    private void tellBadId(Pointer bad, Set<String> missing) {
        IdGuess.of(bad.target(), missing).ifPresent(id -> {
            explained.add(id);
            missing.remove(id);
            String what = "is `" + bad.target() + "`, which cannot be an id, and " + lead(ids.pointersTo(id).size());
            tell(bad, Cause.of(bad.mark(), "xml:id"), what + " to `#" + id + "`", "did you mean `" + id + "`?");
        });
    }

    private void tell(Pointer id, Cause cause, String what, String hint) {
        Diagnostic diagnostic = Diagnostic.of(PointerRules.UNRESOLVED, sources.at(id.mark(), id.attribute()),
                        "`@" + id.attribute() + "` of `" + id.mark().name() + "` " + what)
                .withHint(hint);
        findings.add(new Finding(PointerCheck.NAME, cause, diagnostic));
    }

    private List<Related> missing(String id) {
        return ids.pointersTo(id).stream()
                .map(pointer -> new Related(
                        sources.at(pointer.mark(), pointer.attribute()), "points to `#" + id + "`, which is missing"))
                .toList();
    }

    private static String lead(int count) {
        return count == 1 ? "a pointer leads" : count + " pointers lead";
    }

    private static String a(ElementMark mark) {
        boolean vowel = "AEIOUaeiou".indexOf(mark.name().charAt(0)) >= 0;
        return (vowel ? "an `" : "a `") + mark.name() + "`";
    }
}
