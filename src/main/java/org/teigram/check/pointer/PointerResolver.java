package org.teigram.check.pointer;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.teigram.check.pointer.Outcome.Broken;
import org.teigram.check.pointer.Outcome.Reached;
import org.teigram.check.pointer.Outcome.Reason;
import org.teigram.check.pointer.Outcome.Unfollowed;
import org.teigram.xml.ResourceBlocked;
import org.teigram.xml.ResourceGate;

/** Finds out where each pointer of one document leads, once all of the document's ids are known. */
final class PointerResolver {

    private static final Set<String> PUBLIC = Set.of(
            "http", "https", "ftp", "mailto", "urn", "doi", "tel", "data", "info", "geo", "hdl", "ark", "tag");
    private static final Pattern FILE_NAME = Pattern.compile("(?s).*(/.*|\\.\\p{Alnum}{1,10})");
    private static final Pattern WITH_IDS = Pattern.compile("(?is).*\\.(xml|tei|odd)");
    private static final int MAX_EXPANSIONS = 5;
    /** Of names in search of the one that was meant; beyond it nobody reads the hints. */
    private static final long MAX_COMPARISONS = 1_000_000;

    private final TargetFiles files;
    private final DocumentIds ids;
    private final IdFaults faults;
    private final Map<String, List<PrefixDefinition>> prefixes = new HashMap<>();
    /** Where the fragments of this document lead: people are pointed at again and again. */
    private final Map<String, Outcome> fragments = new HashMap<>();
    /** The folders that relative names start from, by base URI. */
    private final Map<String, Optional<Path>> folders = new HashMap<>();
    private final Map<String, Optional<String>> guesses = new HashMap<>();
    private final MatchBudget budget = new MatchBudget();
    private long comparisons;

    PointerResolver(TargetFiles files, DocumentIds ids, IdFaults faults) {
        this.files = files;
        this.ids = ids;
        this.faults = faults;
    }

    void prefix(PrefixDefinition definition) {
        prefixes.computeIfAbsent(definition.prefix(), key -> new ArrayList<>(1)).add(definition);
    }

    Outcome resolve(Pointer pointer) {
        return resolve(pointer, pointer.target(), pointer.base(), 0);
    }

    private Outcome resolve(Pointer pointer, String target, String base, int expansions) {
        if (target.startsWith("#")) {
            Outcome known = fragments.get(target);
            if (known == null) {
                known = fragment(target.substring(1), ids, "#", "no element has");
                fragments.put(target, known);
            }
            return known;
        }
        int colon = schemeEnd(target);
        if (colon > 0) {
            return scheme(pointer, target, colon, expansions);
        }
        String name = beforeFragment(target);
        boolean plain = isPlain(name);
        if (!name.isEmpty() && (plain || !FILE_NAME.matcher(name).matches()) && !isThere(base, name, plain)) {
            return new Unfollowed(Reason.BARE_KEY, "`@" + pointer.attribute() + "`");
        }
        return file(target, base);
    }

    private Outcome scheme(Pointer pointer, String target, int colon, int expansions) {
        String prefix = target.substring(0, colon);
        List<PrefixDefinition> definitions = prefixes.getOrDefault(prefix, List.of());
        if (!definitions.isEmpty()) {
            return expanded(pointer, definitions, target.substring(colon + 1), expansions);
        }
        String lower = prefix.toLowerCase(Locale.ROOT);
        if (lower.equals("file")) {
            return file(target, pointer.base());
        }
        return PUBLIC.contains(lower) ? Outcome.SOMEWHERE : new Unfollowed(Reason.UNDECLARED, "`" + prefix + ":`");
    }

    /** By each of the definitions whose pattern matches; the first that leads somewhere counts, else the first at all. */
    private Outcome expanded(Pointer pointer, List<PrefixDefinition> definitions, String rest, int expansions) {
        String prefix = definitions.get(0).prefix();
        Optional<Outcome> first = Optional.empty();
        for (PrefixDefinition definition : definitions) {
            Optional<String> target;
            try {
                target = definition.expand(rest, budget);
            } catch (MatchBudget.Spent e) {
                return new Unfollowed(Reason.SLOW, "`" + prefix + ":`");
            }
            if (target.isPresent()) {
                Outcome outcome = leads(pointer, definition, target.get(), expansions);
                if (!(outcome instanceof Broken)) {
                    return outcome;
                }
                first = first.or(() -> Optional.of(outcome));
            }
        }
        return first.orElseGet(() -> new Broken(
                PointerRules.UNRESOLVED,
                "which the pattern of its `prefixDef` does not match",
                Optional.of("correct it, or the `matchPattern` of `" + prefix + ":`")));
    }

    /** TEI resolves a relative URI where the pointer stands; many mean the file of the definition: either will do. */
    private Outcome leads(Pointer pointer, PrefixDefinition definition, String target, int expansions) {
        int colon = schemeEnd(target);
        boolean open = colon > 0 && PUBLIC.contains(target.substring(0, colon).toLowerCase(Locale.ROOT));
        if (open) {
            return new Unfollowed(Reason.NETWORK, "`" + definition.prefix() + ":`");
        }
        if (expansions >= MAX_EXPANSIONS || target.startsWith(definition.prefix() + ":")) {
            return Outcome.SOMEWHERE;
        }
        Outcome here = resolve(pointer, target, pointer.base(), expansions + 1);
        return here instanceof Broken && !pointer.base().equals(definition.base())
                ? resolve(pointer, target, definition.base(), expansions + 1)
                : here;
    }

    private Outcome fragment(String written, IdSpace space, String before, String lacks) {
        if (written.isEmpty()) {
            return Outcome.SOMEWHERE;
        }
        if (XPointer.isScheme(written)) {
            return XPointer.ids(decoded(written)).stream().filter(id -> !space.has(id)).findFirst()
                    .<Outcome>map(id -> new Broken(
                            PointerRules.UNRESOLVED, "but " + lacks + " the id `" + id + "`", Optional.empty()))
                    .orElse(Outcome.SOMEWHERE);
        }
        String id = space.has(written) ? written : decoded(written);
        if (space.has(id)) {
            return new Reached(space.kind(id));
        }
        if (space == ids && faults.explains(id)) {
            return Outcome.SOMEWHERE;
        }
        return new Broken(PointerRules.UNRESOLVED, "but " + lacks + " this id", meant(before, id, space.all()));
    }

    private Outcome file(String target, String base) {
        String name = beforeFragment(target);
        String fragment = target.substring(Math.min(target.length(), name.length() + 1));
        Optional<URI> uri = resolved(base, name);
        if (uri.isEmpty()) {
            return new Unfollowed(Reason.NO_URI, "`" + target + "`");
        }
        Optional<Path> path = TargetFiles.local(uri.get());
        if (path.isEmpty()) {
            return Outcome.SOMEWHERE;
        }
        if (!files.isThere(path.get())) {
            return new Broken(PointerRules.MISSING_FILE, "but there is no such file", files.meant(path.get(), name));
        }
        if (fragment.isEmpty() || !WITH_IDS.matcher(name).matches()) {
            return Outcome.SOMEWHERE;
        }
        try {
            return files.ids(uri.get())
                    .map(known -> fragment(fragment, known, name + "#", "no element of that file has"))
                    .orElse(Outcome.SOMEWHERE);
        } catch (ResourceBlocked e) {
            return new Unfollowed(Reason.OUTSIDE, "`" + name + "`");
        }
    }

    private boolean isThere(String base, String name, boolean plain) {
        Optional<Path> file = plain
                ? folders.computeIfAbsent(base, key -> resolved(key, ".").flatMap(TargetFiles::local))
                        .map(folder -> folder.resolve(name))
                : resolved(base, name).flatMap(TargetFiles::local);
        return file.isPresent() && files.isThere(file.get());
    }

    /** Of characters that mean themselves in a URI and in the name of a file. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isAsciiLetterOrDigit(c) && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static Optional<URI> resolved(String base, String name) {
        try {
            return Optional.of(ResourceGate.parse(base).resolve(ResourceGate.parse(name)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String beforeFragment(String target) {
        int hash = target.indexOf('#');
        return hash < 0 ? target : target.substring(0, hash);
    }

    /** Where the colon after a scheme is (RFC 3986, 3.1); 0 if there is none. */
    private static int schemeEnd(String target) {
        int i = 0;
        while (i < target.length() && isOfScheme(target.charAt(i), i == 0)) {
            i++;
        }
        return i < target.length() && target.charAt(i) == ':' ? i : 0;
    }

    private static boolean isOfScheme(char c, boolean first) {
        boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        return letter || !first && (c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.');
    }

    private static String decoded(String fragment) {
        if (fragment.indexOf('%') < 0) {
            return fragment;
        }
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }

    private Optional<String> meant(String before, String id, Set<String> known) {
        return guesses.computeIfAbsent(before + id, key -> {
            comparisons += known.size();
            if (comparisons > MAX_COMPARISONS) {
                return Optional.empty();
            }
            return IdGuess.of(id, known).map(near -> "did you mean `" + before + near + "`?");
        });
    }
}
