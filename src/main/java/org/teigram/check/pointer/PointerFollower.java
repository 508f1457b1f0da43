package org.teigram.check.pointer;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teigram.check.Cause;
import org.teigram.check.Finding;
import org.teigram.check.Findings;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Rule;
import org.teigram.document.Sources;
import org.teigram.xml.ResourceGate;

/** Follows the pointers of one document once all of its ids are known. */
final class PointerFollower {

    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):(.*)$", Pattern.DOTALL);
    private static final Set<String> PUBLIC = Set.of(
            "http", "https", "ftp", "mailto", "urn", "doi", "tel", "data", "info", "geo", "hdl", "ark", "tag");
    private static final int MAX_EXPANSIONS = 5;
    /** Of names in search of the one that was meant; beyond it nobody reads the hints. */
    private static final long MAX_COMPARISONS = 1_000_000;

    private final TargetFiles files;
    private final Sources sources;
    private final Findings findings;
    private final DocumentIds ids = new DocumentIds();
    private final Map<String, Optional<String>> guesses = new HashMap<>();
    private final IdFaults faults;
    private final List<Pointer> pointers = new ArrayList<>();
    private final Map<String, PrefixDefinition> prefixes = new HashMap<>();
    private final Map<String, List<Pointer>> notFollowed = new LinkedHashMap<>();
    private final MatchBudget budget = new MatchBudget();
    private long comparisons;

    PointerFollower(TargetFiles files, Sources sources, Findings findings) {
        this.files = files;
        this.sources = sources;
        this.findings = findings;
        this.faults = new IdFaults(sources, findings, ids);
    }

    void prefix(PrefixDefinition definition) {
        prefixes.putIfAbsent(definition.prefix(), definition);
    }

    void pointer(Pointer pointer) {
        if (!pointer.target().isEmpty()) {
            pointers.add(pointer);
        }
    }

    IdFaults ids() {
        return faults;
    }

    void follow() {
        pointers.stream()
                .filter(pointer -> pointer.target().startsWith("#"))
                .forEach(pointer -> ids.add(pointer, pointer.target().substring(1)));
        faults.tell();
        pointers.forEach(pointer -> follow(pointer, pointer.target(), 0));
        notFollowed.forEach(this::tellNotFollowed);
    }

    private void follow(Pointer pointer, String target, int expansions) {
        Matcher scheme = SCHEME.matcher(target);
        if (target.startsWith("#")) {
            fragment(pointer, target.substring(1));
        } else if (scheme.matches()) {
            scheme(pointer, scheme.group(1), scheme.group(2), expansions);
        } else if (target.matches("[^/.#]+")) {
            notFollowed("a bare key in `@" + pointer.attribute() + "`", pointer);
        } else {
            file(pointer, target);
        }
    }

    private void scheme(Pointer pointer, String prefix, String rest, int expansions) {
        PrefixDefinition definition = prefixes.get(prefix);
        if (definition == null) {
            if (!PUBLIC.contains(prefix)) {
                notFollowed("the private scheme `" + prefix + ":`", pointer);
            }
            return;
        }
        Optional<String> expanded;
        try {
            expanded = definition.expand(rest, budget);
        } catch (MatchBudget.Spent e) {
            notFollowed("the scheme `" + prefix + ":`, whose pattern takes too long to match", pointer);
            return;
        }
        if (expanded.isEmpty()) {
            tell(PointerRules.UNRESOLVED, pointer, "which the pattern of its `prefixDef` does not match",
                    Optional.of("correct it, or the `matchPattern` of `" + prefix + ":`"));
        } else if (expansions < MAX_EXPANSIONS && !expanded.get().startsWith(prefix + ":")) {
            follow(pointer, expanded.get(), expansions + 1);
        }
    }

    private void fragment(Pointer pointer, String id) {
        boolean xpointer = id.contains("(");
        if (!xpointer && !id.isEmpty() && !ids.has(id) && !faults.explains(id)) {
            tell(PointerRules.UNRESOLVED, pointer, "but no element has this id", meant("#", id, ids.all()));
        }
    }

    private void file(Pointer pointer, String target) {
        int hash = target.indexOf('#');
        String name = hash < 0 ? target : target.substring(0, hash);
        String id = hash < 0 ? "" : target.substring(hash + 1);
        Optional<Path> file = resolve(pointer.base(), name).flatMap(TargetFiles::local);
        if (file.isEmpty()) {
            return;
        }
        if (!Files.isRegularFile(file.get())) {
            if (!Files.isDirectory(file.get())) {
                tell(PointerRules.MISSING_FILE, pointer, "but there is no such file", Optional.empty());
            }
        } else if (!id.isEmpty() && !id.contains("(") && name.endsWith(".xml")) {
            files.ids(file.get()).filter(known -> !known.contains(id)).ifPresent(known -> tell(
                    PointerRules.UNRESOLVED, pointer, "but no element of that file has this id",
                    meant(name + "#", id, known)));
        }
    }

    private static Optional<URI> resolve(String base, String name) {
        try {
            return Optional.of(ResourceGate.parse(base).resolve(ResourceGate.parse(name)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Optional<String> meant(String before, String id, Set<String> ids) {
        return guesses.computeIfAbsent(before + id, key -> {
            comparisons += ids.size();
            if (comparisons > MAX_COMPARISONS) {
                return Optional.empty();
            }
            return IdGuess.of(id, ids).map(near -> "did you mean `" + before + near + "`?");
        });
    }

    private void tell(Rule rule, Pointer pointer, String why, Optional<String> hint) {
        String message = "`@" + pointer.attribute() + "` of `" + pointer.mark().name() + "` points to `" + pointer.target()
                + "`, " + why;
        Diagnostic diagnostic = Diagnostic.of(rule, sources.at(pointer.mark(), pointer.attribute()), message);
        findings.add(new Finding(
                PointerCheck.NAME,
                Cause.of(pointer.mark(), pointer.attribute()),
                hint.map(diagnostic::withHint).orElse(diagnostic)));
    }

    private void notFollowed(String what, Pointer pointer) {
        notFollowed.computeIfAbsent(what, key -> new ArrayList<>()).add(pointer);
    }

    private void tellNotFollowed(String what, List<Pointer> which) {
        Pointer first = which.get(0);
        String message = (which.size() == 1 ? "1 pointer uses " : which.size() + " pointers use ") + what
                + ", such as `" + first.target() + "`, and cannot be followed";
        String hint = ids.has(first.target())
                ? "did you mean `#" + first.target() + "`?"
                : "declare what it means with `prefixDef`, or write a URI";
        Diagnostic diagnostic = Diagnostic.of(
                        PointerRules.NOT_FOLLOWED, sources.at(first.mark(), first.attribute()), message)
                .withHint(hint);
        findings.add(new Finding(PointerCheck.NAME, Cause.of(first.mark(), first.attribute()), diagnostic));
    }
}
