package org.teigram.check.relaxng;

import static org.teigram.check.relaxng.Phrases.or;

import com.thaiopensource.relaxng.match.MatchContext;
import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.xml.util.Name;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.teigram.check.GrammarRules;
import org.teigram.check.Nearest;
import org.teigram.check.relaxng.Teller.Words;
import org.teigram.schema.GrammarIndex;
import org.teigram.schema.RelaxNgSchema;

/** Says why one element may not stand where it does, and what to do: rename it, move it, put it into another. */
final class UnexpectedElement {

    private final GrammarIndex index;
    private final Frame frame;
    private final Matcher before;
    private final MatchContext context;
    private final Names names;
    private final Collection<Name> possible;

    UnexpectedElement(RelaxNgSchema schema, Frame frame, Matcher before, MatchContext context) {
        this.index = schema.index();
        this.frame = frame;
        this.before = before;
        this.context = context;
        this.names = new Names(context);
        this.possible = Names.listed(before.possibleStartTagNames());
    }

    Words asRoot() {
        String message = "`" + frame.mark.name() + "`" + namespaceRemark() + " is not allowed as the root element";
        return words(message, meant().or(() -> alternatives("start the document with ")));
    }

    Words asChild() {
        String parent = "`" + frame.parent.mark.name() + "`";
        String name = "`" + frame.mark.name() + "`";
        boolean known = index.element(frame.name).isPresent();
        if (!known) {
            String message = name + namespaceRemark() + " in " + parent + " is not an element of the schema";
            return words(message, meant().or(() -> required("use ", "")).or(() -> alternatives("use ")));
        }
        if (index.holdsValue(frame.parent.name)) {
            return words(name + " is not allowed in " + parent + ", which holds only a value", Optional.of("remove it"));
        }
        if (index.mayContain(frame.parent.name, frame.name)) {
            return words(name + " is not allowed at this point in " + parent, required("put ", " here").or(this::otherPoint));
        }
        return words(name + " is not allowed in " + parent, required("put ", " here").or(this::elsewhere).or(this::meant));
    }

    private static Words words(String message, Optional<String> hint) {
        return new Words(GrammarRules.UNEXPECTED_ELEMENT, message, hint);
    }

    /** A name of another namespace looks right, so the namespace has to be spoken of. */
    private String namespaceRemark() {
        if (sameLocalName().isEmpty()) {
            return "";
        }
        String namespace = frame.name.getNamespaceUri();
        return namespace.isEmpty() ? " without a namespace" : " of the namespace `" + namespace + "`";
    }

    private Optional<Name> sameLocalName() {
        return possible.stream()
                .filter(name -> name.getLocalName().equals(frame.name.getLocalName()))
                .findFirst();
    }

    private Optional<String> meant() {
        return sameLocalName()
                .map(name -> name.getNamespaceUri().isEmpty()
                        ? "take it out of its namespace"
                        : "put it into the namespace `" + name.getNamespaceUri() + "`")
                .or(() -> Nearest.to(frame.name.getLocalName(), possible, Names.spelling())
                        .or(() -> Habits.element(frame.name.getLocalName(), possible))
                        .map(name -> "did you mean `" + names.element(name) + "`?"));
    }

    private Optional<String> required(String start, String end) {
        List<Name> required = Names.likely(before.requiredElementNames());
        return required.isEmpty()
                ? Optional.empty()
                : Optional.of(start + Phrases.and(names.elements(required)) + end);
    }

    /** Into an element that may stand here, after the end of the parent, or to where it is at home. */
    private Optional<String> elsewhere() {
        List<Name> homes = index.containersOf(frame.name);
        List<Name> inside = homes.stream().filter(possible::contains).toList();
        if (!(inside.size() == 1 || inside.size() == 2) && allowedAfterParent()) {
            return Optional.of("end `" + frame.parent.mark.name() + "` before it");
        }
        if (!inside.isEmpty()) {
            return Optional.of("put it into " + or(names.elements(Names.likely(inside))));
        }
        List<Name> likely = Names.likely(homes);
        return likely.isEmpty() ? Optional.empty() : Optional.of("move it into " + or(names.elements(likely)));
    }

    /** The parent allows it, but no longer here. */
    private Optional<String> otherPoint() {
        if (allowedAfterParent()) {
            return Optional.of("end `" + frame.parent.mark.name() + "` before it");
        }
        return Optional.of("move it to an earlier place in `" + frame.parent.mark.name() + "`, or leave it out");
    }

    private boolean allowedAfterParent() {
        Matcher after = before.copy();
        after.matchEndTag(frame.parent.name, null, context);
        return after.possibleStartTagNames().contains(frame.name);
    }

    private Optional<String> alternatives(String imperative) {
        List<String> likely = names.elements(Names.likely(possible));
        return possible.isEmpty() || possible.size() > Names.ALTERNATIVES
                ? Optional.empty()
                : Optional.of(imperative + or(likely));
    }
}
