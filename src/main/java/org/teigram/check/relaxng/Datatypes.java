package org.teigram.check.relaxng;

import com.thaiopensource.datatype.DatatypeLibraryLoader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.relaxng.datatype.DatatypeBuilder;
import org.relaxng.datatype.DatatypeException;
import org.relaxng.datatype.DatatypeLibrary;
import org.teigram.schema.grammar.GrammarIndex.DataFacts;

/** Datatypes in words (XML Schema Part 2). */
final class Datatypes {

    private static final int LONGEST_PATTERN = 50;

    /** The patterns of the TEI's own datatypes, now and in older releases (appendix "Datatypes and Other Macros"). */
    private static final Map<String, String> PATTERNS = Map.of(
            "[^\\p{C}\\p{Z}]+", "one word",
            "(\\p{L}|\\p{N}|\\p{P}|\\p{S})+", "one word",
            "\\S+", "one word",
            "(\\-?[\\d]+/\\-?[\\d]+)", "a fraction such as `1/2`",
            "[0-9.,DHMPRSTWYZ/:+\\-]+", "a date, time or duration as in ISO 8601",
            "(-?[0-9]+(\\.[0-9]+)?,-?[0-9]+(\\.[0-9]+)?)", "points such as `12,40`",
            "[\\-+]?\\d+(\\.\\d+)?(%|cm|mm|in|pt|pc|px|em|ex|ch|rem|vw|vh|vmin|vmax)", "a size such as `12mm`",
            "[\\d]+[a-z]*[\\d]*(\\.[\\d]+[a-z]*[\\d]*){0,3}", "a version number such as `1.2`",
            "[\\d]+(\\.[\\d]+){0,2}", "a version number such as `1.2`",
            "[a-z][a-z0-9\\+\\.\\-]*", "a prefix of lower-case letters");

    private static final Set<String> NAMES = Set.of("ID", "IDREF", "NCName", "Name");

    private static final Set<String> DATES =
            Set.of("date", "dateTime", "gYear", "gYearMonth", "gMonth", "gMonthDay", "gDay");

    private static final Map<String, String> PHRASES = Map.ofEntries(
            Map.entry("date", "a date such as `1951-07-03`"),
            Map.entry("dateTime", "a date with a time such as `1951-07-03T14:30:00`"),
            Map.entry("gYear", "a year such as `1951`"),
            Map.entry("gYearMonth", "a month of a year such as `1951-07`"),
            Map.entry("gMonth", "a month such as `--07`"),
            Map.entry("gMonthDay", "a day of the year such as `--07-03`"),
            Map.entry("gDay", "a day of the month such as `---03`"),
            Map.entry("time", "a time such as `14:30:00`"),
            Map.entry("duration", "a duration such as `P3D`"),
            Map.entry("boolean", "`true` or `false`"),
            Map.entry("anyURI", "a URI such as `#p1`"),
            Map.entry("language", "a language tag such as `en` or `zh-Hans`"),
            Map.entry("integer", "a whole number"),
            Map.entry("int", "a whole number"),
            Map.entry("long", "a whole number"),
            Map.entry("short", "a whole number"),
            Map.entry("nonNegativeInteger", "a whole number from 0"),
            Map.entry("unsignedInt", "a whole number from 0"),
            Map.entry("positiveInteger", "a whole number from 1"),
            Map.entry("decimal", "a number"),
            Map.entry("double", "a number"),
            Map.entry("float", "a number"),
            Map.entry("ID", "a name (a letter or `_` first, then also digits, `-` and `.`)"),
            Map.entry("IDREF", "the id of an element"),
            Map.entry("IDREFS", "a list of ids of elements"),
            Map.entry("NCName", "a name (a letter or `_` first, then also digits, `-` and `.`)"),
            Map.entry("Name", "a name (a letter or `_` first, then also digits, `-` and `.`)"),
            Map.entry("NMTOKEN", "a word of letters, digits, `-`, `_`, `.` and `:`"));

    private static final Map<String, Optional<DatatypeLibrary>> LIBRARIES = new ConcurrentHashMap<>();

    private Datatypes() {}

    static boolean isDate(DataFacts type) {
        return DATES.contains(type.type());
    }

    static boolean isName(DataFacts type) {
        return NAMES.contains(type.type());
    }

    /** "a date such as `1951-07-03` or a time such as `14:30:00`": at most two types, all the kinds of date as one. */
    static String phrase(List<DataFacts> types) {
        Set<String> phrases = new LinkedHashSet<>();
        if (types.stream().anyMatch(type -> type.type().equals("date"))) {
            phrases.add(PHRASES.get("date"));
        }
        types.stream()
                .filter(type -> phrases.isEmpty() || !isDate(type))
                .forEach(type -> phrases.add(phrase(type)));
        return String.join(" or ", phrases.stream().limit(2).toList());
    }

    private static String phrase(DataFacts type) {
        String pattern = type.params().get("pattern");
        if (pattern != null && (type.type().equals("token") || type.type().equals("string"))) {
            String form = pattern.length() <= LONGEST_PATTERN
                    ? "a value of the form `" + pattern.replace('`', '\'') + "`"
                    : "a value of the form that the schema prescribes";
            return PATTERNS.getOrDefault(pattern, form);
        }
        String phrase = PHRASES.getOrDefault(type.type(), "a value of the type `" + type.type() + "`");
        String most = type.params().get("maxInclusive");
        String least = type.params().get("minInclusive");
        return phrase + (least == null ? "" : " from " + least) + (most == null ? "" : " up to " + most);
    }

    /** Whether a value is of the type; never for types that depend on the prefixes in scope. */
    static boolean accepts(DataFacts type, String value) {
        try {
            Optional<DatatypeLibrary> library = library(type.library());
            if (library.isEmpty()) {
                return type.library().isEmpty(); // the built-in types, string and token, take anything
            }
            DatatypeBuilder builder = library.get().createDatatypeBuilder(type.type());
            for (Map.Entry<String, String> param : type.params().entrySet()) {
                builder.addParameter(param.getKey(), param.getValue(), null);
            }
            var datatype = builder.createDatatype();
            return !datatype.isContextDependent() && datatype.isValid(value, null);
        } catch (DatatypeException e) {
            return false;
        }
    }

    private static Optional<DatatypeLibrary> library(String uri) {
        return LIBRARIES.computeIfAbsent(
                uri, key -> Optional.ofNullable(new DatatypeLibraryLoader().createDatatypeLibrary(key)));
    }
}
