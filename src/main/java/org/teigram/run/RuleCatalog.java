package org.teigram.run;

import java.util.List;
import java.util.Optional;
import org.teigram.check.GrammarRules;
import org.teigram.check.alignment.AlignmentRules;
import org.teigram.check.character.CharacterRules;
import org.teigram.check.date.DateRules;
import org.teigram.check.facsimile.FacsimileRules;
import org.teigram.check.header.HeaderRules;
import org.teigram.check.language.LanguageRules;
import org.teigram.check.pointer.PointerRules;
import org.teigram.check.schematron.SchematronCheck;
import org.teigram.check.suppression.SuppressionRules;
import org.teigram.check.superseded.SupersededRules;
import org.teigram.diagnostic.Rule;
import org.teigram.document.DocumentReader;
import org.teigram.document.malformed.FormFault;

/** All rules of ours, by id. The rules of a schema's own Schematron are not among them: {@code schematron/ID}. */
public final class RuleCatalog {

    /** The area of the rules that schemas bring along, whose ids nobody can know beforehand. */
    public static final String SCHEMAS_OWN = "schematron/";

    private static final List<Rule> ALL = List.of(
            AlignmentRules.CROSSING,
            AlignmentRules.NUMBERS,
            AlignmentRules.ONE_WAY,
            AlignmentRules.SHORTER,
            AlignmentRules.UNALIGNED,
            CharacterRules.CONTROL,
            CharacterRules.INVISIBLE,
            CharacterRules.MIXED_SCRIPT,
            CharacterRules.NOT_NFC,
            CharacterRules.PRIVATE_USE,
            CharacterRules.UNBALANCED_QUOTATION,
            DateRules.COMBINATION,
            DateRules.IMPOSSIBLE,
            DateRules.ORDER,
            DateRules.TEXT_DIFFERS,
            RunRules.NOT_TEI,
            RunRules.UNREADABLE,
            RunRules.NOT_EXPORTED,
            FacsimileRules.CORNERS,
            FacsimileRules.INCOMPLETE_CORNERS,
            FacsimileRules.POINTS,
            FacsimileRules.ROTATE,
            HeaderRules.INCOMPLETE,
            HeaderRules.NO_TITLE,
            HeaderRules.PLACEHOLDER,
            LanguageRules.DEPRECATED,
            LanguageRules.UNDECLARED,
            LanguageRules.UNKNOWN,
            LanguageRules.WRONG_SCRIPT,
            PointerRules.CIRCULAR,
            PointerRules.DUPLICATE_ID,
            PointerRules.MISSING_FILE,
            PointerRules.NOT_FOLLOWED,
            PointerRules.UNRESOLVED,
            PointerRules.WRONG_KIND,
            RunRules.BUG,
            RunRules.NOTHING_CHECKED,
            GrammarRules.BAD_CONTENT,
            GrammarRules.BAD_VALUE,
            GrammarRules.DUPLICATE_ID,
            GrammarRules.MISSING_ATTRIBUTE,
            GrammarRules.MISSING_ELEMENT,
            RunRules.NO_SCHEMA,
            RunRules.SCHEMA_NOT_LOADED,
            RunRules.SCHEMA_NOT_USED,
            GrammarRules.OTHER,
            GrammarRules.UNEXPECTED_ATTRIBUTE,
            GrammarRules.UNEXPECTED_ELEMENT,
            GrammarRules.UNEXPECTED_TEXT,
            GrammarRules.UNRESOLVED_IDREF,
            SchematronCheck.COULD_NOT_RUN,
            SuppressionRules.NO_REASON,
            SuppressionRules.UNKNOWN_RULE,
            SuppressionRules.UNUSED,
            SupersededRules.DEPRECATED,
            SupersededRules.REMOVED,
            FormFault.NOT_WELL_FORMED,
            DocumentReader.RESOURCE_BLOCKED,
            DocumentReader.TOO_DEEP,
            DocumentReader.TOO_LARGE);

    private RuleCatalog() {}

    /** In the order of their ids. */
    public static List<Rule> all() {
        return ALL;
    }

    public static List<String> ids() {
        return ALL.stream().map(Rule::id).toList();
    }

    public static Optional<Rule> of(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
