package org.teigram.check.relaxng;

import com.thaiopensource.relaxng.match.MatchContext;
import com.thaiopensource.relaxng.match.NameClass;
import com.thaiopensource.xml.util.Name;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.teigram.schema.GrammarIndex;

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

    private static final Comparator<Name> LIKELIEST =
            Comparator.comparingInt(Names::rank).thenComparing(GrammarIndex.ORDER);

    private final MatchContext context;

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

    /** The names a name class lists, in a fixed order. */
    static Collection<Name> listed(NameClass names) {
        return sorted(names.getIncludedNames());
    }

    static Collection<Name> sorted(Collection<Name> names) {
        Collection<Name> sorted = new TreeSet<>(GrammarIndex.ORDER);
        sorted.addAll(names);
        return sorted;
    }

    /** How a name is compared with others: the prefix says nothing. */
    static Function<Name, String> spelling() {
        return Name::getLocalName;
    }

    private String prefixed(Name name) {
        String prefix = XML.equals(name.getNamespaceUri()) ? "xml" : context.getPrefix(name.getNamespaceUri());
        return prefix == null || prefix.isEmpty() ? name.getLocalName() : prefix + ":" + name.getLocalName();
    }

    private static int rank(Name name) {
        int index = LIKELY.indexOf(name.getLocalName());
        return index < 0 ? LIKELY.size() : index;
    }
}
