package org.teigram.check.relaxng;

import com.thaiopensource.relaxng.match.MatchContext;
import com.thaiopensource.relaxng.match.NameClass;
import com.thaiopensource.xml.util.Name;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.teigram.schema.grammar.GrammarIndex;

/** Names as the document would write them at this place, and the few of many that are worth naming. */
final class Names {

    /** At most so many alternatives help; more are a list nobody reads. */
    static final int ALTERNATIVES = 5;

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** Elements of TEI that occur most in practice, the likeliest first. */
    private static final List<String> LIKELY = List.of(
            "TEI", "teiHeader", "fileDesc", "titleStmt", "publicationStmt", "sourceDesc", "text", "body", "p", "ab",
            "div", "head", "list", "item", "lg", "l", "sp", "speaker", "title", "author", "editor", "publisher", "date",
            "idno", "name", "persName", "placeName", "orgName", "ref", "note", "hi", "q", "quote", "pb", "lb", "choice",
            "opener", "closer", "salute", "signed", "dateline", "figure", "graphic", "table", "row", "cell", "bibl",
            "msDesc", "msIdentifier", "person", "place", "org", "surface", "zone", "front", "back", "facsimile");

    /** What mostly stands in some of them. */
    private static final Map<String, List<String>> LIKELY_IN = Map.of(
            "choice", List.of("abbr", "expan", "orig", "reg", "sic", "corr"),
            "subst", List.of("del", "add"),
            "app", List.of("lem", "rdg", "note"),
            "sp", List.of("speaker", "p", "l", "lg", "stage"),
            "cit", List.of("quote", "bibl", "ref"),
            "respStmt", List.of("resp", "name", "persName", "orgName"),
            "publicationStmt", List.of("publisher", "date", "availability", "idno", "p"));

    /** Those that the TEI allows nearly everywhere (model.global): what comes after is not to be judged by them. */
    private static final Set<String> ANYWHERE = Set.of(
            "pb", "lb", "cb", "gb", "milestone", "anchor", "gap", "space", "note", "noteGrp", "fw", "figure", "index",
            "addSpan", "delSpan", "damageSpan", "handShift", "substJoin", "metamark", "notatedMusic", "span", "interp");

    private static final Comparator<Name> LIKELIEST =
            Comparator.comparingInt(Names::anywhere).thenComparing(GrammarIndex.ORDER);

    private final MatchContext context;
    private boolean prefixed;

    Names(MatchContext context) {
        this.context = context;
    }

    String element(Name name) {
        String namespace = name.getNamespaceUri();
        String unprefixed = context.resolveNamespacePrefix("");
        boolean plain = namespace.equals(unprefixed == null ? "" : unprefixed);
        return plain ? name.getLocalName() : prefixed(name);
    }

    String attribute(Name name) {
        return name.getNamespaceUri().isEmpty() ? name.getLocalName() : prefixed(name);
    }

    List<String> elements(Collection<Name> names) {
        return names.stream().map(this::element).toList();
    }

    List<String> attributes(Collection<Name> names) {
        return names.stream().map(this::attribute).toList();
    }

    /** At most five, the likeliest first. */
    static List<Name> likely(Collection<Name> names) {
        return names.stream().sorted(LIKELIEST).limit(ALTERNATIVES).toList();
    }

    /** The same for elements of a certain one; another of itself is what it needs least. */
    static List<Name> likelyIn(Name parent, Collection<Name> names) {
        List<String> known = LIKELY_IN.getOrDefault(parent.getLocalName(), List.of());
        Comparator<Name> itselfLast = Comparator.comparing(parent::equals);
        Comparator<Name> knownFirst = Comparator.comparingInt(name -> rank(name, known));
        return names.stream()
                .sorted(itselfLast.thenComparing(knownFirst).thenComparing(LIKELIEST))
                .limit(ALTERNATIVES)
                .toList();
    }

    /** The names a name class lists, in a fixed order. */
    static Collection<Name> listed(NameClass names) {
        return sorted(names.getIncludedNames());
    }

    static Collection<Name> sorted(Collection<Name> names) {
        Collection<Name> sorted = new TreeSet<>(GrammarIndex.ORDER);
        sorted.addAll(names);
        return sorted;
    }

    static boolean mayStandAnywhere(String element) {
        return ANYWHERE.contains(element);
    }

    /** How a name is compared with others: the prefix says nothing. */
    static Function<Name, String> spelling() {
        return Name::getLocalName;
    }

    /** Whether a name was written with a prefix, which is one of this place. */
    boolean arePrefixed() {
        return prefixed;
    }

    private String prefixed(Name name) {
        prefixed = true;
        String prefix = XML.equals(name.getNamespaceUri()) ? "xml" : context.getPrefix(name.getNamespaceUri());
        return prefix == null || prefix.isEmpty() ? name.getLocalName() : prefix + ":" + name.getLocalName();
    }

    private static int anywhere(Name name) {
        return rank(name, LIKELY);
    }

    private static int rank(Name name, List<String> likeliest) {
        int index = likeliest.indexOf(name.getLocalName());
        return index < 0 ? likeliest.size() : index;
    }
}
