package org.teigram.check.language;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teigram.check.language.SubtagRegistry.Entry;
import org.teigram.check.language.SubtagRegistry.Kind;

/** A language tag by its parts (RFC 5646, section 2.1); each is empty where the tag has none. */
record LanguageTag(String tag, String language, String extended, String script, String region, String variants, boolean more) {

    private static final Pattern LANGTAG = Pattern.compile(
            "(?<language>[A-Za-z]{2,8})(?<extended>(?:-[A-Za-z]{3}(?![A-Za-z0-9])){0,3})(?:-(?<script>[A-Za-z]{4}))?"
                    + "(?:-(?<region>[A-Za-z]{2}|\\d{3}))?(?<variants>(?:-(?:[A-Za-z0-9]{5,8}|\\d[A-Za-z0-9]{3}))*)"
                    + "(?<more>(?:-[A-WY-Za-wy-z0-9](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?)");
    private static final Pattern PRIVATE = Pattern.compile("[Xx](?:-[A-Za-z0-9]{1,8})+");
    private static final int LONGEST = 100;

    /** A fault of a tag: a part that is not known, or no longer to be used. */
    record Fault(boolean unknown, String why, Optional<String> hint) {}

    /** By its parts; empty if it is not written as a tag. A tag that is registered as a whole has no parts. */
    static Optional<LanguageTag> of(String tag) {
        if (tag.length() > LONGEST) {
            return Optional.empty();
        }
        if (PRIVATE.matcher(tag).matches() || SubtagRegistry.find(Kind.TAG, tag).isPresent()) {
            return Optional.of(new LanguageTag(tag, "", "", "", "", "", true));
        }
        Matcher match = LANGTAG.matcher(tag);
        return match.matches()
                ? Optional.of(new LanguageTag(tag, match.group("language"), match.group("extended"), orEmpty(match.group("script")),
                        orEmpty(match.group("region")), match.group("variants"), !match.group("more").isEmpty()))
                : Optional.empty();
    }

    private static String orEmpty(String group) {
        return group == null ? "" : group;
    }

    /** The first thing that is wrong with a tag. */
    static Optional<Fault> fault(String tag) {
        Optional<LanguageTag> parts = of(tag);
        if (parts.isEmpty()) {
            return Optional.of(new Fault(true, "is not a language tag", Wording.hint(tag)));
        }
        return parts.get().whole()
                .or(() -> part(tag, Kind.LANGUAGE, parts.get().language()))
                .or(() -> each(tag, Kind.EXTLANG, parts.get().extended()))
                .or(() -> part(tag, Kind.SCRIPT, parts.get().script()))
                .or(() -> part(tag, Kind.REGION, parts.get().region()))
                .or(() -> each(tag, Kind.VARIANT, parts.get().variants()));
    }

    private Optional<Fault> whole() {
        return SubtagRegistry.find(Kind.TAG, tag)
                .filter(Entry::deprecated)
                .map(entry -> new Fault(false, "is deprecated", entry.better().map(Wording::write)));
    }

    private static Optional<Fault> each(String tag, Kind kind, String subtags) {
        for (String subtag : subtags.split("-")) {
            Optional<Fault> fault = part(tag, kind, subtag);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> part(String tag, Kind kind, String subtag) {
        if (subtag.isEmpty()) {
            return Optional.empty();
        }
        Optional<Entry> entry = SubtagRegistry.find(kind, subtag);
        boolean alone = subtag.equals(tag);
        if (entry.isEmpty()) {
            String why = alone
                    ? "is not a registered " + kind.word()
                    : "has `" + subtag + "`, which is not a registered " + kind.word();
            return Optional.of(new Fault(true, why, Wording.hint(tag)));
        }
        String why = alone ? "is deprecated" : "has `" + subtag + "`, which is deprecated";
        return entry.filter(Entry::deprecated).map(old -> new Fault(false, why,
                old.better().map(better -> Wording.write(replaced(tag, subtag, better)))));
    }

    private static String replaced(String tag, String subtag, String better) {
        return tag.replaceFirst("(?<![A-Za-z0-9])" + subtag + "(?![A-Za-z0-9])", better);
    }

    /** The scripts that the language may be in, by ISO 15924; empty where the tag leaves it open. */
    Optional<String> writtenIn() {
        if (more || !variants.isEmpty() || !extended.isEmpty()) {
            return Optional.empty();
        }
        return script.isEmpty() ? SubtagRegistry.script(language) : Optional.of(script.substring(0, 1).toUpperCase(Locale.ROOT)
                + script.substring(1).toLowerCase(Locale.ROOT));
    }
}
