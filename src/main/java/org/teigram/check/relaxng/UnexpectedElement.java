package org.teigram.check.relaxng;

import static org.teigram.check.relaxng.Phrases.glossed;
import static org.teigram.check.relaxng.Phrases.or;

import com.thaiopensource.relaxng.match.MatchContext;
import com.thaiopensource.xml.util.Name;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.teigram.check.GrammarRules;
import org.teigram.check.Nearest;
import org.teigram.check.relaxng.Teller.Words;
import org.teigram.document.place.ElementMark;
import org.teigram.schema.grammar.GrammarIndex;
import org.teigram.schema.RelaxNgSchema;
import org.teigram.schema.automaton.State;

/** Says why one element may not stand where it does, and what to do: rename it, move it, put it into another. */
final class UnexpectedElement {

    private final GrammarIndex index;
    private final Frame frame;
    private final State before;
    private final Names names;
    private final MatchContext context;
    private Collection<Name> possible;

    UnexpectedElement(RelaxNgSchema schema, Frame frame, State before, MatchContext context) {
        this.index = schema.index();
        this.frame = frame;
        this.before = before;
        this.names = new Names(context);
        this.context = context;
    }

    private Collection<Name> possible() {
        possible = possible == null ? Names.listed(before.possibleStartTags()) : possible;
        return possible;
    }

    Words asRoot() {
        boolean part = sameLocalName().isEmpty() && index.knows(frame.name);
        List<String> roots = names.elements(Names.likely(possible()));
        String only = part && roots.size() == possible().size() && !roots.isEmpty() ? ", only " + or(roots) : "";
        String message = "`" + frame.mark.name() + "`" + namespaceRemark() + " is not allowed as the root element" + only;
        return words(message, part
                ? Optional.of("validate the whole document that it is a part of")
                : meant().or(() -> alternatives("start the document with ")));
    }

    /** What is said of all that are called the same, in and after what is called the same, where this state is reached. */
    private record Question(Name name, String written, Name parent, String parentWritten, Optional<String> preceding, String namespace) {}

    Words asChild() {
        String namespace = String.valueOf(context.resolveNamespacePrefix(""));
        Question question = new Question(
                frame.name, frame.mark.name(), frame.parent.name, frame.parent.mark.name(),
                frame.preceding().map(ElementMark::name), namespace);
        Optional<Object> known = before.concluded(question);
        if (known.isPresent()) {
            return (Words) known.get();
        }
        Words words = inParent();
        if (!names.arePrefixed()) {
            before.conclude(question, words);
        }
        return words;
    }

    private Words inParent() {
        String parent = "`" + frame.parent.mark.name() + "`";
        String name = "`" + frame.mark.name() + "`";
        if (!index.knows(frame.name)) {
            return unknown(name + namespaceRemark() + " in " + parent + " is not an element of the schema");
        }
        if (index.holdsValue(frame.parent.name)) {
            return words(name + " is not allowed in " + parent + ", which holds only a value", Optional.of("remove it"));
        }
        if (index.mayContain(frame.parent.name, frame.name)) {
            String point = frame.preceding().filter(mark -> !Names.mayStandAnywhere(mark.name())).map(this::after)
                    .orElse(" at this point");
            return words(name + " is not allowed" + point + " in " + parent, insteadOf().or(this::otherPoint));
        }
        return words(name + " is not allowed in " + parent, insteadOf().or(this::elsewhere).or(this::meant));
    }

    private Words unknown(String message) {
        return words(message, meant()
                .or(() -> required("use ", ""))
                .or(this::foreign)
                .or(() -> alternatives("use ")));
    }

    private String after(ElementMark preceding) {
        return " after " + (isLikePreceding() ? "another `" : "`") + preceding.name() + "`";
    }

    private boolean isLikePreceding() {
        return frame.preceding().filter(mark -> mark.name().equals(frame.mark.name())).isPresent();
    }

    /** What has to stand here, or around it. */
    private Optional<String> insteadOf() {
        List<Name> required = Names.sorted(before.requiredElements()).stream()
                .filter(name -> index.mayContain(name, frame.name))
                .toList();
        return required.size() == 1
                ? Optional.of("put it into `" + names.element(required.get(0)) + "`")
                : required("put ", " here");
    }

    /** Of a namespace that the schema knows nothing of, so that no other name will do. */
    private Optional<String> foreign() {
        String namespace = frame.name.getNamespaceUri();
        return namespace.isEmpty() || index.knowsNamespace(namespace)
                ? Optional.empty()
                : Optional.of("remove it, or use a schema that knows the namespace `" + namespace + "`");
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
        return possible().stream()
                .filter(name -> name.getLocalName().equals(frame.name.getLocalName()))
                .findFirst();
    }

    private Optional<String> meant() {
        return sameLocalName()
                .map(name -> name.getNamespaceUri().isEmpty()
                        ? "take it out of its namespace"
                        : "put it into the namespace `" + name.getNamespaceUri() + "`")
                .or(() -> Habits.element(frame.name.getLocalName(), possible())
                        .map(name -> glossed("use `" + names.element(name) + "`", index.gloss(name))))
                .or(() -> Nearest.to(frame.name.getLocalName(), possible(), Names.spelling())
                        .map(name -> "did you mean `" + names.element(name) + "`?"));
    }

    private Optional<String> required(String start, String end) {
        List<Name> required = Names.likely(before.requiredElements());
        return required.isEmpty()
                ? Optional.empty()
                : Optional.of(glossed(
                        start + Phrases.and(names.elements(required)) + end,
                        required.size() == 1 ? index.gloss(required.get(0)) : Optional.empty()));
    }

    /** Into an element that may stand here, after the end of the parent, or to where it is at home. */
    private Optional<String> elsewhere() {
        List<Name> homes = index.containersOf(frame.name);
        List<Name> inside = homes.stream().filter(possible()::contains).toList();
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
        if (isLikePreceding()) {
            return Optional.of("join it with the one before, or leave it out");
        }
        return Optional.of("move it to an earlier place in `" + frame.parent.mark.name() + "`, or leave it out");
    }

    private boolean allowedAfterParent() {
        return before.end().next().possibleStartTags().contains(frame.name);
    }

    private Optional<String> alternatives(String imperative) {
        List<Name> few = frame.above().map(parent -> Names.likelyIn(parent.name, possible())).orElseGet(() -> Names.likely(possible()));
        List<String> likely = names.elements(few);
        return possible().isEmpty() || possible().size() > Names.ALTERNATIVES
                ? Optional.empty()
                : Optional.of(imperative + or(likely));
    }
}
