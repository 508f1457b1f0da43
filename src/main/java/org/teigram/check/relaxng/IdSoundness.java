package org.teigram.check.relaxng;

import static org.teigram.check.relaxng.Phrases.quote;

import com.thaiopensource.relaxng.pattern.IdTypeMap;
import com.thaiopensource.xml.util.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.relaxng.datatype.Datatype;
import org.teigram.check.GrammarRules;
import org.teigram.check.Nearest;
import org.teigram.check.relaxng.Teller.Words;
import org.teigram.document.place.ElementMark;

/** Each ID once, each IDREF to an ID of the document (RELAX NG DTD Compatibility 5). */
final class IdSoundness {

    private record Use(String id, ElementMark mark, String attribute) {}

    /** Of names in search of the one that was meant; beyond it nobody reads the hints. */
    private static final long MAX_COMPARISONS = 1_000_000;

    private final Optional<IdTypeMap> types;
    private final Teller teller;
    private final Map<String, Use> ids = new HashMap<>();
    private final List<Use> references = new ArrayList<>();
    private long comparisons;

    IdSoundness(Optional<IdTypeMap> types, Teller teller) {
        this.types = types;
        this.teller = teller;
    }

    /** @param sound whether the value itself is one that the schema allows; if not, that has been told */
    void attribute(Frame frame, Name name, String written, String value, boolean sound) {
        int type = types.isEmpty() ? Datatype.ID_TYPE_NULL : types.get().getIdType(frame.name, name);
        if (type == Datatype.ID_TYPE_NULL) {
            return;
        }
        StringTokenizer tokens = new StringTokenizer(value);
        int count = tokens.countTokens();
        boolean several = type == Datatype.ID_TYPE_IDREFS;
        if (count == 0 || (count > 1 && !several)) {
            if (sound) {
                badTokens(frame.mark, written, count == 0);
            }
            return;
        }
        while (tokens.hasMoreTokens()) {
            Use use = new Use(tokens.nextToken(), frame.mark, written);
            if (type == Datatype.ID_TYPE_ID) {
                Use first = ids.putIfAbsent(use.id(), use);
                if (first != null) {
                    duplicate(use, first);
                }
            } else {
                references.add(use);
            }
        }
    }

    void endDocument() {
        for (Use reference : references) {
            if (!ids.containsKey(reference.id())) {
                unresolved(reference);
            }
        }
    }

    private void duplicate(Use use, Use first) {
        String message = "`@" + use.attribute() + "` of `" + use.mark().name() + "` is " + quote(use.id())
                + ", which is already the id of " + (use.mark().name().equals(first.mark().name()) ? "another `" : "a `")
                + first.mark().name() + "`";
        Words words = new Words(GrammarRules.DUPLICATE_ID, message, Optional.of("give one of the two another id"));
        teller.tell(
                use.mark(), use.attribute(), words, first.mark(), first.attribute(), quote(use.id()) + " is first used here");
    }

    private void unresolved(Use use) {
        comparisons += ids.size();
        Optional<String> hint = Nearest.to(use.id(), comparisons > MAX_COMPARISONS ? Set.of() : ids.keySet())
                .map(id -> "did you mean " + quote(id) + "?")
                .or(() -> Optional.of("give the element it means this id"));
        String message = "`@" + use.attribute() + "` of `" + use.mark().name() + "` names the id " + quote(use.id())
                + ", which no element has";
        teller.tell(
                use.mark(), use.attribute(), Optional.empty(), new Words(GrammarRules.UNRESOLVED_IDREF, message, hint));
    }

    private void badTokens(ElementMark mark, String attribute, boolean empty) {
        String message =
                "`@" + attribute + "` of `" + mark.name() + "` " + (empty ? "is empty" : "holds more than one id");
        Words words = new Words(GrammarRules.BAD_VALUE, message, Optional.of("write exactly one id"));
        teller.tell(mark, attribute, Optional.empty(), words);
    }
}
