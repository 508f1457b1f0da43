package org.teigram.run;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teigram.check.schematron.SchematronCheck;
import org.teigram.diagnostic.Rule;
import org.teigram.document.DocumentReader;
import org.teigram.document.malformed.FormFault;

/** What can be wrong with a document as a whole, or with what a run was asked to do with it. */
public final class RunRules {

    /** The file cannot be read. */
    public static final Rule UNREADABLE = Rule.error("document/unreadable");
    /** The file is named as a document, but its root element is not TEI's. */
    public static final Rule NOT_TEI = Rule.error("document/not-tei");
    /** No grammar applies to the document. */
    public static final Rule NO_SCHEMA = Rule.warning("schema/none");
    /** A schema that applies could not be found, read or compiled. */
    public static final Rule SCHEMA_NOT_LOADED = Rule.error("schema/not-loaded");
    /** A schema that the document names is not one that documents are validated by. */
    public static final Rule SCHEMA_NOT_USED = Rule.warning("schema/not-used");
    /** None of the checks asked for applies to the document. */
    public static final Rule NOTHING_CHECKED = Rule.error("run/nothing-checked");
    /** An output could not be made or written. */
    public static final Rule NOT_EXPORTED = Rule.error("export/failed");
    /** A fault of the program. */
    public static final Rule BUG = Rule.error("run/bug");

    /** Those that mean: something asked for was not done. */
    private static final Set<Rule> FAILURES = Set.of(
            UNREADABLE, SCHEMA_NOT_LOADED, SchematronCheck.COULD_NOT_RUN, NOTHING_CHECKED, NOT_EXPORTED, BUG);

    private static final Set<Rule> NOT_READ = Set.of(
            FormFault.NOT_WELL_FORMED, DocumentReader.RESOURCE_BLOCKED, DocumentReader.TOO_DEEP, DocumentReader.TOO_LARGE);

    /** The ids of those that no setting, no instruction and no baseline can hush: the document was not examined. */
    public static final Set<String> ALWAYS_TOLD = Stream.concat(FAILURES.stream(), NOT_READ.stream())
            .map(Rule::id)
            .collect(Collectors.toUnmodifiableSet());

    private RunRules() {}

    /** Whether it means that something asked for was not done. */
    public static boolean isFailure(Rule rule) {
        return FAILURES.contains(rule);
    }
}
