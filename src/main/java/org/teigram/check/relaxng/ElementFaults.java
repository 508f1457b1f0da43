package org.teigram.check.relaxng;

import static org.teigram.check.relaxng.Phrases.and;
import static org.teigram.check.relaxng.Phrases.glossed;
import static org.teigram.check.relaxng.Phrases.or;
import static org.teigram.check.relaxng.Phrases.quote;

import com.thaiopensource.relaxng.match.MatchContext;
import com.thaiopensource.xml.util.Name;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.teigram.check.GrammarRules;
import org.teigram.check.relaxng.Teller.Words;
import org.teigram.diagnostic.Rule;
import org.teigram.schema.grammar.GrammarIndex.ElementFacts;
import org.teigram.schema.RelaxNgSchema;
import org.teigram.schema.automaton.State;
import org.xml.sax.Locator;

/** What to say of elements and text that stand where they may not, or do not stand where they must. */
final class ElementFaults {

    private final RelaxNgSchema schema;
    private final Teller teller;
    private final MatchContext context;
    private final Names names;

    ElementFaults(RelaxNgSchema schema, Teller teller, MatchContext context) {
        this.schema = schema;
        this.teller = teller;
        this.context = context;
        this.names = new Names(context);
    }

    void schemaAllowsNothing(Frame root) {
        teller.tell(
                root.mark,
                new Words(GrammarRules.UNEXPECTED_ELEMENT, "the schema allows no document at all", Optional.empty()));
    }

    /** The element's start tag was not expected; {@code before} is the state in front of it. */
    void unexpected(Frame frame, State before) {
        Frame parent = frame.parent;
        if (parent == null) {
            frame.isStray();
            teller.tell(frame.mark, new UnexpectedElement(schema, frame, before, context).asRoot());
            return;
        }
        if (isStray(parent) || parent.comesLate(frame.name)) {
            return; // the parent was told, or that this was missing before
        }
        if (schema.index().mustBeEmpty(parent.name)) {
            frame.isStray();
            if (!parent.emptyTold) { // all that is in it is one fault
                parent.emptyTold = true;
                String what = "`" + frame.mark.name() + "`";
                teller.tell(frame.mark, notEmpty(parent, GrammarRules.UNEXPECTED_ELEMENT, what));
            }
            return;
        }
        List<Name> absent = MissingElements.before(frame.name, before);
        List<Name> choice = absent.isEmpty() && schema.index().mayContain(parent.name, frame.name)
                ? MissingElements.choiceBefore(frame.name, before)
                : List.of();
        if (absent.isEmpty() && choice.isEmpty()) {
            parent.toldUnexpected();
            frame.isStray();
            teller.tell(frame.mark, new UnexpectedElement(schema, frame, before, context).asChild());
            return;
        }
        if (!parent.isAccountedFor(Math.max(1, absent.size()))) {
            String list = absent.isEmpty() ? or(names.elements(choice)) : and(names.elements(absent));
            absent.forEach(parent::toldMissing);
            choice.forEach(parent::toldMissing);
            teller.tell(frame.mark, missingWords(parent, list, " before `" + frame.mark.name() + "`", gloss(absent)));
        }
        parent.accepted();
    }

    /** Told to be unexpected itself, or an element that the schema does not know in one that was. */
    private boolean isStray(Frame frame) {
        Frame each = frame;
        while (!each.stray && each.parent != null && !schema.index().knows(each.name)) {
            each = each.parent;
        }
        return each.stray;
    }

    private static Words notEmpty(Frame frame, Rule rule, String what) {
        String message = "`" + frame.mark.name() + "` must be empty, but contains " + what;
        return new Words(rule, message, Optional.of("end it at once, as in `<" + frame.mark.name() + "/>`"));
    }

    private Words missingWords(Frame parent, String list, String where, Optional<String> gloss) {
        return new Words(
                GrammarRules.MISSING_ELEMENT,
                "`" + parent.mark.name() + "` requires " + list + where,
                Optional.of(glossed("add " + list, gloss)));
    }

    private Optional<String> gloss(List<Name> absent) {
        return absent.size() == 1 ? schema.index().gloss(absent.get(0)) : Optional.empty();
    }

    /** Text where there may be none; told once for each element. */
    void unexpectedText(Frame frame, State state, String text, Locator here) {
        if (isStray(frame) || frame.textTold || frame.emptyTold || (frame.hasHole() && schema.index().holdsValue(frame.name))) {
            return;
        }
        frame.toldText();
        if (schema.index().mustBeEmpty(frame.name)) {
            frame.emptyTold = true;
            teller.tellText(frame.mark, here, notEmpty(frame, GrammarRules.UNEXPECTED_TEXT, "the text " + quote(text)));
            return;
        }
        List<Name> holders = Names.likelyIn(frame.name, Names.listed(state.possibleStartTags()).stream()
                .filter(name -> schema.index().element(name).map(ElementFacts::text).orElse(false))
                .toList());
        Optional<String> hint = holders.isEmpty()
                ? Optional.of("remove the text")
                : Optional.of("put it into " + or(names.elements(holders)));
        String message = "text is not allowed in `" + frame.mark.name() + "`: " + quote(text);
        teller.tellText(frame.mark, here, new Words(GrammarRules.UNEXPECTED_TEXT, message, hint));
    }

    /** The element ended too early, or its text is not a value the schema allows. */
    void badEnd(Frame frame, State before, String text, Locator here) {
        if (isStray(frame) || frame.hasHole()) {
            return;
        }
        Collection<Name> possible = Names.listed(before.possibleStartTags());
        if (before.isTextTyped() && (possible.isEmpty() || !text.isBlank())) {
            ValueWords value = schema.index()
                    .element(frame.name)
                    .map(facts -> ValueWords.of(facts.content(), text))
                    .orElseGet(() -> ValueWords.unknown(text));
            String subject = text.isBlank() ? "`" : "the text of `";
            String message = subject + frame.mark.name() + "` " + value.message();
            teller.tell(frame.mark, new Words(GrammarRules.BAD_CONTENT, message, value.hint()));
            return;
        }
        List<Name> absent = MissingElements.atEnd(before);
        if (frame.isAccountedFor(Math.max(1, absent.size()))) {
            return;
        }
        if (!absent.isEmpty()) {
            teller.tellEnd(frame.mark, here, missingWords(
                    frame, and(names.elements(absent)), " before it ends", gloss(absent)));
            return;
        }
        List<String> alternatives = names.elements(Names.likelyIn(frame.name, possible));
        String examples = possible.size() > Names.ALTERNATIVES ? "add for example " : "add ";
        teller.tellEnd(
                frame.mark,
                here,
                new Words(
                        GrammarRules.MISSING_ELEMENT,
                        "`" + frame.mark.name() + "` is incomplete: it requires at least one more element",
                        Optional.of(examples + or(alternatives)).filter(hint -> !alternatives.isEmpty())));
    }
}
